import type { BusinessCalendar } from './business-days';
import { plainCalendar } from './business-days';
import type { ContactPolicy } from './contact-policy';
import type { FollowUpKind } from './kind';

/**
 * Every number of the rules, per kind. The ending names the unit: hours that pass on any clock, calendar days, or
 * business days. The defaults come from published advice on following up; docs name the articles.
 */
export interface Cadence {
  readonly 'thank-you': {
    /** After the interview's end, where its time is known. */
    readonly dueHours: number;
    readonly lateHours: number;
    /** After the interview's day, where only that is known. */
    readonly dueDays: number;
    readonly lateDays: number;
    readonly lapseDays: number;
  };
  readonly promise: { readonly opensDaysBefore: number; readonly undatedDueBusinessDays: number };
  readonly 'check-in': {
    readonly afterTheirDateBusinessDays: number;
    readonly dueAfterTheirDateBusinessDays: number;
    readonly lapseBusinessDays: number;
  };
  readonly 'second-check-in': {
    readonly opensBusinessDays: number;
    readonly dueBusinessDays: number;
    readonly lapseBusinessDays: number;
  };
  readonly call: {
    readonly afterTheirDateBusinessDays: number;
    readonly dueAfterTheirDateBusinessDays: number;
    readonly afterInterviewBusinessDays: number;
    readonly dueAfterInterviewBusinessDays: number;
    readonly lapseBusinessDays: number;
    /** After an unanswered check-in was sent, and after that check-in's due day: the later of the two. */
    readonly unansweredBusinessDays: number;
    readonly unansweredAfterDueBusinessDays: number;
    readonly unansweredDueBusinessDays: number;
    readonly unansweredLapseBusinessDays: number;
  };
  readonly linkedin: { readonly dueDays: number; readonly lapseDays: number };
  readonly debrief: { readonly dueDays: number; readonly lapseDays: number };
  readonly references: { readonly dueDaysBefore: number };
  readonly 'stay-in-touch': { readonly dueBusinessDays: number; readonly lapseDays: number };
  readonly 'other-offer': { readonly dueBusinessDays: number; readonly lapseDays: number };
  readonly withdraw: { readonly dueBusinessDays: number; readonly lapseDays: number };
  readonly 'let-go': { readonly opensBusinessDays: number; readonly lapseDays: number };
  readonly prepare: { readonly opensDaysBefore: number };
}

/** A window for checking in where no date was named, in business days after the interview. */
export interface CheckInWindow {
  readonly opens: number;
  readonly due: number;
}

/** How many check-ins and calls one application bears. */
export interface TouchBudget {
  /** Least number of business days from one to the next. */
  readonly apartBusinessDays: number;
  /** How many in all. */
  readonly total: number;
  /** Least number of business days from a moved opening to its due day. */
  readonly roomBusinessDays: number;
}

/** Everything that decides what is due and when. Each value is a setting. */
export interface FollowUpSettings {
  readonly cadence: Cadence;
  /** Which kinds are listed at all. */
  readonly enabled: Readonly<Record<FollowUpKind, boolean>>;
  /** Windows per industry, by the folded word; `default` serves every other word. */
  readonly presets: Readonly<Record<string, CheckInWindow>>;
  /** The industry where no note names one. */
  readonly industry: string;
  /** The policy where no note states one. */
  readonly contactPolicy: ContactPolicy;
  readonly touchBudget: TouchBudget;
  readonly calendar: BusinessCalendar;
  /** Calendar days without an interview or a log line after which an application counts as over. */
  readonly liveDays: number;
}

/** The cadence that holds until a person sets another. */
export const defaultFollowUpSettings: FollowUpSettings = {
  cadence: {
    'thank-you': { dueHours: 24, lateHours: 48, dueDays: 1, lateDays: 2, lapseDays: 7 },
    promise: { opensDaysBefore: 1, undatedDueBusinessDays: 1 },
    'check-in': { afterTheirDateBusinessDays: 3, dueAfterTheirDateBusinessDays: 10, lapseBusinessDays: 10 },
    'second-check-in': { opensBusinessDays: 5, dueBusinessDays: 10, lapseBusinessDays: 10 },
    call: {
      afterTheirDateBusinessDays: 3,
      dueAfterTheirDateBusinessDays: 10,
      afterInterviewBusinessDays: 2,
      dueAfterInterviewBusinessDays: 5,
      lapseBusinessDays: 10,
      unansweredBusinessDays: 5,
      unansweredAfterDueBusinessDays: 5,
      unansweredDueBusinessDays: 5,
      unansweredLapseBusinessDays: 5,
    },
    linkedin: { dueDays: 3, lapseDays: 7 },
    debrief: { dueDays: 1, lapseDays: 7 },
    references: { dueDaysBefore: 1 },
    'stay-in-touch': { dueBusinessDays: 2, lapseDays: 14 },
    'other-offer': { dueBusinessDays: 1, lapseDays: 14 },
    withdraw: { dueBusinessDays: 2, lapseDays: 14 },
    'let-go': { opensBusinessDays: 10, lapseDays: 30 },
    prepare: { opensDaysBefore: 2 },
  },
  enabled: {
    'thank-you': true,
    promise: true,
    awaiting: true,
    'check-in': true,
    'second-check-in': false,
    call: true,
    linkedin: true,
    debrief: true,
    references: true,
    'stay-in-touch': true,
    'other-offer': true,
    withdraw: true,
    'let-go': true,
    prepare: true,
  },
  presets: {
    default: { opens: 7, due: 10 },
    tech: { opens: 5, due: 10 },
    startup: { opens: 5, due: 10 },
    finance: { opens: 7, due: 10 },
    corporate: { opens: 15, due: 20 },
    government: { opens: 15, due: 20 },
    creative: { opens: 10, due: 15 },
  },
  industry: 'default',
  contactPolicy: 'open',
  touchBudget: { apartBusinessDays: 5, total: 3, roomBusinessDays: 2 },
  calendar: plainCalendar,
  liveDays: 60,
};
