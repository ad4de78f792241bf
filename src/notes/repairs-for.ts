import { channels } from '../domain/channel';
import { contactPolicies } from '../domain/contact-policy';
import type { Day } from '../domain/day';
import { addDays } from '../domain/day';
import type { Problem } from '../domain/problem';
import { statuses } from '../domain/status';
import { readDate } from './read-date';
import { dayFrom, lastOfMonth, weekdayOf } from './when/calendar';
import { weekdayNumber, weekdayWord } from './when/vocabulary';

/** One way to put a problem right: what the property will hold, and the day that this means where it is one. */
export interface Repair {
  readonly value: string;
  readonly day?: Day;
}

const numericDate = /(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}\s?([-/.])\s?\d{1,2}\s?\2\s?\d{4})(?!\d)/;
const isoDate = /(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const weekdayInText = new RegExp(`\\(?\\b(${weekdayWord})\\)?\\s*,?\\s*`, 'i');

/**
 * The ways to put a problem right that need nobody to think: each writes one property, keeps what else stands in it (a
 * time behind the date), and is read as meant afterwards. None where it takes a person to say what was meant.
 * @example repairsFor({ path, code: 'impossible-date', property: 'date', written: '2026-02-30' })
 *   // [{ value: '2026-02-28', day: '2026-02-28' }]
 */
export function repairsFor({ code, property, written = '', suggestion, readings = [] }: Problem): readonly Repair[] {
  if (property === undefined) return [];
  const words = (known: readonly string[]): readonly Repair[] => known.map((value) => ({ value }));
  switch (code) {
    case 'ambiguous-date':
      return datesIn(readings.map((day) => [written.replace(numericDate, day), day]));
    case 'several-dates':
      return datesIn(readings.map((day) => [day, day]));
    case 'impossible-date':
      return datesIn(possibleDays(written).map((day) => [written.replace(isoDate, day), day]));
    case 'weekday-contradicts-date':
      return suggestion === undefined ? [] : datesIn(eitherOf(written, suggestion));
    case 'unreadable-date':
      // Only a number is nothing but the day; words beside it say something and would be lost.
      return suggestion === undefined || !/^\d+$/.test(written) ? [] : datesIn([[suggestion, suggestion]]);
    case 'unreadable-time':
    case 'unreadable-duration':
      return suggestion === undefined ? [] : words([suggestion]);
    case 'unknown-status':
      return words(statuses);
    case 'unknown-policy':
      return words(contactPolicies);
    case 'unknown-channel':
      return words(channels);
    default:
      return [];
  }
}

/** Only what is read as the day that was meant. */
function datesIn(candidates: readonly (readonly [value: string, day: Day])[]): readonly Repair[] {
  return candidates.flatMap(([value, day]) => {
    const read = readDate(value, null);
    return 'day' in read && read.day === day ? [{ value, day }] : [];
  });
}

/** The day that an ISO date beyond the calendar stands next to: the end of its month, or month and day changed round. */
function possibleDays(written: string): readonly Day[] {
  const [year = 0, month = 0, dayOfMonth = 0] = (isoDate.exec(written) ?? []).slice(1).map(Number);
  if (month > 12) return [dayFrom(year, dayOfMonth, month)].filter((day) => day !== null);
  const first = dayFrom(year, month, 1);
  return first === null || dayOfMonth < 29 || dayOfMonth > 31 ? [] : [lastOfMonth(first)];
}

/** A date with a weekday of another day: the date as it stands, and the nearest one that has the weekday. */
function eitherOf(written: string, day: Day): readonly (readonly [value: string, day: Day])[] {
  const [, weekday = ''] = weekdayInText.exec(written) ?? [];
  const apart = (((weekdayNumber(weekday) - weekdayOf(day) + 10) % 7) + 7) % 7;
  const nearest = addDays(day, apart - 3);
  return [
    [written.replace(weekdayInText, '').trim(), day],
    [written.replace(numericDate, nearest), nearest],
  ];
}
