import { daysBetween, type Day } from '../../domain/day';
import { dayFrom, nextDate, weekdayInWeek, weekdayOf } from './calendar';
import { readingOf, vague, type PhraseContext, type PhraseReading } from './phrase';
import { namesItsWeek, weekLead } from './surroundings';
import { weekdayNumber, weekdayWord } from './vocabulary';

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A weekday in front of a date, which has to agree with it. */
export const weekdayBefore = `(?:(?:(?:this|next|coming|this +coming) +)?(?<weekday>${weekdayWord})(?: *, *| *\\( *| +)(?:on +)?(?:the +)?)?`;

/** A weekday behind a date, which has to agree with it. */
export const weekdayAfterwards = `(?: *\\( *(?<weekday2>${weekdayWord}) *\\)|,? +(?<weekday3>${weekdayWord})(?= *(?:$|[).;,])))?`;

/** A year as written: four digits, or two after an apostrophe. */
export function yearOf(written: string): number {
  const digits = written.replace(/\D/g, '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** The day that a date in a text names; without a year the next one, so that a promise lies ahead. */
export function dateIn(at: PhraseContext, year: string | undefined, month: number, day: number): Day | null {
  if (year !== undefined) return dayFrom(yearOf(year), month, day);
  // "The week of the 16th", said on the 18th, is this week: the date may lie before the anchor, its Friday not.
  const from = namesItsWeek(at.before) ? weekdayInWeek(at.anchor, 0, 1) : at.anchor;
  return nextDate(from, month, day);
}

const partInFront = /\b(early|start|beginning|mid(?:dle)?)(?: +(?:in|of))?(?: +the)? *$/i;

/**
 * The Friday of a week that is named by one of its days, or the part that is said in front ("early w/c 23 Nov"); a
 * weekend day names no week that people would agree on.
 */
function dayOfNamedWeek(day: Day, at: PhraseContext): PhraseReading {
  const weekday = weekdayOf(day);
  const [, part] = partInFront.exec(at.before.replace(weekLead, ' ')) ?? [];
  const meant = weekdayInWeek(day, 0, part === undefined ? 5 : /mid/i.test(part) ? 3 : 2);
  return weekday === 0 || weekday === 6 || meant < at.anchor ? vague : { kind: 'written', day: meant };
}

/** "See the mail of 12 November", said on the 18th: the next such day lies so far ahead that the last one is meant. */
const plausibleDaysAhead = 300;
/** "Graduated on 15 December 2024": what lies further back, in days, is no promise, unless it says so. */
export const plausibleDaysBack = 180;
const isDue = /\b(?:by|before|until|till|due|deadline|latest|than) *[:=]? *(?:the +)?$/i;

/**
 * What a written date means: a problem where it does not exist or its weekday is another, the week's Friday where the
 * text speaks of its week.
 */
export function checked(day: Day | null, groups: Groups, at: PhraseContext): PhraseReading {
  if (day === null) return { kind: 'problem', problem: 'impossible-date' };
  const weekday = groups['weekday'] ?? groups['weekday2'] ?? groups['weekday3'];
  if (weekday !== undefined && weekdayNumber(weekday) !== weekdayOf(day)) {
    return { kind: 'problem', problem: 'weekday-contradicts-date' };
  }
  if (daysBetween(day, at.anchor) > plausibleDaysBack && !isDue.test(at.before)) return vague;
  const isYearless = groups['year'] === undefined && groups['year2'] === undefined;
  if (isYearless && daysBetween(at.anchor, day) > plausibleDaysAhead && !isDue.test(at.before)) return vague;
  return namesItsWeek(at.before) ? dayOfNamedWeek(day, at) : readingOf('written', day);
}
