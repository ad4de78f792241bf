import type { Reason } from '../domain/reason';
import { english } from './language';
import { whyText } from './why';

const why = (...reasons: Reason[]): string => whyText(reasons, english, 2026);

test.each<[string, Reason]>([
  [
    'You met on Wed 18 Nov, until 15:00; a thank-you is best sent within 24 hours.',
    { rule: 'thank-you', interviewed: '2026-11-18T15:00', late: false, dueHours: 24 },
  ],
  [
    'You met on Wed 18 Nov; a thank-you is best sent by the next day.',
    { rule: 'thank-you', interviewed: '2026-11-18', late: false },
  ],
  [
    'You met on Wed 18 Nov; a thank-you is late by now, but late is better than never.',
    { rule: 'thank-you', interviewed: '2026-11-18', late: true },
  ],
  [
    'You met on Wed 18 Nov, until 15:00; a thank-you is late by now, but late is better than never.',
    { rule: 'thank-you', interviewed: '2026-11-18T15:00', late: true, dueHours: 24 },
  ],
  [
    'You met on Wed 18 Nov and the note has no debrief yet; memories fade quickly.',
    { rule: 'debrief', interviewed: '2026-11-18' },
  ],
  ['You promised this by Fri 20 Nov.', { rule: 'promise-dated', due: '2026-11-20' }],
  [
    'They said by Fri 27 Nov; give them until Wed 2 Dec.',
    { rule: 'awaiting-dated', due: '2026-11-27', waitUntil: '2026-12-02' },
  ],
  [
    'They promised this on Wed 18 Nov without naming a date; give them until Fri 27 Nov.',
    { rule: 'awaiting-undated', interviewed: '2026-11-18', waitUntil: '2026-11-27' },
  ],
  ['They said by Fri 27 Nov; nothing has come so far.', { rule: 'awaiting-dated', due: '2026-11-27' }],
  [
    'They promised this on Wed 18 Nov without naming a date; nothing has come so far.',
    { rule: 'awaiting-undated', interviewed: '2026-11-18' },
  ],
  [
    'They said by Fri 27 Nov; plus 3 business days of patience.',
    { rule: 'check-in-after-their-date', theirDate: '2026-11-27', days: 3 },
  ],
  [
    'No timeline was given; it is fine to check in 7 business days after Wed 18 Nov.',
    { rule: 'check-in-no-timeline', since: '2026-11-18', days: 7, preset: 'default', afterReply: false },
  ],
  [
    'No timeline was given; it is fine to check in 15 business days after Wed 18 Nov, as is usual in government.',
    { rule: 'check-in-no-timeline', since: '2026-11-18', days: 15, preset: 'government', afterReply: false },
  ],
  [
    'They replied on Mon 30 Nov but named no date; it is fine to check in 1 business day after that.',
    { rule: 'check-in-no-timeline', since: '2026-11-30', days: 1, preset: 'default', afterReply: true },
  ],
  [
    'They prefer the phone and said by Fri 27 Nov; plus 3 business days of patience.',
    { rule: 'call-preferred', theirDate: '2026-11-27', since: '2026-11-27', days: 3 },
  ],
  [
    'Your check-in of Wed 2 Dec is unanswered; a second, shorter one is fine after 5 business days.',
    { rule: 'second-check-in', sent: '2026-12-02', days: 5 },
  ],
  [
    'Your check-in of Wed 2 Dec is unanswered; it is fine to call 5 business days after that. No note rules out a call.',
    { rule: 'call-unanswered', sent: '2026-12-02', days: 5 },
  ],
  [
    'Your check-in of Wed 2 Dec is unanswered; it is fine to call 5 business days after Fri 11 Dec, the last day for it. No note rules out a call.',
    { rule: 'call-unanswered', sent: '2026-12-02', days: 5, due: '2026-12-11' },
  ],
  [
    'Your check-in of Wed 2 Dec is unanswered, and a second one makes sense until Wed 30 Dec; after that, call. No note rules out a call.',
    { rule: 'call-unanswered', sent: '2026-12-02', days: 5, due: '2026-12-11', secondUntil: '2026-12-30' },
  ],
  [
    'Another company made you an offer on Fri 20 Nov; let this company know while it can still act.',
    { rule: 'other-offer', company: '', offered: '2026-11-20' },
  ],
  [
    'You accepted the offer from Globex on Fri 1 Jan 2027; let this company know that you are out.',
    { rule: 'withdraw', company: 'Globex', accepted: '2027-01-01' },
  ],
  [
    'No word 10 business days after Wed 2 Dec means it is time to set the status to ghosted and move on.',
    { rule: 'let-go', lastTouch: '2026-12-02', days: 10 },
  ],
  [
    'The time for checking in has passed and no more word came: time to set the status to ghosted and move on.',
    { rule: 'let-go', days: 10 },
  ],
])('%s', (expected, reason) => expect(why(reason)).toBe(expected));

test('what changed it comes after the rule', () => {
  expect(
    why(
      { rule: 'check-in-after-their-date', theirDate: '2026-11-27', days: 3 },
      { rule: 'touch-budget', movedFrom: '2026-12-02', lastTouch: '2026-11-30', days: 5 },
      { rule: 'snoozed-until', until: '2026-12-09' },
    ),
  ).toBe(
    'They said by Fri 27 Nov; plus 3 business days of patience. ' +
      'Moved from Wed 2 Dec to leave 5 business days after your last message, on Mon 30 Nov. ' +
      'Snoozed until Wed 9 Dec.',
  );
});
