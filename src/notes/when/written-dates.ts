import { addDays, type Day } from '../../domain/day';
import { dayFrom, weekdayInWeek, weekdayOf } from './calendar';
import { checked, dateIn, weekdayAfterwards, weekdayBefore, type Groups } from './date-parts';
import { numericDate } from './numeric-date';
import { readingOf, vague, type Phrase, type PhraseContext, type PhraseReading } from './phrase';
import { endsPhrase, hasDateLead, namesItsWeek, startsText } from './surroundings';
import { joiner, monthNumber, monthWord, weekdayNumber, weekdayWord } from './vocabulary';

const ordinal = '(?:st|nd|rd|th)';
const numberEnds = '(?![\\d:%]|[.,]\\d| *(?:am|pm)(?![a-z])|[a-z])';
const writtenYear = "(?:20\\d\\d|'\\d\\d)";
const secondWeekday = `(?:${weekdayWord},? +)?(?:the +)?`;
const rangeJoiner = joiner.replace('|or|and)', '|or)').replace('|&', '');

/** Months that are also names or words: read only where the surroundings do not speak of a person. */
function isMonthHere(word: string, at: PhraseContext): boolean {
  const name = word.toLowerCase().replace('.', '');
  if (!['may', 'mar', 'march', 'april', 'june', 'jan', 'august'].includes(name)) return true;
  // "May 5 people join", "June 2 questions": the number counts what follows.
  if (/^ +(?:people|\p{Ll}{3,}s)(?![\p{L}])/u.test(at.after) && !hasDateLead(at.before)) return false;
  if (endsPhrase(at.after) && !/^ *(?:will|for|to|if|as|we|they|i)\b/i.test(at.after)) return true;
  if (word === name && (name === 'may' || name === 'march' || name === 'mar')) return hasDateLead(at.before);
  return (
    hasDateLead(at.before) ||
    !/\b(?:ask|tell|call|e-?mail|send|give|show|thank|ping|remind|owe|with|to|and|meet) *$/i.test(at.before)
  );
}

/** `2026-11-20`, with slashes or points too, and ranges of two. */
const isoDate: Phrase = {
  pattern: new RegExp(
    `${weekdayBefore}(?<year>\\d{4})(?<sep>[-/.])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})(?!\\d)(?:${joiner}(?<year2>\\d{4})\\k<sep>(?<month2>\\d{1,2})\\k<sep>(?<day2>\\d{1,2})(?!\\d))?${weekdayAfterwards}`,
    'i',
  ),
  read(groups, at) {
    const { year, month, day, year2, month2, day2 } = groups;
    const first = dayFrom(Number(year), Number(month), Number(day));
    if (first === null || year2 === undefined) return checked(first, groups, at);
    const last = dayFrom(Number(year2), Number(month2), Number(day2));
    return last !== null && last < first ? vague : readingOf('written', last);
  },
};

/** `Nov 20`, `November 20th, 2026`, `Nov 20-24`, `Nov 30 to Dec 2`. */
function monthThenDay(start: string, join: string): Phrase {
  return {
    pattern: new RegExp(
      `${start}${weekdayBefore}(?<month>${monthWord})(?<dash>-)?[ -]*(?:the +)?(?<day>\\d{1,2})${ordinal}?(?!\\d)(?:,? *(?<year>${writtenYear}))?(?:(?:, ?\\d\\d?)*${join}${secondWeekday}(?:(?<month2>${monthWord}) *)?(?<day2>\\d{1,2})${ordinal}?(?!\\d)(?:,? *(?<year2>${writtenYear}))?)${start === '' ? '?' : ''}${numberEnds}(?! *(?:weeks?|days?|hours?)\\b)${weekdayAfterwards}`,
      'i',
    ),
    read: readMonthDate,
  };
}

/** `20 Nov`, `20th of November 2026`, `20-24 November`, `30 Nov to 2 Dec`. */
function dayThenMonth(start: string, join: string): Phrase {
  return {
    pattern: new RegExp(
      `${start}${weekdayBefore}(?:the +)?(?<day>\\d{1,2})(?:${ordinal}|(?<point>\\.)(?= ))?(?!\\d)(?:(?:[ -]*(?:of +)?(?<month>${monthWord})(?:[ ,-]*(?<year>${writtenYear}))?)?${join}${secondWeekday}(?<day2>\\d{1,2})${ordinal}?(?!\\d))${start === '' ? '?' : ''}[ -]*(?:of +)?(?<month2>${monthWord})(?:[ ,-]*(?<year2>${writtenYear}))?${weekdayAfterwards}(?! *\\d+(?:st|nd|rd|th))`,
      'i',
    ),
    read(groups, at) {
      const { month2, year2, month, year, point } = groups;
      // "By 4. December"; a number in a list is none.
      if (point !== undefined && !hasDateLead(at.before)) return null;
      return readMonthDate(
        month === undefined
          ? { ...groups, month: month2, month2: undefined, year: year2 }
          : { ...groups, year: year ?? year2 },
        at,
      );
    },
  };
}

function readMonthDate(groups: Groups, at: PhraseContext): PhraseReading | null {
  const { month = '', day, year, month2, day2, year2 } = groups;
  // "MAR-7" is a number of something.
  if (groups['dash'] !== undefined && month === month.toUpperCase() && !hasDateLead(at.before)) return null;
  if (!isMonthHere(month, at) || Number(day) > 31 || Number(day2 ?? 1) > 31) return null;
  const first = dateIn(at, year, monthNumber(month), Number(day));
  if (day2 === undefined) return checked(first, groups, at);
  if (month2 === undefined && Number(day2) <= Number(day)) return null;
  const last = dateIn(at, year2 ?? year, monthNumber(month2 ?? month), Number(day2));
  return checked(last, { ...groups, weekday: undefined }, at);
}

/** `the 24th`, `Friday the 27th`, `by 24th`, `the 20th to the 24th`, `the 1st of next month`. */
function ordinalDay(start: string, join: string): Phrase {
  return {
    pattern: new RegExp(
      `${start}${weekdayBefore}(?<the>the +)?(?<day>\\d{1,2})${ordinal}(?:${join}(?:the +)?(?<day2>\\d{1,2})${ordinal}?(?!\\d))${start === '' ? '?' : ''}(?: +(?:of|in) +(?<which>the|this|next) +month)?(?![\\w%])(?! +to +last)`,
      'i',
    ),
    read(groups, at) {
      const { the, day, day2, which, weekday } = groups;
      const isNamed =
        the !== undefined || weekday !== undefined || start !== '' || hasDateLead(at.before) || startsText(at.before);
      if (!isNamed || !endsPhrase(at.after)) return null;
      const dayOfMonth = Number(day2 ?? day);
      if (dayOfMonth < 1 || dayOfMonth > 31) return null;
      return checked(
        nextDayOfMonth(at, dayOfMonth, which?.toLowerCase()),
        groups['day2'] === undefined ? groups : {},
        at,
      );
    },
  };
}

/** The next such day of a month; said on that very day it may mean either, so it is taken as the next month's. */
function nextDayOfMonth(at: PhraseContext, dayOfMonth: number, which: string | undefined): Day | null {
  let from = namesItsWeek(at.before) ? weekdayInWeek(at.anchor, 0, 1) : addDays(at.anchor, 1);
  if (which === 'next') {
    const day = dayFrom(
      Number(at.anchor.slice(0, 4)) + (at.anchor.slice(5, 7) === '12' ? 1 : 0),
      (Number(at.anchor.slice(5, 7)) % 12) + 1,
      dayOfMonth,
    );
    return day;
  }
  for (let tries = 0; tries < 62; tries += 1) {
    if (Number(from.slice(8)) === dayOfMonth) return from;
    from = addDays(from, 1);
  }
  return null;
}

/** `Friday 27`: only where the two agree, for the number may be anything else. */
const weekdayAndNumber: Phrase = {
  pattern: new RegExp(`(?<weekday>${weekdayWord}) +(?<day>\\d{1,2})(?![\\w:])(?= *(?:$|[,;)]|\\.(?!\\d)))`, 'i'),
  read({ weekday = '', day }, at) {
    const number = Number(day);
    if (number < 1 || number > 31) return null;
    const next = nextDayOfMonth(at, number, undefined);
    if (next !== null && weekdayOf(next) === weekdayNumber(weekday)) return { kind: 'written', day: next };
    return number > 12 ? { kind: 'problem', problem: 'weekday-contradicts-date' } : null;
  },
};

const andJoiner = '(?: +(?:and|to|through|until|till) +| *& *| *- *)';
const between = '(?:between|from) +(?:the +)?';

/** Dates that name their day, in every usual spelling; the last day of a range counts. */
export const writtenDates: readonly Phrase[] = [
  isoDate,
  numericDate,
  monthThenDay('', rangeJoiner),
  monthThenDay(between, andJoiner),
  dayThenMonth('', rangeJoiner),
  dayThenMonth(between, andJoiner),
  ordinalDay('', rangeJoiner),
  ordinalDay(between, andJoiner),
  weekdayAndNumber,
];
