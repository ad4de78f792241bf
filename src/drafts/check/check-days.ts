import { addDays } from '../../domain/day';
import type { DraftToCheck, Found } from './draft-to-check';
import type { ReadLetter } from './read-letter';

const meeting =
  /\b(?:talk(?:ed|ing)?|met|meet(?:ing)?|speak(?:ing)?|spoke|conversation|interview(?:ed)?|call|chat(?:ted)?|discuss(?:ed|ion)?|time|visit(?:ed|ing)?|thank)/i;
/** A plan of the writer's for the day on which the letter goes out, such as "I will call you this afternoon". */
const plan =
  /\b(?:will|shall|going to|free|available|sent|attached|(?:can|could|may|might|would) (?:we|you|i))\b|['’]ll\b/i;
const dayWords: readonly { readonly words: RegExp; readonly daysAfter: number }[] = [
  {
    words:
      /\btoday\b(?!['’]s (?!talk|conversation|interview|call|meeting|chat|discussion))|\btonight\b|\bthis (?:morning|afternoon|evening)\b/gi,
    daysAfter: 0,
  },
  { words: /\byesterday\b|\blast (?:night|evening)\b/gi, daysAfter: 1 },
];

/** Words such as "today" about a talk that, by the time the letter goes out, was on another day. */
export function checkDays({ sentences }: ReadLetter, { interviewDay, today }: DraftToCheck): readonly Found[] {
  if (interviewDay === undefined) return [];
  return sentences
    .filter(({ text }) => meeting.test(text))
    .flatMap(({ text, line }) =>
      dayWords
        .filter(({ daysAfter }) => addDays(interviewDay, daysAfter) !== today)
        .flatMap(({ words }) => [...text.matchAll(words)])
        .filter(({ index }) => !plan.test(text.slice(0, index)))
        .map(({ 0: found, index }): Found => ({
          line: line + text.slice(0, index).split('\n').length - 1,
          rule: 'stale-day',
          text: found,
          expected: interviewDay,
        })),
    );
}
