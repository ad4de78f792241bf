import type { Around } from '../../test/support/build-interview';
import { interview, listed, me, person, them } from '../../test/support/build-interview';
import { defaultFollowUpSettings } from './follow-up-settings';
import type { Interview } from './interview';
import type { FollowUpKind } from './kind';
import type { Reason } from './reason';

const wantsSecond: Around = {
  settings: { enabled: { ...defaultFollowUpSettings.enabled, 'second-check-in': true } },
};
const decision = them('decision', '2026-11-27');
const checkIn = '2026-12-02 sent check-in to Ana Ruiz by email';
const late = '2026-12-21 sent check-in to Ana Ruiz by email';
const thanked = '2026-11-18 sent thank-you to Ana Ruiz by email';
const onLinkedIn = [person('Ana Ruiz', { linkedin: 'in/ana' })];
const secondRound = interview({ day: '2026-12-04', references: ['Grace Mbeki'] });

interface Row {
  readonly of: string;
  readonly kind: FollowUpKind;
  readonly on: string;
  readonly notes: Interview | readonly Interview[];
  readonly around?: Around;
  readonly why: Reason;
}

const rows: readonly Row[] = [
  {
    of: 'a promise with a date',
    kind: 'promise',
    on: '2026-11-19',
    notes: interview({ steps: [me('send portfolio', '2026-11-20')] }),
    why: { rule: 'promise-dated', due: '2026-11-20' },
  },
  {
    of: 'a promise without one',
    kind: 'promise',
    on: '2026-11-19',
    notes: interview({ steps: [me('send portfolio')] }),
    why: { rule: 'promise-undated', interviewed: '2026-11-18' },
  },
  {
    of: 'what they promised by a day',
    kind: 'awaiting',
    on: '2026-11-19',
    notes: interview({ steps: [decision] }),
    why: { rule: 'awaiting-dated', due: '2026-11-27', waitUntil: '2026-12-02' },
  },
  {
    of: 'a check-in after their day',
    kind: 'check-in',
    on: '2026-12-02',
    notes: interview({ steps: [decision] }),
    why: { rule: 'check-in-after-their-date', theirDate: '2026-11-27', days: 3 },
  },
  {
    of: 'a check-in where they named none',
    kind: 'check-in',
    on: '2026-11-27',
    notes: interview(),
    why: { rule: 'check-in-no-timeline', since: '2026-11-18', days: 7, preset: 'default', afterReply: false },
  },
  {
    of: 'a second check-in',
    kind: 'second-check-in',
    on: '2026-12-10',
    notes: interview({ steps: [decision], log: [checkIn] }),
    around: wantsSecond,
    why: { rule: 'second-check-in', sent: '2026-12-02', days: 5 },
  },
  {
    of: 'a call that they prefer, after their day',
    kind: 'call',
    on: '2026-12-02',
    notes: interview({ preferredChannel: 'phone', steps: [decision] }),
    why: { rule: 'call-preferred', since: '2026-11-27', days: 3, theirDate: '2026-11-27' },
  },
  {
    of: 'a call that they prefer, where they named none',
    kind: 'call',
    on: '2026-11-20',
    notes: interview({ preferredChannel: 'phone' }),
    why: { rule: 'call-preferred', since: '2026-11-18', days: 2 },
  },
  {
    of: 'a call after a check-in in time: counted from when that was due',
    kind: 'call',
    on: '2026-12-18',
    notes: interview({ steps: [decision], log: [checkIn] }),
    why: { rule: 'call-unanswered', sent: '2026-12-02', days: 5, due: '2026-12-11' },
  },
  {
    of: 'a call after a late check-in: counted from when it was sent',
    kind: 'call',
    on: '2026-12-28',
    notes: interview({ steps: [decision], log: [late] }),
    why: { rule: 'call-unanswered', sent: '2026-12-21', days: 5 },
  },
  {
    of: 'a call after the time for a second check-in: counted from its end',
    kind: 'call',
    on: '2026-12-31',
    notes: interview({ steps: [decision], log: [checkIn] }),
    around: wantsSecond,
    why: { rule: 'call-unanswered', sent: '2026-12-02', days: 5, due: '2026-12-11', secondUntil: '2026-12-30' },
  },
  {
    of: 'an invitation',
    kind: 'linkedin',
    on: '2026-11-19',
    notes: interview({ interviewers: onLinkedIn, log: [thanked] }),
    why: { rule: 'linkedin', thanked: '2026-11-18' },
  },
  {
    of: 'a debrief',
    kind: 'debrief',
    on: '2026-11-19',
    notes: interview({ debriefed: false }),
    why: { rule: 'debrief', interviewed: '2026-11-18' },
  },
  {
    of: 'references',
    kind: 'references',
    on: '2026-12-02',
    notes: [interview(), secondRound],
    why: { rule: 'references', round: '2026-12-04' },
  },
  {
    of: 'staying in touch',
    kind: 'stay-in-touch',
    on: '2026-11-20',
    notes: interview({ status: 'rejected', log: ['2026-11-20 status rejected'] }),
    why: { rule: 'stay-in-touch', closed: '2026-11-20' },
  },
  {
    of: 'a withdrawal',
    kind: 'withdraw',
    on: '2026-11-20',
    notes: [interview(), interview({ company: 'Globex', status: 'accepted', log: ['2026-11-20 status accepted'] })],
    why: { rule: 'withdraw', company: 'Globex', accepted: '2026-11-20' },
  },
  {
    of: 'getting ready',
    kind: 'prepare',
    on: '2026-11-17',
    notes: interview(),
    why: { rule: 'prepare', starts: '2026-11-18T14:00' },
  },
];

test.each(rows)('$of is explained by its rule and the facts of the note', ({ kind, on, notes, around, why }) => {
  expect(listed(kind, on, notes, around).map((followUp) => followUp.why)).toStrictEqual([[why]]);
});
