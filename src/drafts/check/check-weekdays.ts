import type { Day } from '../../domain/day';
import { daysBetween, isDay } from '../../domain/day';
import type { DraftToCheck, Found } from './draft-to-check';
import type { ReadLetter } from './read-letter';

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const weekday = String.raw`\b(?<weekday>(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?)\b\.?,? `;
const month =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const date = String.raw`(?<date>\d{1,2})(?:st|nd|rd|th)?\b(?!:\d)`;
const year = String.raw`(?:,? (?<year>\d{4})\b)?`;

/** A day of the week before a date, as letters in English write it. */
const written = [
  String.raw`(?:the )?${date} (?:of )?${month}\b\.?${year}`,
  String.raw`${month}\.? (?:the )?${date}${year}`,
  String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2})\b`,
].map((form) => new RegExp(weekday + form, 'g'));

/** So far away, in days, is the year that a date without one may mean. */
const farthest = 240;

/** A date on another day of the week than the letter says: one of the two is wrong, and whoever reads it has to ask. */
export function checkWeekdays({ texts }: ReadLetter, { today }: DraftToCheck): readonly Found[] {
  return texts.flatMap(({ text, line }) =>
    written
      .flatMap((form) => [...text.matchAll(form)])
      .flatMap(({ 0: found, groups = {} }): readonly Found[] => {
        const meant = daysMeant(groups, today);
        const [nearest] = meant;
        const said = weekdays.indexOf((groups['weekday'] ?? '').slice(0, 3).toLowerCase());
        if (nearest === undefined || meant.some((day) => new Date(day).getUTCDay() === said)) return [];
        return [{ line, rule: 'weekday', text: found, expected: nearest }];
      }),
  );
}

/** The days that a date can mean, the likeliest first: without a year, those not far from today. */
function daysMeant({ year, month = '', date = '' }: Readonly<Record<string, string>>, today: Day): readonly Day[] {
  const number = /^\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const dayIn = (wanted: number): Day => `${wanted}-${String(number).padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (year !== undefined) return [dayIn(Number(year))].filter(isDay);
  const distance = (day: Day): number => Math.abs(daysBetween(today, day));
  const thisYear = Number(today.slice(0, 4));
  return [thisYear - 1, thisYear, thisYear + 1]
    .map(dayIn)
    .filter((day) => isDay(day) && distance(day) <= farthest)
    .sort((one, other) => distance(one) - distance(other));
}
