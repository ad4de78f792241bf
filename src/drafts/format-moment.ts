import { getDay, getISOWeek } from 'date-fns';
import type { LocalTime } from '../domain/day';
import { isDay, startOfDay } from '../domain/day';

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const twoDigits = (value: number) => String(value).padStart(2, '0');

function ordinal(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

const longForms: Readonly<Record<string, string>> = {
  LLLL: 'dddd, D MMMM YYYY HH:mm',
  LLL: 'D MMMM YYYY HH:mm',
  LL: 'D MMMM YYYY',
  LT: 'HH:mm',
  L: 'YYYY-MM-DD',
};

/**
 * A day or a day and minute in English, written with Moment tokens as Obsidian's own templates use them. Text in square
 * brackets stands as it is; letters that are no token stay. What is not a local time comes back unchanged.
 * @example formatMoment('2026-11-18', 'dddd, D MMMM') // 'Wednesday, 18 November'
 */
export function formatMoment(time: LocalTime, tokens: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(time);
  if (!parts) return time;
  const [year, month, day, hour, minute] = parts.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const dayWritten = time.slice(0, 10);
  if (!isDay(dayWritten)) return time;
  const date = startOfDay(dayWritten);
  const weekday = weekdays[getDay(date)] ?? '';
  const monthName = months[month - 1] ?? '';
  const written: Readonly<Record<string, string>> = {
    YYYY: String(year),
    YY: twoDigits(year % 100),
    Q: String(Math.ceil(month / 3)),
    MMMM: monthName,
    MMM: monthName.slice(0, 3),
    MM: twoDigits(month),
    Mo: ordinal(month),
    M: String(month),
    DD: twoDigits(day),
    Do: ordinal(day),
    D: String(day),
    dddd: weekday,
    ddd: weekday.slice(0, 3),
    dd: weekday.slice(0, 2),
    d: String(getDay(date)),
    E: String(getDay(date) || 7),
    WW: twoDigits(getISOWeek(date)),
    W: String(getISOWeek(date)),
    HH: twoDigits(hour),
    H: String(hour),
    hh: twoDigits(hour % 12 || 12),
    h: String(hour % 12 || 12),
    mm: twoDigits(minute),
    m: String(minute),
    ss: '00',
    A: hour < 12 ? 'AM' : 'PM',
    a: hour < 12 ? 'am' : 'pm',
  };
  const pattern = tokens
    .slice(0, 200)
    .replace(/(\[[^\]]*\])|LLLL|LLL|LL|LT|L/g, (token, kept: string | undefined) => kept ?? longForms[token] ?? token);
  return pattern.replace(
    /\[([^\]]*)\]|YYYY|YY|Q|MMMM|MMM|MM|Mo|M|DD|Do|D|dddd|ddd|dd|d|E|WW|W|HH|H|hh|h|mm|m|ss|A|a/g,
    (token, kept: string | undefined) => kept ?? written[token] ?? token,
  );
}
