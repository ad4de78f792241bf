import type { Finding } from '../text/findings';
import { notices } from '../text/notices';
import type { CheckedLetter } from './letters/checked-letter';
import { checkedLetter } from './letters/checked-letter';
import type { ActionContext } from './context';
import { markSent } from './mark-sent';
import type { Offer } from './ports';
import { reasonOf } from './recording/reason-of';

/** What came of handing a letter over: it stays here where the check found something and the person does not know yet. */
export type HandOver =
  { readonly as: 'handed-over' | 'failed' } | { readonly as: 'held-back'; readonly findings: readonly Finding[] };

/** What hands a letter over: the person goes on knowingly where they have seen what the check finds. */
export type GiveLetter = (context: ActionContext, path: string, knowingly?: boolean) => Promise<HandOver>;

/**
 * Hands a letter over to where it is sent from, after the check, and offers to mark it as sent.
 * @param knowingly whether to do so although the check finds something
 * @param give puts the letter there and answers what to tell the person; may reject with a `StoreError`
 */
export async function handOver(
  context: ActionContext,
  path: string,
  knowingly: boolean,
  give: (letter: CheckedLetter) => Promise<string>,
): Promise<HandOver> {
  const { announcer } = context;
  const letter = await checkedLetter(context, path);
  if ('error' in letter) {
    announcer.announce(letter.error);
    return { as: 'failed' };
  }
  if (letter.findings.length > 0 && !knowingly) return { as: 'held-back', findings: letter.findings };
  try {
    const message = await give(letter);
    announcer.announce(message, undefined, sentOffer(context, path));
    return { as: 'handed-over' };
  } catch (error) {
    announcer.announce(notices.notCopied(reasonOf(error)));
    return { as: 'failed' };
  }
}

/** The offer to mark a letter as sent; none where it is already. */
function sentOffer(context: ActionContext, path: string): Offer | undefined {
  const { index } = context;
  const isSent = (): boolean => index.draftAt(path)?.status === 'sent';
  if (isSent()) return undefined;
  return {
    label: notices.markAsSent,
    run: () => markSent(context, path),
    done: { is: isSent, onChange: (look) => index.subscribe(look) },
  };
}
