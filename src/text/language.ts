import type { Day } from '../domain/day';

/** A language as the table of texts uses it: its BCP 47 tag, and days, times and numbers as it writes them. */
export interface Language {
  readonly tag: string;
  /** "Wed 18 Nov", with the year where it is not `year`. */
  day(day: Day, year?: number): string;
  /** "Wed 18 Nov, 14:00" for a local time with minutes; the day alone for a day. */
  moment(time: string, year?: number): string;
  /** "18 Nov". */
  date(day: Day): string;
  /** "Nov", for the month of a day. */
  month(day: Day): string;
  /** "50,000". */
  number(count: number): string;
  /** Names of the days of the week, from Sunday on. */
  readonly weekdays: readonly string[];
}

// Days are text and belong to no zone, so they are formatted in one; a formatter is costly to make and made once.
const days = new Intl.DateTimeFormat('en', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

const partsOf = (day: Day): Readonly<Partial<Record<Intl.DateTimeFormatPartTypes, string>>> =>
  Object.fromEntries(days.formatToParts(new Date(day)).map(({ type, value }) => [type, value]));

/**
 * English days and times: weekday, day, month; 24 hours, as the notes write them.
 * @example english.day('2026-11-18') // 'Wed 18 Nov'
 */
export const english: Language = {
  tag: 'en',
  day(day, year) {
    const parts = partsOf(day);
    const text = `${parts.weekday} ${parts.day} ${parts.month}`;
    return year !== undefined && Number(parts.year) !== year ? `${text} ${parts.year}` : text;
  },
  moment(time, year) {
    const [day = '', minute] = time.split('T');
    return minute === undefined ? english.day(day, year) : `${english.day(day, year)}, ${minute}`;
  },
  date: (day) => `${partsOf(day).day} ${partsOf(day).month}`,
  month: (day) => `${partsOf(day).month}`,
  number: (count) => count.toLocaleString('en'),
  weekdays: weekdayNames('en'),
};

/** Every language there is. A further one is a file beside this one, named here. */
const languages: readonly Language[] = [english];

/**
 * The language for a tag such as the app gives: the very one, else the same without script or region, else English.
 * @example languageFor('en-GB').tag // 'en'
 */
export function languageFor(tag: string, known: readonly Language[] = languages): Language {
  const parts = tag.toLowerCase().split(/[-_]/);
  for (let length = parts.length; length > 0; length -= 1) {
    const wanted = parts.slice(0, length).join('-');
    const found = known.find((language) => language.tag.toLowerCase() === wanted);
    if (found !== undefined) return found;
  }
  return english;
}

function weekdayNames(tag: string): readonly string[] {
  const names = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  const sunday = Date.UTC(2026, 0, 4);
  return Array.from({ length: 7 }, (_, day) => names.format(sunday + day * 86_400_000));
}
