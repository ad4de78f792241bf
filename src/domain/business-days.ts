import { nthDay, placeOf, type Day } from './day';

/** Days off in a row: the first and the last day, both off. */
interface HolidayRange {
  readonly from: Day;
  readonly to: Day;
}

/** Which days nobody is expected to work: days of the week (0 = Sunday) and holidays, as single days or ranges. */
export interface BusinessCalendar {
  readonly weekend: readonly number[];
  readonly holidays: readonly (Day | HolidayRange)[];
}

/** The calendar where the settings say nothing: Saturday and Sunday off, no holidays. */
export const plainCalendar: BusinessCalendar = { weekend: [0, 6], holidays: [] };

/** Longest run of days off that is searched; a calendar without business days beyond it is taken as having none. */
const longestBreak = 400;

function isHoliday(day: Day, calendar: BusinessCalendar): boolean {
  return calendar.holidays.some((holiday) =>
    typeof holiday === 'string' ? holiday === day : holiday.from <= day && day <= holiday.to,
  );
}

/** @param place of the day, as `placeOf` counts; 1970-01-01 was a Thursday */
function isWorked(place: number, calendar: BusinessCalendar): boolean {
  const weekday = (((place + 4) % 7) + 7) % 7;
  if (calendar.weekend.includes(weekday)) return false;
  return calendar.holidays.length === 0 || !isHoliday(nthDay(place), calendar);
}

/**
 * Whether people work on this day.
 * @example isBusinessDay('2026-11-21', plainCalendar) // false, a Saturday
 */
export function isBusinessDay(day: Day, calendar: BusinessCalendar): boolean {
  return isWorked(placeOf(day), calendar);
}

/**
 * The day `amount` business days later (earlier where negative). Counting starts on the next business day, so that
 * Friday + 1 and Saturday + 1 are both Monday; 0 is the day itself, worked or not. Where the calendar leaves no
 * business day within 400 days, calendar days are counted, for an answer that is wrong by days beats none.
 * @example addBusinessDays('2026-11-20', 1, plainCalendar) // '2026-11-23'
 */
export function addBusinessDays(day: Day, amount: number, calendar: BusinessCalendar): Day {
  const step = amount < 0 ? -1 : 1;
  const start = placeOf(day);
  let place = start;
  for (let left = Math.abs(Math.trunc(amount)); left > 0; left -= 1) {
    let searched = 0;
    do {
      place += step;
      searched += 1;
      if (searched > longestBreak) return nthDay(start + Math.trunc(amount));
    } while (!isWorked(place, calendar));
  }
  return nthDay(place);
}
