import { notices } from '../text/notices';
import type { ActionContext } from './context';
import type { HandOver } from './hand-over';
import { handOver } from './hand-over';

/** Copies a letter as plain text. What the check finds holds it back, unless the person wants it knowingly. */
export function copyDraft(context: ActionContext, path: string, knowingly = false): Promise<HandOver> {
  return handOver(context, path, knowingly, async ({ text, to }) => {
    await context.clipboard.write(text);
    return notices.copied(to);
  });
}
