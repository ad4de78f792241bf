import type { Finding } from '../text/findings';
import { notices } from '../text/notices';
import type { CheckedLetter } from './checked-letter';
import { checkedLetter } from './checked-letter';
import type { ActionContext } from './context';
import { reasonOf } from './undo-changes';

/** What came of handing a letter over: it stays here where the check found something and the person does not know yet. */
export type HandOver =
  { readonly as: 'handed-over' | 'failed' } | { readonly as: 'held-back'; readonly findings: readonly Finding[] };

/**
 * Hands a letter over to where it is sent from, after the check.
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
    announcer.announce(await give(letter));
    return { as: 'handed-over' };
  } catch (error) {
    announcer.announce(notices.notCopied(reasonOf(error)));
    return { as: 'failed' };
  }
}
