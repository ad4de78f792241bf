import type { Day } from '../domain/day';
import { momentOf, startOfDay } from '../domain/day';

/** A language as the table of texts uses it: its BCP 47 tag, and days and times in its words. */
export interface Language {
  readonly tag: string;
  /** "Wed 18 Nov", with the year where it is not `year`. */
  day(day: Day, year?: number): string;
  /** "Wed 18 Nov, 14:00" for a local time with minutes; the day alone for a day. */
  moment(time: string, year?: number): string;
}

const partsOf = (formatter: Intl.DateTimeFormat, moment: Date) =>
  new Map(formatter.formatToParts(moment).map(({ type, value }) => [type, value]));

/**
 * English days and times: weekday, day, month; 24 hours, as the notes write them.
 * @example english.day('2026-11-18') // 'Wed 18 Nov'
 */
export const english: Language = {
  tag: 'en',
  day(day, year) {
    const written = partsOf(
      new Intl.DateTimeFormat('en', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
      startOfDay(day),
    );
    const text = `${written.get('weekday')} ${written.get('day')} ${written.get('month')}`;
    return year !== undefined && Number(written.get('year')) !== year ? `${text} ${written.get('year')}` : text;
  },
  moment(time, year) {
    const [day = '', minute] = time.split('T');
    if (minute === undefined) return english.day(day, year);
    const clock = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    return `${english.day(day, year)}, ${clock.format(momentOf(day, minute))}`;
  },
};
