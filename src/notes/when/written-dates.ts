import { addDays, type Day } from '../../domain/day';
import { dayFrom, nextDate, weekdayInWeek, weekdayOf } from './calendar';
import { readingOf, type DayOrder, type Phrase, type PhraseContext, type PhraseReading } from './phrase';
import { announcesNumbers, endsPhrase, hasDateLead, namesItsWeek, startsText } from './surroundings';
import { joiner, monthNumber, monthWord, weekdayNumber, weekdayWord } from './vocabulary';

const ordinal = '(?:st|nd|rd|th)';
const weekdayBefore = `(?:(?:(?:this|next|coming|this\\s+coming)\\s+)?(?<weekday>${weekdayWord})(?:\\s*,\\s*|\\s*\\(\\s*|\\s+)(?:on\\s+)?(?:the\\s+)?)?`;
const weekdayAfterwards = `(?:\\s*\\(\\s*(?<weekday2>${weekdayWord})\\s*\\)|,?\\s+(?<weekday3>${weekdayWord})(?=\\s*(?:$|[).;,])))?`;
const numberEnds = '(?![\\d:%]|[.,]\\d|\\s*(?:am|pm)(?![a-z])|[a-z])';
const writtenYear = "(?:20\\d\\d|'\\d\\d)";
const secondWeekday = `(?:${weekdayWord},?\\s+)?(?:the\\s+)?`;
const rangeJoiner = joiner.replace('|or|and)', '|or)').replace('|&', '');

type Groups = Readonly<Record<string, string | undefined>>;

/** The two readings of a numeric date, fewer where only one exists on the calendar. */
export function numericReadings(
  first: number,
  second: number,
  dayOrder: DayOrder,
): readonly { month: number; day: number }[] {
  const dayFirst = { day: first, month: second };
  const monthFirst = { day: second, month: first };
  const inDayFirst = second >= 1 && second <= 12 ? [dayFirst] : [];
  const inMonthFirst = first >= 1 && first <= 12 ? [monthFirst] : [];
  if (first === second) return inDayFirst;
  if (inDayFirst.length > 0 && inMonthFirst.length > 0) {
    if (dayOrder === 'day-first') return inDayFirst;
    if (dayOrder === 'month-first') return inMonthFirst;
  }
  return [...inDayFirst, ...inMonthFirst];
}

/** A year as written: four digits, or two after an apostrophe. */
function yearOf(written: string): number {
  const digits = written.replace(/\D/g, '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function dateIn(at: PhraseContext, year: string | undefined, month: number, day: number): Day | null {
  if (year !== undefined) return dayFrom(yearOf(year), month, day);
  // "The week of the 16th", said on the 18th, is this week: the date may lie before the anchor, its Friday not.
  const from = namesItsWeek(at.before) ? weekdayInWeek(at.anchor, 0, 1) : at.anchor;
  return nextDate(from, month, day);
}

/** The Friday of a week that is named by one of its days; a weekend day names no week that people would agree on. */
function fridayOfNamedWeek(day: Day, at: PhraseContext): PhraseReading {
  const weekday = weekdayOf(day);
  const friday = weekdayInWeek(day, 0, 5);
  return weekday === 0 || weekday === 6 || friday < at.anchor ? { kind: 'vague' } : { kind: 'written', day: friday };
}

function checked(day: Day | null, groups: Groups, at: PhraseContext): PhraseReading {
  if (day === null) return { kind: 'problem', problem: 'impossible-date' };
  const weekday = groups['weekday'] ?? groups['weekday2'] ?? groups['weekday3'];
  if (weekday !== undefined && weekdayNumber(weekday) !== weekdayOf(day)) {
    return { kind: 'problem', problem: 'weekday-contradicts-date' };
  }
  return namesItsWeek(at.before) ? fridayOfNamedWeek(day, at) : readingOf('written', day);
}

/** Months that are also names or words: read only where the surroundings do not speak of a person. */
function isMonthHere(word: string, at: PhraseContext): boolean {
  const name = word.toLowerCase().replace('.', '');
  if (!['may', 'mar', 'march', 'april', 'june', 'jan', 'august'].includes(name)) return true;
  // "May 5 people join", "June 2 questions": the number counts what follows.
  if (/^\s+(?:people|\p{Ll}{3,}s)(?![\p{L}])/u.test(at.after) && !hasDateLead(at.before)) return false;
  if (endsPhrase(at.after) && !/^\s*(?:will|for|to|if|as|we|they|i)\b/i.test(at.after)) return true;
  if (word === name && (name === 'may' || name === 'march' || name === 'mar')) return hasDateLead(at.before);
  return (
    hasDateLead(at.before) ||
    !/\b(?:ask|tell|call|e-?mail|send|give|show|thank|ping|remind|owe|with|to|and|meet)\s*$/i.test(at.before)
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
    return last !== null && last < first ? { kind: 'vague' } : readingOf('written', last);
  },
};

/** `24/11`, `11/24/2026`, `24.12.2026`: one reading, or a problem. Fractions, scores and versions are left alone. */
const numericDate: Phrase = {
  pattern: new RegExp(
    `${weekdayBefore}(?<first>\\d{1,2})(?<sep>[-/.])(?<second>\\d{1,2})(?:\\k<sep>(?<year>\\d{4}|\\d{2})(?!\\d)|(?<point>\\.))?(?![\\d/%]|[.,]\\d|\\s*(?:am|pm)(?![a-z])|[a-z-])${weekdayAfterwards}`,
    'i',
  ),
  read(groups, at) {
    const { first = '', second = '', sep, year, point, weekday } = groups;
    const announced = announcesNumbers(at.before) || weekday !== undefined;
    if (year === undefined && !namesADay(sep, point, announced, `${first}/${second}`, at)) return null;
    if (year?.length === 2 && Math.abs(2000 + Number(year) - Number(at.anchor.slice(0, 4))) > 2)
      return { kind: 'vague' };
    const fullYear = year === undefined ? undefined : String(yearOf(year));
    const readings = numericReadings(Number(first), Number(second), at.dayOrder);
    const days = readings.map(({ month, day }) => dateIn(at, fullYear, month, day)).filter((day) => day !== null);
    if (days.length > 1) return { kind: 'problem', problem: 'ambiguous-date' };
    if (readings.length === 0 && year === undefined) return null;
    return checked(days[0] ?? null, groups, at);
  },
};

function namesADay(
  sep: string | undefined,
  point: string | undefined,
  announced: boolean,
  written: string,
  at: PhraseContext,
): boolean {
  if (/\d$/.test(at.before) || written === '24/7' || written === '50/50') return false;
  if (sep === '.') return point !== undefined && hasDateLead(at.before);
  if (sep !== '/') return false;
  if (announced && endsPhrase(at.after)) return true;
  if (/^\s*(?:$|[,;)])/.test(at.after) === false) return false;
  return /\b(?:decision|answer|feedback|reply|response|respond|offer|update|call|back|news|know|portfolio|sample|task|home|assignment|it)\s*$/i.test(
    at.before,
  );
}

/** `Nov 20`, `November 20th, 2026`, `Nov 20-24`, `Nov 30 to Dec 2`. */
function monthThenDay(start: string, join: string): Phrase {
  return {
    pattern: new RegExp(
      `${start}${weekdayBefore}(?<month>${monthWord})[\\s-]*(?:the\\s+)?(?<day>\\d{1,2})${ordinal}?(?!\\d)(?:,?\\s*(?<year>${writtenYear}))?(?:${join}${secondWeekday}(?:(?<month2>${monthWord})\\s*)?(?<day2>\\d{1,2})${ordinal}?(?!\\d)(?:,?\\s*(?<year2>${writtenYear}))?)${start === '' ? '?' : ''}${numberEnds}(?!\\s*(?:weeks?|days?|hours?)\\b)${weekdayAfterwards}`,
      'i',
    ),
    read: readMonthDate,
  };
}

/** `20 Nov`, `20th of November 2026`, `20-24 November`, `30 Nov to 2 Dec`. */
function dayThenMonth(start: string, join: string): Phrase {
  return {
    pattern: new RegExp(
      `${start}${weekdayBefore}(?:the\\s+)?(?<day>\\d{1,2})${ordinal}?(?!\\d)(?:(?:[\\s-]*(?:of\\s+)?(?<month>${monthWord})(?:[\\s,-]*(?<year>${writtenYear}))?)?${join}${secondWeekday}(?<day2>\\d{1,2})${ordinal}?(?!\\d))${start === '' ? '?' : ''}[\\s-]*(?:of\\s+)?(?<month2>${monthWord})(?:[\\s,-]*(?<year2>${writtenYear}))?${weekdayAfterwards}(?!\\s*\\d+(?:st|nd|rd|th))`,
      'i',
    ),
    read(groups, at) {
      const { month2, year2, month, year } = groups;
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
      `${start}${weekdayBefore}(?<the>the\\s+)?(?<day>\\d{1,2})${ordinal}(?:${join}(?:the\\s+)?(?<day2>\\d{1,2})${ordinal}?(?!\\d))${start === '' ? '?' : ''}(?:\\s+(?:of|in)\\s+(?<which>the|this|next)\\s+month)?(?![\\w%])(?!\\s+to\\s+last)`,
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
  pattern: new RegExp(`(?<weekday>${weekdayWord})\\s+(?<day>\\d{1,2})(?![\\w:])(?=\\s*(?:$|[,;)]|\\.(?!\\d)))`, 'i'),
  read({ weekday = '', day }, at) {
    const number = Number(day);
    if (number < 1 || number > 31) return null;
    const next = nextDayOfMonth(at, number, undefined);
    if (next !== null && weekdayOf(next) === weekdayNumber(weekday)) return { kind: 'written', day: next };
    return number > 12 ? { kind: 'problem', problem: 'weekday-contradicts-date' } : null;
  },
};

const andJoiner = '(?:\\s+(?:and|to|through|until|till)\\s+|\\s*&\\s*|\\s*-\\s*)';
const between = '(?:between|from)\\s+(?:the\\s+)?';

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
