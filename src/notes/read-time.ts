import { isTimeOfDay, type TimeOfDay } from '../domain/day';
import { given } from '../domain/given';
import { isPlaceholder } from './placeholder';
import { isBlank, isList, textOf, writtenOf, type Plain } from './plain-value';

/** What a time property says: when something starts and perhaps ends, nothing, or something that is no time. */
export type TimeReading =
  | { readonly start: TimeOfDay; readonly end?: TimeOfDay }
  | { readonly absent: true }
  | { readonly problem: { readonly code: 'unreadable-time'; readonly written: string; readonly suggestion?: string } };

/** How long something takes, in minutes. */
export type DurationReading =
  | { readonly minutes: number }
  | { readonly absent: true }
  | {
      readonly problem: {
        readonly code: 'unreadable-duration';
        readonly written: string;
        readonly suggestion?: string;
      };
    };

const half = '(?:a\\.?m\\.?|p\\.?m\\.?)';
const clock = `(?:noon|midday|midnight|\\d{1,2}(?:[:.h]\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?|h|uhr)?\\s*(?:${half})?(?:\\s*o'?clock)?)`;
const zone =
  '(?:\\s*(?:z|utc|gmt|[a-z]{1,4}t)?\\s*(?:[+-]\\d{1,2}(?::?\\d{2})?)?(?:\\s*\\(?[a-z][a-z ]*(?:\\/[a-z_]+)?\\)?)?)?';
const clockAlone = new RegExp(`^${clock}$`, 'i');
const times = new RegExp(`^(?<start>${clock})(?:\\s*(?:-|–|—|to|until|till)\\s*(?<end>${clock}))?${zone}$`, 'i');

/**
 * One time of day as people write it; null where it is none.
 * @example readClock('2:30 PM') // '14:30'
 */
function readClock(written: string, halfOfOther = ''): TimeOfDay | null {
  const text = written.toLowerCase().trim();
  if (!clockAlone.test(text)) return null;
  if (text === 'noon' || text === 'midday') return '12:00';
  if (text === 'midnight') return '00:00';
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[:.h](\d{2}))?/.exec(text) ?? [];
  const said = /(a|p)\.?m/.exec(text)?.[1] ?? halfOfOther;
  let hour = Number(hours);
  if (said !== '') {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (said === 'p' ? 12 : 0);
  }
  const time = `${String(hour).padStart(2, '0')}:${minutes}`;
  return isTimeOfDay(time) ? time : null;
}

/** A bare number is an hour only from 7 to 23: "2" could be night or afternoon. */
function isBareHour(text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= 7 && Number(text) <= 23;
}

/**
 * A time, or a range of two, from text; null where it is neither. A zone behind it is dropped: the time counts as
 * written, where the person is.
 * @example readTimeText('2-3 pm') // { start: '14:00', end: '15:00' }
 */
export function readTimeText(text: string): { readonly start: TimeOfDay; readonly end?: TimeOfDay } | null {
  // Behind seconds a minus starts an offset, not a range: 14:00:00-08:00.
  const trimmed = text.trim().replace(/^(\d\d:\d\d:\d\d(?:[.,]\d+)?)[+-]\d\d:?\d\d$/, '$1');
  const military = /^([01]\d|2[0-3])([0-5]\d)(?:\s*(?:h|hrs|hours))?$/.exec(trimmed);
  if (military !== null) return { start: `${military[1] ?? ''}:${military[2] ?? ''}` };
  const groups = times.exec(trimmed)?.groups;
  const from = groups?.['start'];
  if (from === undefined) return null;
  const to = groups?.['end'];
  if (to === undefined) {
    if (/^\d{1,2}$/.test(from.trim()) && !isBareHour(from.trim())) return null;
    const start = readClock(from);
    return start === null ? null : { start };
  }
  const end = readClock(to);
  // "2-3 pm": the half of the day stands once for both; "11-1 pm" crosses noon.
  const halfOfEnd = /^\d{1,2}([:.]\d{2})?$/.test(from.trim()) ? (/(a|p)\.?m/i.exec(to)?.[1]?.toLowerCase() ?? '') : '';
  const start = readClock(from, halfOfEnd);
  if (start === null || end === null) return null;
  if (start > end && halfOfEnd === 'p') {
    const morning = readClock(from, 'a');
    if (morning !== null && morning < end) return { start: morning, end };
  }
  return { start, end };
}

/**
 * Reads a time property: `14:00`, `2pm`, `2:30 PM`, `14.30`, `14h30`, `noon`, or a range of two.
 * @example readTime('14:00-15:00') // { start: '14:00', end: '15:00' }
 */
export function readTime(value: Plain): TimeReading {
  if (isBlank(value)) return { absent: true };
  const text = textOf(value);
  const number = isList(value) && value.length === 1 ? value[0] : value;
  if (text !== null && typeof number === 'string') {
    const dated = /^\d{4}-\d{2}-\d{2}(?:T|,?\s+)(\d[^+Z]*?)(?:Z|[+-]\d\d:?\d\d)?$/.exec(text);
    const read = readTimeText(dated?.[1] ?? text);
    if (read !== null) return read;
    if (isPlaceholder(text)) return { absent: true };
  }
  if (typeof number === 'number' && isBareHour(String(number)))
    return { start: `${String(number).padStart(2, '0')}:00` };
  const suggestion = typeof number === 'number' ? suggestedTime(number) : null;
  return {
    problem: { code: 'unreadable-time', written: writtenOf(value), ...(suggestion === null ? {} : { suggestion }) },
  };
}

/** What a number may have been before a parser took it for one: `14:00` is 840 in old YAML, `1400` lost its colon. */
function suggestedTime(number: number): string | null {
  if (!Number.isInteger(number) || number < 0) return null;
  const [hours, minutes] =
    number >= 1000 ? [Math.floor(number / 100), number % 100] : [Math.floor(number / 60), number % 60];
  const time = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  return isTimeOfDay(time) ? time : null;
}

const longestMinutes = 24 * 60;

/** Minutes of a length of time in text; null where it is none. */
function minutesIn(text: string): number | null {
  const plain = text
    .toLowerCase()
    .replace(/(\d),(\d)/g, '$1.$2')
    .trim();
  if (/^(?:an|one)\s+hour$/.test(plain)) return 60;
  if (/^half\s+an?\s+hour$/.test(plain)) return 30;
  if (/^(?:an|one)\s+hour\s+and\s+a\s+half$/.test(plain)) return 90;
  const range = /^(?:\d+(?:\.\d+)?)\s*(?:-|–|to)\s*(\d.*)$/.exec(plain);
  if (range !== null) return minutesIn(range[1] ?? '');
  const colon = /^(\d{1,2}):([0-5]\d)$/.exec(plain);
  if (colon !== null) return Number(colon[1]) * 60 + Number(colon[2]);
  const iso = /^pt(?:(\d+(?:\.\d+)?)h)?(?:(\d+)m)?(?:\d+s)?$/.exec(plain);
  if (iso !== null && plain.length > 2) return Number(iso[1] ?? 0) * 60 + Number(iso[2] ?? 0);
  const parts =
    /^(?:(\d+(?:\.\d+)?)\s*-?\s*(?:hours?|hrs?|h)\.?)?(?:\s*(?:and|,)?\s*(\d+)\s*-?\s*(?:minutes?|mins?|min|m|')?\.?)?$/.exec(
      plain,
    );
  if (parts === null || (parts[1] === undefined && parts[2] === undefined)) return null;
  return Number(parts[1] ?? 0) * 60 + Number(parts[2] ?? 0);
}

/**
 * Reads how long an interview takes: `60`, `45 min`, `1h30`, `1.5 hours`, `PT45M`. A bare number is minutes; one below
 * ten could be hours as well and is a problem, like anything over a day.
 * @example readDuration('1h30') // { minutes: 90 }
 */
export function readDuration(value: Plain): DurationReading {
  if (isBlank(value)) return { absent: true };
  const text = textOf(value);
  const problem = (suggestion?: string): DurationReading => ({
    problem: {
      code: 'unreadable-duration',
      written: writtenOf(value),
      ...given({ suggestion }),
    },
  });
  if (text === null) return problem();
  if (isPlaceholder(text)) return { absent: true };
  const bare = /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
  if (bare !== null && bare < 10) return problem(bare > 0 ? `${text} h` : undefined);
  const minutes = minutesIn(text);
  if (minutes === null) return problem();
  return minutes > 0 && minutes <= longestMinutes ? { minutes: Math.round(minutes) } : problem();
}
