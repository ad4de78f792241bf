import type { BusinessCalendar } from '../../domain/business-days';
import { isDay } from '../../domain/day';
import { fold } from '../../domain/fold';
import { settingsText } from '../../text/settings-text';

const { invalid, weekdays, range } = settingsText;

/** The lines of a text that say something. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What is wrong with a text that has to fit on one line. */
export function problemWithLine(text: string): string | undefined {
  return /[\r\n]/.test(text) ? invalid.oneLine : undefined;
}

/** What is wrong with an address; none is fine. */
export function problemWithEmail(text: string): string | undefined {
  const written = text.trim();
  return written === '' || /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/.test(written)
    ? undefined
    : invalid.email(written);
}

/** What is wrong with a web address; none is fine. */
export function problemWithLink(text: string): string | undefined {
  const written = text.trim();
  return written === '' || /^https:\/\/[^\s/]+\.[^\s]+$/.test(written) ? undefined : invalid.link(written);
}

/** What is wrong with a folder in which drafts are to live: it must be named and lie in the vault. */
export function problemWithFolder(text: string): string | undefined {
  const written = text.trim();
  return written === '' ? invalid.noFolder : problemWithFolders(written);
}

/** What is wrong with the first bad one of several folders, one a line. */
export function problemWithFolders(text: string): string | undefined {
  const bad = linesOf(text).find((folder) => !isFolder(folder));
  return bad === undefined ? undefined : invalid.folder(bad);
}

const isFolder = (path: string): boolean =>
  !/[\\:*?"<>|]/.test(path) &&
  path
    .replace(/\/$/, '')
    .split('/')
    .every((part) => part.trim() !== '' && !/^\.+/.test(part));

const weekdayOf = (written: string): number =>
  weekdays.findIndex((name) => written.length >= 2 && fold(name).startsWith(fold(written)));

const daysNamed = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Days of the week as the person reads them, from Monday on. */
export function daysOffText(days: readonly number[]): string {
  const fromMonday = (day: number): number => (day + 6) % 7;
  return [...days]
    .sort((one, other) => fromMonday(one) - fromMonday(other))
    .map((day) => weekdays[day] ?? '')
    .join(', ');
}

/**
 * Days of the week from names, whole or begun.
 * @example readDaysOff('Sat, sunday') // [0, 6]
 */
export function readDaysOff(text: string): readonly number[] {
  return [...new Set(daysNamed(text).map(weekdayOf))].filter((day) => day >= 0).sort((one, other) => one - other);
}

/** What is wrong with a list of days of the week. */
export function problemWithDaysOff(text: string): string | undefined {
  const bad = daysNamed(text).find((name) => weekdayOf(name) < 0);
  if (bad !== undefined) return invalid.weekday(bad);
  return readDaysOff(text).length === weekdays.length ? invalid.wholeWeek : undefined;
}

/** Holidays as the person reads them, one a line. */
export function holidaysText(holidays: BusinessCalendar['holidays']): string {
  return holidays
    .map((holiday) => (typeof holiday === 'string' ? holiday : `${holiday.from}${range}${holiday.to}`))
    .join('\n');
}

/** Holidays from lines that each hold a day or two days; other lines are left out. */
export function readHolidays(text: string): BusinessCalendar['holidays'] {
  return linesOf(text).flatMap((line) => readHoliday(line) ?? []);
}

/** What is wrong with the first line that is no holiday. */
export function problemWithHolidays(text: string): string | undefined {
  const bad = linesOf(text).find((line) => readHoliday(line) === undefined);
  return bad === undefined ? undefined : invalid.holiday(bad);
}

function readHoliday(line: string): BusinessCalendar['holidays'][number] | undefined {
  const [from = '', to, ...more] = line.split(/\s+(?:to|–|—|-)\s+|\s*(?:\.\.|–)\s*/);
  if (!isDay(from) || more.length > 0) return undefined;
  if (to === undefined) return from;
  return isDay(to) && from <= to ? { from, to } : undefined;
}
