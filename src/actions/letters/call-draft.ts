import { callLink } from '../../drafts/sending/contact-links';
import { notices } from '../../text/notices';
import type { ActionContext } from '../context';
import type { HandOver } from '../hand-over';
import { handOver } from '../hand-over';

/** Calls the one a script is for, after the check. Where no number is known, the script is copied and the person told. */
export function callDraft(context: ActionContext, path: string, knowingly = false): Promise<HandOver> {
  return handOver(context, path, knowingly, async ({ person, text, to }) => {
    const link = callLink(person.phone ?? '');
    if (link !== null) {
      context.links.open(link);
      return notices.calling(link.slice('tel:'.length), to);
    }
    await context.clipboard.write(text);
    return notices.copiedWithoutNumber(to);
  });
}
