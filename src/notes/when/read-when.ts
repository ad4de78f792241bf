import { plainCalendar, type BusinessCalendar } from '../../domain/business-days';
import type { Day } from '../../domain/day';
import { findPhrases, mayHoldPhrase } from './chrono-when';
import { governing } from './governing';
import type { DayOrder, WhenProblem } from './phrase';
import { withoutLinksAndAddresses, withWholeLinks } from './plain-text';

export type { WhenProblem } from './phrase';

/** How phrases are read: settings of the person who writes them. */
export interface WhenOptions {
  readonly dayOrder: DayOrder;
  readonly calendar: BusinessCalendar;
}

/** The options where the settings say nothing. */
export const plainWhenOptions: WhenOptions = { dayOrder: null, calendar: plainCalendar };

/**
 * When something was promised for. `matched` is the part of the text that says so, from `start` to before `end`,
 * with its "by" or "on". `none`: no definite day is named. `problem`: a day was meant, but cannot be told.
 */
export type WhenReading =
  | { readonly day: Day; readonly matched: { readonly start: number; readonly end: number } }
  | { readonly none: true }
  | { readonly problem: WhenProblem; readonly written: string };

/** Text beyond this many characters is not searched: no promise is that long. */
const longestText = 600;

/**
 * The day that a promise names, counted from the interview's day. A phrase that leaves the day open ("soon", "after
 * the holidays", "not before Friday") gives none, for a wrong date is worse than no date.
 * @example readWhen('decision by Friday', '2026-11-18', plainWhenOptions) // { day: '2026-11-20', matched: … }
 */
export function readWhen(text: string, anchor: Day, options: WhenOptions): WhenReading {
  if (!mayHoldPhrase.test(text.slice(0, longestText))) return { none: true };
  const plain = withoutLinksAndAddresses(text.slice(0, longestText));
  const found = findPhrases(plain, { anchor, dayOrder: options.dayOrder, calendar: options.calendar });
  const meant = governing(found, plain);
  if (meant === null) return { none: true };
  const { start, end, reading } = meant;
  if (reading.kind === 'problem') return { problem: reading.problem, written: text.slice(start, end).trim() };
  return reading.kind === 'vague'
    ? { none: true }
    : { day: reading.day, matched: withWholeLinks(text.slice(0, longestText), { start, end }) };
}
