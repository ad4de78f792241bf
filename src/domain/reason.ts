import type { Day, LocalTime } from './day';

/**
 * Why an item is listed: the rule and the facts it used, as data. src/text turns each into one plain sentence, so the
 * rules know no language. An item carries its main reason first, then what changed it (budget, snooze, policy).
 */
export type Reason = {
  readonly [Rule in keyof ReasonFacts]: { readonly rule: Rule } & ReasonFacts[Rule];
}[keyof ReasonFacts];

/** The facts each rule states. Days and local times are text, so that a reason can be compared, stored and shown. */
export interface ReasonFacts {
  /** `dueHours` where the interview's end is known to the minute. */
  'thank-you': { readonly interviewed: LocalTime; readonly late: boolean; readonly dueHours?: number };
  'promise-dated': { readonly due: Day };
  'promise-undated': { readonly interviewed: Day };
  /** Without `waitUntil` once the patience with them is over and nothing is planned. */
  'awaiting-dated': { readonly due: Day; readonly waitUntil?: Day };
  'awaiting-undated': { readonly interviewed: Day; readonly waitUntil?: Day };
  'check-in-after-their-date': { readonly theirDate: Day; readonly days: number };
  'check-in-no-timeline': {
    readonly since: Day;
    readonly days: number;
    readonly preset: string;
    readonly afterReply: boolean;
  };
  'second-check-in': { readonly sent: Day; readonly days: number };
  'call-preferred': { readonly theirDate?: Day; readonly since: Day; readonly days: number };
  /**
   * `due` where the days count from the day on which the check-in was due, and not from when it was sent; `secondUntil`
   * where instead the time for a second check-in decides, by its last day.
   */
  'call-unanswered': { readonly sent: Day; readonly days: number; readonly due?: Day; readonly secondUntil?: Day };
  linkedin: { readonly thanked: Day };
  debrief: { readonly interviewed: Day };
  references: { readonly round: Day };
  'stay-in-touch': { readonly closed: Day };
  'other-offer': { readonly company: string; readonly offered: Day };
  withdraw: { readonly company: string; readonly accepted: Day };
  'let-go': { readonly lastTouch?: Day; readonly days: number };
  prepare: { readonly starts: LocalTime };
  'snoozed-until': { readonly until: Day };
  'touch-budget': { readonly movedFrom: Day; readonly lastTouch: Day; readonly days: number };
}
