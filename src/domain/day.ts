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
  return isoDay.test(text) && nthDay(placeOf(text)) === text;
}

/** Whether the text is a time of day between 00:00 and 23:59. */
export function isTimeOfDay(text: string): text is TimeOfDay {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number));

const written = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${twoDigits(month + 1)}-${twoDigits(date)}`;

/** Year, month from 0 and date. The digits are taken as they stand: rules do this thousands of times. */
const partsOf = (day: Day): readonly [year: number, month: number, date: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)) - 1,
  Number(day.slice(8, 10)),
];

/** The day on which a moment falls where the person is. */
export function dayOf(moment: Date): Day {
  return written(moment.getFullYear(), moment.getMonth(), moment.getDate());
}

/** One day, in milliseconds, where no clock changes. */
const dayLength = 86_400_000;

/** A day's place in the row of all days, counted from 1970-01-01: what is counted in days needs no time zone. */
export function placeOf(day: Day): number {
  return new Date(0).setUTCFullYear(...partsOf(day)) / dayLength;
}

/** The day at a place in the row of all days. */
export function nthDay(place: number): Day {
  const moment = new Date(place * dayLength);
  return written(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate());
}

function localMoment(day: Day, hours: number, minutes: number): Date {
  const moment = new Date(0);
  moment.setFullYear(...partsOf(day));
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
  return nthDay(placeOf(day) + Math.trunc(amount));
}

/** How many calendar days lie from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return placeOf(to) - placeOf(from);
}

/** A moment as local text, `YYYY-MM-DDTHH:mm`, the form of the command line, the API and the drafts' `due`. */
export function localTimeOf(moment: Date): LocalTime {
  return `${dayOf(moment)}T${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
}
