import { addDays, daysBetween, type Day } from '../../domain/day';
import { dayFrom, lastOfMonth, monthsAfter, nextDate } from './calendar';
import { relative, vague, type Phrase, type PhraseContext, type PhraseReading } from './phrase';
import { hasDateLead } from './surroundings';
import { monthNumber, monthWord } from './vocabulary';

/** Further ahead than this, a part of a month is taken for one that has just passed, and left undated. */
const plausibleDaysAhead = 300;

const partWord =
  '(?:the +)?(?:very +)?(?:early|beginning|start|mid(?:dle)?|later?|end|last +day)(?:[ -]+(?:of|in|on))?(?:[ -]+the)?';

/** The day by which a part of a month is over: the 10th, the 15th, or the last. */
function dayOfPart(part: string, first: Day): Day {
  if (/early|beginning|start/.test(part)) return addDays(first, 9);
  return /mid/.test(part) ? addDays(first, 14) : lastOfMonth(first);
}

function ahead(day: Day, at: PhraseContext): PhraseReading {
  return day < at.anchor || daysBetween(at.anchor, day) > plausibleDaysAhead ? vague : relative(day);
}

/** The first of the month meant: a named one is the next whose part lies ahead. */
function firstOfMonth(month: string, year: string | undefined, part: string, at: PhraseContext): Day | null {
  const thisMonth = `${at.anchor.slice(0, 8)}01`;
  if (/month/.test(month)) return /next|following/.test(month) ? monthsAfter(thisMonth, 1) : thisMonth;
  const number = monthNumber(month);
  if (year !== undefined) return dayFrom(Number(year), number, 1);
  const first = nextDate(thisMonth, number, 1);
  return first !== null && dayOfPart(part, first) < at.anchor ? monthsAfter(first, 12) : first;
}

/** `early December`, `mid-January`, `the end of the month`, `end of next month`, `early to mid December`. */
const partOfMonth: Phrase = {
  pattern: new RegExp(
    `(?:${partWord}[ -]*(?:to|or|/|-)[ -]*)?(?<part>${partWord})[ -]+(?<month>${monthWord}|(?:this +|next +|following +|current +)?month(?![a-z']))(?:,? +(?<year>20\\d\\d))?(?! *\\d)`,
    'i',
  ),
  read({ part = '', month = '', year }, at) {
    const said = part.toLowerCase();
    if (/^ +(?:after|before|following)\b/i.test(at.after) || /^'s\b/i.test(at.after)) return vague;
    // "By the beginning of December" asks for its first day, "early December" for the days around the 10th.
    if (/beginning|start/.test(said) && /\b(?:by|before) *$/i.test(at.before)) return vague;
    const first = firstOfMonth(month.toLowerCase(), year, said, at);
    return first === null ? vague : ahead(dayOfPart(said, first), at);
  },
};

/** `month-end`, `EOM`, `year-end`, `by the end of the year`. */
const endOfPeriod: Phrase = {
  pattern:
    /(?:(?<month>eom|month[ -]end|(?:the +)?month's +end)|(?<year>eoy|year[ -]end|(?:the +)?year's +end|(?:the +)?end +of +(?:(?:the|this) +)?(?:calendar +)?year))\b/i,
  read({ month }, at) {
    if (/\b(?:after|since|from) *(?:the *)?$/i.test(at.before) || /^ +(?:of|after)\b/i.test(at.after)) return vague;
    if (
      month === undefined &&
      !hasDateLead(at.before) &&
      /^ +(?:review|bonus|close|party|report|accounts)\b/i.test(at.after)
    )
      return vague;
    return ahead(month === undefined ? `${at.anchor.slice(0, 4)}-12-31` : lastOfMonth(at.anchor), at);
  },
};

/** `the first week of December`, `end of Q1`, `early next year`: people mean different days by these. */
const unclearPart: Phrase = {
  pattern: new RegExp(
    `(?:(?:${partWord}|(?:the +)?(?:first|second|third|last|1st|2nd|3rd) +(?:week|half|part|days?|couple +of +weeks) +(?:of|in)) +(?:the +)?(?:q[1-4]|quarter|(?:next|new|following|coming) +(?:year|quarter)|year|20\\d\\d|${monthWord}|month|next +month)|${monthWord} +(?:1st|2nd|3rd|first|second|third|last) +week)\\b`,
    'i',
  ),
  read: () => vague,
};

/** Parts of months and years. */
export const months: readonly Phrase[] = [endOfPeriod, partOfMonth, unclearPart];
