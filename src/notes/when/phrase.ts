import type { BusinessCalendar } from '../../domain/business-days';
import type { Day } from '../../domain/day';

/** Whether 4/12 is 4 December (`day-first`) or 12 April (`month-first`); null where the settings do not say. */
export type DayOrder = 'day-first' | 'month-first' | null;

/** What can be wrong with a date that was clearly meant as one. */
export type WhenProblem = 'ambiguous-date' | 'impossible-date' | 'weekday-contradicts-date';

/** Where a phrase stands and what it is relative to. */
export interface PhraseContext {
  /** The day the phrase counts from: the interview's. */
  readonly anchor: Day;
  readonly dayOrder: DayOrder;
  readonly calendar: BusinessCalendar;
  /** The text before the match and after it. */
  readonly before: string;
  readonly after: string;
}

/**
 * What one phrase means. `written` is a date that names its month, `relative` one that has to be counted from the
 * anchor, `weak` a mere part of a day ("EOD") that gives way to any other. `vague` is a time that names no day
 * ("two weeks after the final round"): it claims its words, so that no part of them is taken for a date.
 */
export type PhraseReading =
  | { readonly kind: 'written' | 'relative' | 'weak'; readonly day: Day }
  | { readonly kind: 'vague' }
  | { readonly kind: 'problem'; readonly problem: WhenProblem };

/** One family of phrases: how it looks and what it means. Null leaves the words to other families. */
export interface Phrase {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, at: PhraseContext) => PhraseReading | null;
}

/** A time that names no day. */
export const vague: PhraseReading = { kind: 'vague' };

/** A day that was counted from the anchor. */
export const relative = (day: Day): PhraseReading => ({ kind: 'relative', day });

/** The reading of a day that has been worked out; a day that does not exist is a problem, not a guess. */
export function readingOf(kind: 'written' | 'relative', day: Day | null): PhraseReading {
  return day === null ? { kind: 'problem', problem: 'impossible-date' } : { kind, day };
}
