import { isDay, type Day, type TimeOfDay } from '../domain/day';
import { given } from '../domain/given';
import { baseNameOf } from '../domain/reference';
import { isBlank, isList, textOf, writtenOf, type Plain } from './plain-value';
import { readLink } from './read-link';
import { readTimeText } from './read-time';
import { dayFrom, weekdayOf } from './when/calendar';
import type { DayOrder } from './when/phrase';
import { withoutLinksAndAddresses } from './when/plain-text';
import { monthNumber, monthWord, weekdayNumber, weekdayWord } from './when/vocabulary';
import { numericReadings } from './when/numeric-date';

/** Why a value is no date that can be relied on. */
interface DateProblem {
  readonly code:
    'ambiguous-date' | 'impossible-date' | 'unreadable-date' | 'weekday-contradicts-date' | 'several-dates';
  readonly written: string;
  /** A value that would be read, where only one suggests itself. */
  readonly suggestion?: string;
  /** The days it could mean, where there are several. */
  readonly readings?: readonly Day[];
}

/** What a date property says: a day, perhaps with a time (and an end), nothing, or something that must not be guessed. */
export type DateReading =
  | { readonly day: Day; readonly time: TimeOfDay | null; readonly end?: TimeOfDay }
  | { readonly absent: true }
  | { readonly problem: DateProblem };

/** A day found at the start of a text, the problem with it, and how much of the text it took. */
type Start = { readonly length: number } & ({ readonly day: Day } | { readonly days: readonly Day[] });

const leadingWeekday = new RegExp(`^(${weekdayWord}) *,? +(?:the +)?`, 'i');
const trailingWeekday = new RegExp(`^[ ,]*\\(?(${weekdayWord})\\)?(?![a-z])`, 'i');

const shapes: readonly {
  readonly pattern: RegExp;
  readonly days: (parts: string[], dayOrder: DayOrder) => (Day | null)[];
}[] = [
  {
    pattern: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/,
    days: ([year, , month, day]) => [dayFrom(Number(year), Number(month), Number(day))],
  },
  {
    pattern: /^((?:19|20|21)\d\d)(\d\d)(\d\d)(?!\d)/,
    days: ([year, month, day]) => [dayFrom(Number(year), Number(month), Number(day))],
  },
  {
    pattern: /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4})(?!\d)/,
    days: ([first, , second, year], dayOrder) =>
      numericReadings(Number(first), Number(second), dayOrder).map(({ month, day }) =>
        dayFrom(Number(year), month, day),
      ),
  },
  {
    pattern: new RegExp(`^(${monthWord})[ -]*(?:the +)?(\\d{1,2})(?:st|nd|rd|th)?[ ,-]+(\\d{4})(?!\\d)`, 'i'),
    days: ([month = '', day, year]) => [dayFrom(Number(year), monthNumber(month), Number(day))],
  },
  {
    pattern: new RegExp(
      `^(?:the +)?(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]*(?:of +)?(${monthWord})[ ,-]*(\\d{4})(?!\\d)`,
      'i',
    ),
    days: ([day, month = '', year]) => [dayFrom(Number(year), monthNumber(month), Number(day))],
  },
  {
    pattern: new RegExp(`^(\\d{4})[ ,-]+(${monthWord})[ -]*(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`, 'i'),
    days: ([year, month = '', day]) => [dayFrom(Number(year), monthNumber(month), Number(day))],
  },
];

function startOf(text: string, dayOrder: DayOrder): Start | null {
  for (const { pattern, days } of shapes) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const readings = days(match.slice(1), dayOrder).filter((day) => day !== null);
    const [only] = readings;
    return only !== undefined && readings.length === 1
      ? { length: match[0].length, day: only }
      : { length: match[0].length, days: readings };
  }
  return null;
}

function problemOf(code: DateProblem['code'], written: string, more: Partial<DateProblem> = {}): DateReading {
  return { problem: { code, written, ...more } };
}

/** Reads a text that is nothing but a day, with or without weekday and time. */
function readDateText(text: string, written: string, dayOrder: DayOrder): DateReading {
  const weekdayFirst = leadingWeekday.exec(text);
  const rest = weekdayFirst === null ? text : text.slice(weekdayFirst[0].length);
  const start = startOf(rest, dayOrder);
  if (start === null) {
    // A month and day alone, or a weekday, name no year: that would be a guess.
    return problemOf('unreadable-date', written);
  }
  if ('days' in start) {
    return start.days.length === 0
      ? problemOf('impossible-date', written)
      : problemOf('ambiguous-date', written, { readings: start.days });
  }
  const { day } = start;
  let after = rest.slice(start.length);
  const weekdayLast = trailingWeekday.exec(after);
  if (weekdayLast !== null) after = after.slice(weekdayLast[0].length);
  const weekday = weekdayFirst?.[1] ?? weekdayLast?.[1];
  if (weekday !== undefined && weekdayNumber(weekday) !== weekdayOf(day)) {
    return problemOf('weekday-contradicts-date', written, { suggestion: day });
  }
  // Behind `T` a minus starts an offset, behind a space a range: T14:00-08:00 and 14:00-15:00.
  if (/^T/i.test(after)) after = after.replace(/[+-]\d\d:?\d\d$/, '');
  const time = after.replace(/^ *(?:T|,|@|-|–|—|\bat\b|\bfrom\b| )+ *(?=\S)/i, '').trim();
  if (time === '' || time === '.') return { day, time: null };
  if (/\d{4}|^ *(?:or|to|and|-) /.test(time) && otherDayIn(time, day)) return problemOf('several-dates', written);
  const read = /^\d{1,2}$/.test(time) ? null : readTimeText(time.replace(/^(\d\d)(\d\d)\d\d(?=z?$)/i, '$1:$2'));
  if (read === null) return problemOf('unreadable-date', written, { suggestion: day });
  return { day, time: read.start, ...given({ end: read.end }) };
}

function otherDayIn(text: string, day: Day): boolean {
  return [...text.matchAll(/\d{4}-\d{2}-\d{2}/g)].some(([other]) => other !== day);
}

/** What one link says: the day in the name of the daily note, else the day that its text is. */
function readLinkedDate(text: string, dayOrder: DayOrder): DateReading | null {
  const link = readLink(text);
  if (link === null) return null;
  const day = link.to === 'note' ? isoDayIn(link.link) : null;
  if (day !== null) return { day, time: null };
  const shown = link.display ?? (link.to === 'note' ? baseNameOf(link.link) : link.address);
  return readDateText(shown.trim(), text, dayOrder);
}

/**
 * Reads a date property. The day and time are those that stand there: an offset or `Z` never moves them. A text with
 * two readings, a day that does not exist, a number, a placeholder or several days are problems, not guesses.
 * @example readDate('2026-11-18T14:30:00Z', null) // { day: '2026-11-18', time: '14:30' }
 */
export function readDate(value: Plain, dayOrder: DayOrder): DateReading {
  if (isBlank(value)) return { absent: true };
  if (isList(value) && value.length > 1) return readSeveral(value, dayOrder);
  const only = isList(value) ? (value[0] ?? null) : value;
  if (isList(only)) return readDate(only, dayOrder);
  const written = writtenOf(value);
  if (typeof only === 'number') {
    const start = startOf(String(only), dayOrder);
    return problemOf('unreadable-date', written, start !== null && 'day' in start ? { suggestion: start.day } : {});
  }
  const text = textOf(only);
  if (text === null) return problemOf('unreadable-date', written);
  const unquoted = text.replace(/^(["'“”])(.*)\1$/, '$2').trim();
  const linked = readLinkedDate(unquoted, dayOrder);
  if (linked !== null) return linked;
  const plain = withoutLinksAndAddresses(unquoted).replace(/ +/g, ' ').trim();
  return readDateText(plain, written, dayOrder);
}

/** Several items are one date where all that say anything say the same. */
function readSeveral(values: readonly Plain[], dayOrder: DayOrder): DateReading {
  const readings = values
    .slice(0, 20)
    .map((item) => readDate(item, dayOrder))
    .filter((reading) => !('absent' in reading));
  const [first] = readings;
  if (first === undefined) return { absent: true };
  if (readings.length === 1) return first;
  const days = readings.flatMap((reading) => ('day' in reading ? [reading.day] : []));
  const isOne = days.length === readings.length && days.every((day) => day === days[0]);
  return isOne ? first : problemOf('several-dates', writtenOf(values), { readings: [...new Set(days)] });
}

/**
 * The ISO day in a file name or link; null where there is none, or more than one.
 * @example isoDayIn('Interviews/2026-11-18 Northwind onsite.md') // '2026-11-18'
 */
export function isoDayIn(path: string): Day | null {
  const name = baseNameOf(path);
  const days = new Set<Day>();
  for (const match of name.matchAll(/(?:^|[^\d])(\d{4}-\d{2}-\d{2})(?!\d)/g)) {
    if (match[1] !== undefined && isDay(match[1])) days.add(match[1]);
  }
  const [only] = days;
  return only !== undefined && days.size === 1 ? only : null;
}
