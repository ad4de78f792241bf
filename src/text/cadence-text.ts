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

/** The label of every number of the rules, with what it counts from and its unit. */
export const cadenceText: CadenceText = {
  'thank-you': {
    dueHours: 'Due after the interview’s end (hours)',
    lateHours: 'Late after the interview’s end (hours)',
    dueDays: 'Due after its day, where no time is known (days)',
    lateDays: 'Late after its day, where no time is known (days)',
    lapseDays: 'Dropped after the interview (days)',
  },
  promise: {
    opensDaysBefore: 'Shown before its date (days)',
    undatedDueBusinessDays: 'Due without a date, after the interview (business days)',
  },
  'check-in': {
    afterTheirDateBusinessDays: 'From after their date (business days)',
    dueAfterTheirDateBusinessDays: 'Due after their date (business days)',
    lapseBusinessDays: 'Dropped after it was due (business days)',
  },
  'second-check-in': {
    opensBusinessDays: 'From after the first one was sent (business days)',
    dueBusinessDays: 'Due after the first one was sent (business days)',
    lapseBusinessDays: 'Dropped after it was due (business days)',
  },
  call: {
    afterTheirDateBusinessDays: 'Phone preferred: from after their date (business days)',
    dueAfterTheirDateBusinessDays: 'Phone preferred: due after their date (business days)',
    afterInterviewBusinessDays: 'Phone preferred, no date: from after the interview (business days)',
    dueAfterInterviewBusinessDays: 'Phone preferred, no date: due after the interview (business days)',
    lapseBusinessDays: 'Phone preferred: dropped after it was due (business days)',
    unansweredBusinessDays: 'Unanswered: from after the check-in was sent (business days)',
    unansweredAfterDueBusinessDays: 'Unanswered: not before this long after the check-in was due (business days)',
    unansweredDueBusinessDays: 'Unanswered: due after that (business days)',
    unansweredLapseBusinessDays: 'Unanswered: dropped after it was due (business days)',
  },
  linkedin: {
    dueDays: 'Due after the thank-you was sent (days)',
    lapseDays: 'Dropped after it was due (days)',
  },
  debrief: { dueDays: 'Due after the interview’s day (days)', lapseDays: 'Dropped after it was due (days)' },
  references: { dueDaysBefore: 'Due before the next round (days)' },
  'stay-in-touch': {
    dueBusinessDays: 'Due after the rejection (business days)',
    lapseDays: 'Dropped after it was due (days)',
  },
  'other-offer': {
    dueBusinessDays: 'Due after the offer (business days)',
    lapseDays: 'Dropped after it was due (days)',
  },
  withdraw: {
    dueBusinessDays: 'Due after you accepted (business days)',
    lapseDays: 'Dropped after it was due (days)',
  },
  'let-go': {
    opensBusinessDays: 'From after the last message (business days)',
    lapseDays: 'Dropped after it was shown (days)',
  },
  prepare: { opensDaysBefore: 'Shown before the interview (days)' },
};
