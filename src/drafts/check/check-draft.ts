import type { Finding } from '../../text/findings';
import { severityOf } from '../../text/findings';
import { checkArticles } from './check-articles';
import { checkBlanks } from './check-blanks';
import { checkOutcome, checkParts, checkPoint, checkSharedPoints } from './check-content';
import { checkDays } from './check-days';
import { checkGreeting } from './check-greeting';
import { checkCapitals, checkDoubledWords, checkMarks, checkSpaces } from './check-language';
import { checkLength } from './check-length';
import { checkOtherCompanies, checkOtherPeople, checkSpelling } from './check-names';
import { checkApologies, checkPushy } from './check-phrases';
import { checkWeekdays } from './check-weekdays';
import type { CheckRule, DraftToCheck } from './draft-to-check';
import type { Place } from './read-letter';
import { readLetter } from './read-letter';

/** More text than this is no letter; only its beginning is looked at, so that a check takes no time whatever it is given. */
const mostCharacters = 20_000;
/** A panel has no more members than this; further letters are not compared. */
const mostLetters = 30;

/** Everything that is looked for, each by itself. */
const checkRules: readonly CheckRule[] = [
  checkLength,
  checkBlanks,
  checkGreeting,
  checkSpelling,
  checkOtherPeople,
  checkOtherCompanies,
  checkPoint,
  checkSharedPoints,
  checkOutcome,
  checkParts,
  checkDays,
  checkWeekdays,
  checkPushy,
  checkApologies,
  checkMarks,
  checkCapitals,
  checkDoubledWords,
  checkSpaces,
  checkArticles,
];

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
    otherLetters: given.otherLetters
      .slice(0, mostLetters)
      .map(({ to, body }) => ({ to, body: body.slice(0, mostCharacters) })),
  };
  const letter = readLetter(draft.body, draft.subject);
  const lineOf = (place: Place): number =>
    place === 'subject' ? (draft.subjectLine ?? draft.firstLine) : draft.firstLine + place;
  return checkRules
    .flatMap((rule) => rule(letter, draft))
    .map(({ line, rule, ...rest }): Finding => ({ line: lineOf(line), rule, severity: severityOf(rule), ...rest }))
    .sort((one, other) => one.line - other.line);
}
