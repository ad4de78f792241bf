import { profileLink } from '../drafts/sending/contact-links';
import { notices } from '../text/notices';
import type { ActionContext } from './context';
import type { HandOver } from './hand-over';
import { handOver } from './hand-over';

/** Copies a message, after the check, and opens the LinkedIn profile that it is to be pasted into, where one is known. */
export function pasteIntoProfile(context: ActionContext, path: string, knowingly = false): Promise<HandOver> {
  return handOver(context, path, knowingly, async ({ person, text, to }) => {
    await context.clipboard.write(text);
    const link = profileLink(person.linkedin ?? '');
    if (link === null) return notices.copiedWithoutProfile(to);
    context.links.open(link);
    return notices.copiedForProfile(to);
  });
}
