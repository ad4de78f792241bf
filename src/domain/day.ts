import { addDays as addCalendarDays, differenceInCalendarDays } from 'date-fns';

/** A calendar day as a person writes it, `YYYY-MM-DD`. It belongs to no time zone, so it can never be off by one. */
export type Day = string;

/** A wall-clock time of day, `HH:mm`, 24 hours. */
export type TimeOfDay = string;

/** A day, or a day and a minute (`YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`), in local time. */
export type LocalTime = string;

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether the text is a day that exists on the calendar.
 * @example isDay('2026-02-30') // false
 */
export function isDay(text: string): text is Day {
  return isoDay.test(text) && dayOf(startOfDay(text)) === text;
}

/** Whether the text is a time of day between 00:00 and 23:59. */
export function isTimeOfDay(text: string): text is TimeOfDay {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** The day on which a moment falls where the person is. */
export function dayOf(moment: Date): Day {
  const year = String(moment.getFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}

/** Reads the digits of a day directly: rules do this thousands of times, and what they hold has been checked. */
function localMoment(day: Day, hours: number, minutes: number): Date {
  const moment = new Date(0);
  moment.setFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  moment.setHours(hours, minutes, 0, 0);
  return moment;
}

/** The moment at which a day starts where the person is (00:00, or the first minute that exists on a day of a clock change). */
export function startOfDay(day: Day): Date {
  return localMoment(day, 0, 0);
}

/**
 * The last listed minute of a day, 23:59:00: the `due` of everything that is owed by a day and not by an hour.
 * @example endOfDay('2026-11-19') // 2026-11-19 23:59 local
 */
export function endOfDay(day: Day): Date {
  return localMoment(day, 23, 59);
}

/**
 * A local wall-clock time as a moment. A minute that a clock change skips becomes the minute after the gap.
 * @example momentOf('2026-11-18', '14:00')
 */
export function momentOf(day: Day, time: TimeOfDay): Date {
  return localMoment(day, Number(time.slice(0, 2)), Number(time.slice(3, 5)));
}

/**
 * The day `amount` calendar days later (earlier where negative).
 * @example addDays('2026-02-27', 2) // '2026-03-01'
 */
export function addDays(day: Day, amount: number): Day {
  return dayOf(addCalendarDays(startOfDay(day), amount));
}

/** How many calendar days lie from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(startOfDay(to), startOfDay(from));
}

/** A moment as local text, `YYYY-MM-DDTHH:mm`, the form of the command line, the API and the drafts' `due`. */
export function localTimeOf(moment: Date): LocalTime {
  return `${dayOf(moment)}T${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
}
