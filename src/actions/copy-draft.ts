import { richLetter } from '../drafts/sending/rich-letter';
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

/** Copies a letter as rich text, or as plain text where the system takes no other, and says which. */
export function copyRichDraft(context: ActionContext, path: string, knowingly = false): Promise<HandOver> {
  return handOver(context, path, knowingly, async ({ text, to }) => {
    const copied = await context.clipboard.write(text, richLetter(text));
    return copied === 'rich' ? notices.copiedRich(to) : notices.copiedOnlyPlain(to);
  });
}
