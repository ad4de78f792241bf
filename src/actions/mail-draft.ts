import { mailLink } from '../drafts/sending/mail-link';
import { notices } from '../text/notices';
import type { ActionContext } from './context';
import type { HandOver } from './hand-over';
import { handOver } from './hand-over';

/**
 * Opens a letter in the mail app, addressed and with its subject. Where no link can carry it, for want of an address or
 * because it is too long, it is copied and the person told why.
 */
export function mailDraft(context: ActionContext, path: string, knowingly = false): Promise<HandOver> {
  return handOver(context, path, knowingly, async ({ email = '', subject, text, to }) => {
    const link = mailLink(email, subject, text);
    if (link !== null) {
      context.links.open(link);
      return notices.mailOpened(to);
    }
    await context.clipboard.write(text);
    return mailLink(email, '', '') === null ? notices.copiedWithoutAddress(to) : notices.copiedAsTooLong;
  });
}
