import type { Day, TimeOfDay } from '../domain/day';
import { given } from '../domain/given';
import type { FoundProblem } from './found-problem';
import { textOf } from './plain-value';
import { isoDayIn, readDate } from './read-date';
import { propertyOf, type Properties } from './read-properties';
import { readDuration, readTime, readTimeText } from './read-time';
import type { ReadingSettings } from './reading-settings';
import type { Vocabulary } from './vocabulary';

/** When an interview is held, as far as its note says; `day` is absent where no day can be relied on. */
export interface ScheduleReading {
  readonly day?: Day;
  readonly start?: TimeOfDay;
  readonly end?: TimeOfDay;
  /** Minutes. */
  readonly duration?: number;
  /** Whether the note says anything about its day, readable or not. */
  readonly dated: boolean;
  readonly problems: readonly FoundProblem[];
}

/** An end before the start is after midnight up to this length in minutes; beyond it is taken for a slip. */
const longestPastMidnight = 6 * 60;

/** Names that can only mean the interview's day, in a note where a plain `date` may be the day of applying. */
const interviewsOwn = /interview|meeting/;

/**
 * Reads the day and hours of an interview. The file name's ISO day serves where no date property says anything;
 * with `interviewDateOnly` neither it nor a plain `date` is trusted.
 */
export function readSchedule(
  path: string,
  properties: Properties,
  settings: ReadingSettings,
  { names }: Vocabulary,
  interviewDateOnly: boolean,
): ScheduleReading {
  const problems: FoundProblem[] = [];
  const dateNames = interviewDateOnly ? names.date.filter((name) => interviewsOwn.test(name)) : names.date;
  const candidates = dateNames.filter((name) => !isTimeAlone(properties, name));
  const property = propertyOf(properties, candidates);
  if (property === undefined) {
    const named = interviewDateOnly ? null : isoDayIn(path);
    if (named === null) return { dated: false, problems };
    return { day: named, ...readHours(properties, names, null, problems), dated: true, problems };
  }
  const date = readDate(property.value, settings.dayOrder);
  if ('problem' in date) {
    problems.push({ ...date.problem, property: property.key });
    return { dated: true, problems };
  }
  if ('absent' in date) return { dated: false, problems };
  const within = date.time === null ? null : { start: date.time, ...given({ end: date.end }) };
  return { day: date.day, ...readHours(properties, names, within, problems), dated: true, problems };
}

interface Hours {
  readonly start?: TimeOfDay;
  readonly end?: TimeOfDay;
  readonly duration?: number;
}

/** The hours: those in the date itself win over `time`, `end_time` over `duration`. */
function readHours(
  properties: Properties,
  names: Vocabulary['names'],
  within: { readonly start: TimeOfDay; readonly end?: TimeOfDay } | null,
  problems: FoundProblem[],
): Hours {
  const time = propertyOf(properties, names.time) ?? timeAlone(properties, names.date);
  const endTime = propertyOf(properties, names.endTime);
  const length = propertyOf(properties, names.duration);
  const timeRead = time === undefined ? undefined : readTime(time.value);
  const endRead = endTime === undefined ? undefined : readTime(endTime.value);
  const lengthRead = length === undefined ? undefined : readDuration(length.value);
  for (const [property, reading] of [
    [time, timeRead],
    [endTime, endRead],
    [length, lengthRead],
  ] as const) {
    if (property !== undefined && reading !== undefined && 'problem' in reading)
      problems.push({ ...reading.problem, property: property.key });
  }
  const hours = within ?? (timeRead !== undefined && 'start' in timeRead ? timeRead : undefined);
  if (hours === undefined) return {};
  const { start } = hours;
  const minutes = lengthRead !== undefined && 'minutes' in lengthRead ? lengthRead.minutes : undefined;
  const stated = endRead !== undefined && 'start' in endRead ? endRead.start : hours.end;
  if (stated === undefined) return { start, ...given({ duration: minutes }) };
  const span = minutesOf(stated) - minutesOf(start);
  if (span > 0) return { start, end: stated };
  const pastMidnight = span + 24 * 60;
  if (span < 0 && pastMidnight <= longestPastMidnight) return { start, duration: pastMidnight };
  const property = endTime ?? time;
  problems.push({
    code: 'end-before-start',
    ...given({ property: property?.key }),
    written: stated,
  });
  return { start, ...given({ duration: minutes }) };
}

function minutesOf(time: TimeOfDay): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** `start` may hold an hour where another property, or the file's name, holds the day. */
function isTimeAlone(properties: Properties, name: string): boolean {
  const text = textOf(properties.named(name)?.value ?? null);
  return text !== null && /^\d{1,2}[:.h]\d{2}\b/.test(text) && readTimeText(text) !== null;
}

function timeAlone(properties: Properties, names: readonly string[]) {
  const name = names.find((candidate) => isTimeAlone(properties, candidate));
  return name === undefined ? undefined : properties.named(name);
}
