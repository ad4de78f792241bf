import type { Cadence } from '../domain/follow-up-settings';
import type { FollowUpKind } from '../domain/kind';

/** What each kind of follow-up is, in a line of the settings. */
export const kindDescriptions: Readonly<Record<FollowUpKind, string>> = {
  'thank-you': 'A letter to each interviewer after each interview.',
  promise: 'What you promised to send or do.',
  awaiting: 'What they promised, shown while you wait.',
  'check-in': 'A message once their date has passed, or after a while where they named none.',
  'second-check-in': 'A shorter message where the first check-in was not answered.',
  call: 'Where a company prefers the phone, or a check-in was not answered.',
  linkedin: 'An invitation to an interviewer, once the thank-you is sent.',
  debrief: 'A reminder to note how it went, where the note has an empty section for it.',
  references: 'A word to your references before a later round.',
  'stay-in-touch': 'A friendly answer to a rejection.',
  'other-offer': 'A word to the other companies when one has made an offer.',
  withdraw: 'A word to the other companies when you have accepted.',
  'let-go': 'A nudge to stop waiting, once nothing is left to do.',
  prepare: 'Questions to ask and to note down before an interview.',
};

type CadenceText = { readonly [Kind in keyof Cadence]: { readonly [Number in keyof Cadence[Kind]]: string } };

/** The label of every number of the rules, with its unit and what it counts from. */
export const cadenceText: CadenceText = {
  'thank-you': {
    dueHours: 'Due: hours after the interview’s end',
    lateHours: 'Late: hours after the interview’s end',
    dueDays: 'Due, if no time is known: days after its day',
    lateDays: 'Late, if no time is known: days after its day',
    lapseDays: 'Dropped: days after the interview',
  },
  promise: {
    opensDaysBefore: 'Shown: days before its date',
    undatedDueBusinessDays: 'Due, if it has no date: business days after the interview',
  },
  'check-in': {
    afterTheirDateBusinessDays: 'Starts: business days after their date',
    dueAfterTheirDateBusinessDays: 'Due: business days after their date',
    lapseBusinessDays: 'Dropped: business days after it was due',
  },
  'second-check-in': {
    opensBusinessDays: 'Starts: business days after the first one was sent',
    dueBusinessDays: 'Due: business days after the first one was sent',
    lapseBusinessDays: 'Dropped: business days after it was due',
  },
  call: {
    afterTheirDateBusinessDays: 'Phone preferred, starts: business days after their date',
    dueAfterTheirDateBusinessDays: 'Phone preferred, due: business days after their date',
    afterInterviewBusinessDays: 'Phone preferred, no date, starts: business days after the interview',
    dueAfterInterviewBusinessDays: 'Phone preferred, no date, due: business days after the interview',
    lapseBusinessDays: 'Phone preferred, dropped: business days after it was due',
    unansweredBusinessDays: 'Unanswered, starts: business days after the check-in was sent',
    unansweredAfterDueBusinessDays: 'Unanswered, at the earliest: business days after the check-in was due',
    unansweredDueBusinessDays: 'Unanswered, due: business days after that',
    unansweredLapseBusinessDays: 'Unanswered, dropped: business days after it was due',
  },
  linkedin: {
    dueDays: 'Due: days after the thank-you was sent',
    lapseDays: 'Dropped: days after it was due',
  },
  debrief: { dueDays: 'Due: days after the interview’s day', lapseDays: 'Dropped: days after it was due' },
  references: { dueDaysBefore: 'Due: days before the next round' },
  'stay-in-touch': {
    dueBusinessDays: 'Due: business days after the rejection',
    lapseDays: 'Dropped: days after it was due',
  },
  'other-offer': {
    dueBusinessDays: 'Due: business days after the offer',
    lapseDays: 'Dropped: days after it was due',
  },
  withdraw: {
    dueBusinessDays: 'Due: business days after you accepted',
    lapseDays: 'Dropped: days after it was due',
  },
  'let-go': {
    opensBusinessDays: 'Starts: business days after the last message',
    lapseDays: 'Dropped: days after it was shown',
  },
  prepare: { opensDaysBefore: 'Shown: days before the interview' },
};
