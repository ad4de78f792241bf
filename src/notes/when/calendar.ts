import { addMonths, endOfMonth, getDay } from 'date-fns';
import { addDays, dayOf, isDay, startOfDay, type Day } from '../../domain/day';

/** Day of the week, 0 = Sunday. */
export function weekdayOf(day: Day): number {
  return getDay(startOfDay(day));
}

/**
 * The first such day of the week after the given day, never the day itself.
 * @example weekdayAfter('2026-11-18', 3) // '2026-11-25', a Wednesday after a Wednesday
 */
export function weekdayAfter(day: Day, weekday: number): Day {
  return addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);
}

/**
 * A day of the week that lies `weeks` Monday–Sunday weeks after the one that holds the given day.
 * @example weekdayInWeek('2026-11-18', 1, 5) // '2026-11-27', next week's Friday
 */
export function weekdayInWeek(day: Day, weeks: number, weekday: number): Day {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  return addDays(monday, weeks * 7 + ((weekday + 6) % 7));
}

/** The same day `months` later, or the month's last day where it has no such day. */
export function monthsAfter(day: Day, months: number): Day {
  return dayOf(addMonths(startOfDay(day), months));
}

/** The last day of the month that holds the given day. */
export function lastOfMonth(day: Day): Day {
  return dayOf(endOfMonth(startOfDay(day)));
}

/** A day from its parts, or null where the calendar has no such day. */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day | null {
  const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

/**
 * The next such date on or after the given day, within a year; null where there is none (29 February mostly).
 * @example nextDate('2026-11-18', 1, 8) // '2027-01-08'
 */
export function nextDate(from: Day, month: number, dayOfMonth: number): Day | null {
  const year = Number(from.slice(0, 4));
  const thisYear = dayFrom(year, month, dayOfMonth);
  if (thisYear !== null && thisYear >= from) return thisYear;
  const nextYear = dayFrom(year + 1, month, dayOfMonth);
  return nextYear !== null && nextYear < `${year + 1}${from.slice(4)}` ? nextYear : null;
}
