import type { BusinessCalendar } from '../../domain/business-days';
import { isDay } from '../../domain/day';
import { settingsText } from '../../text/settings-text';
import type { WrittenForm } from './setting-field';
import { linesOf, problemInLines } from './written-values';

const { invalid, range } = settingsText;

type Holiday = BusinessCalendar['holidays'][number];

/** The day, or the first and last day, that a line names; undefined where it names none, or more than two. */
function daysIn(line: string): readonly [string, string?] | undefined {
  const [from = '', to, ...more] = line.split(/\s+(?:to|until|–|—|-)\s+|\s*(?:\.\.|–)\s*/);
  if (!isDay(from) || more.length > 0) return undefined;
  if (to === undefined) return [from];
  return isDay(to) ? [from, to] : undefined;
}

function readHoliday(line: string): Holiday | undefined {
  const [from, to] = daysIn(line) ?? [];
  if (from === undefined || to === undefined) return from;
  return from <= to ? { from, to } : undefined;
}

/** Holidays, one a line: a day, or two of them with what lies between. */
export const holidayLines: WrittenForm<BusinessCalendar['holidays']> = {
  show: (holidays) =>
    holidays
      .map((holiday) => (typeof holiday === 'string' ? holiday : `${holiday.from}${range}${holiday.to}`))
      .join('\n'),
  read: (text) => linesOf(text).flatMap((line) => readHoliday(line) ?? []),
  problem: (text) =>
    problemInLines(text, (line, number) => {
      const [from, to] = daysIn(line) ?? [];
      if (from === undefined) return invalid.holiday(number, line);
      return to !== undefined && to < from ? invalid.holidayOrder(number, from, to) : undefined;
    }),
};
