import type { Finding } from '../text/findings';
import { notices } from '../text/notices';
import { checkedLetter } from './letters/checked-letter';
import type { ActionContext } from './context';

/** Looks a draft over before it goes out. Where there is nothing to show, a notice says why: nothing to mend, or no draft. */
export async function checkDraftNote(context: ActionContext, path: string): Promise<readonly Finding[]> {
  const letter = await checkedLetter(context, path);
  if ('error' in letter) {
    context.announcer.announce(letter.error);
    return [];
  }
  if (letter.findings.length === 0) context.announcer.announce(notices.nothingToFix(letter.to));
  return letter.findings;
}
