import type { Finding } from '../../text/findings';
import { severityOf } from '../../text/findings';
import { checkBlanks } from './check-blanks';
import { checkContent } from './check-content';
import { checkLanguage } from './check-language';
import { checkLength } from './check-length';
import { checkNames } from './check-names';
import { checkPhrases } from './check-phrases';
import type { DraftToCheck } from './draft-to-check';
import { readLetter } from './read-letter';

/** More text than this is no letter; only its beginning is looked at, so that a check takes no time whatever it is given. */
const mostCharacters = 20_000;

/**
 * Looks a draft over before it goes out. Findings come in the order of their lines and are advice: whoever sends it all
 * the same does so knowingly. Offline, pure, fast enough to run while one types.
 * @example checkDraft({ …, body: 'Dear Ana,\n\n[one thing that you talked about]' })
 *   // [{ line: 3, rule: 'blank', severity: 'error', text: '[one thing that you talked about]' }, …]
 */
export function checkDraft(given: DraftToCheck): readonly Finding[] {
  const draft = {
    ...given,
    body: given.body.slice(0, mostCharacters),
    subject: given.subject.slice(0, mostCharacters),
  };
  const letter = readLetter(draft.body);
  return [
    ...checkLength(draft),
    ...checkBlanks(letter, draft.subject),
    ...checkNames(letter, draft),
    ...checkContent(letter, draft),
    ...checkPhrases(letter, draft),
    ...checkLanguage(letter, draft),
  ]
    .map(({ line, rule, ...rest }): Finding => ({
      line: draft.firstLine + line,
      rule,
      severity: severityOf(rule),
      ...rest,
    }))
    .sort((one, other) => one.line - other.line);
}
