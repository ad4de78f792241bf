import { agenda, openPlugin } from '../plugin/support/open-plugin';
import { interviewNote } from './interview-note';

/** What the due list holds, worked out by hand from the rules before it was asked: `section kind due`. */
interface Situation {
  readonly now: string;
  readonly notes: readonly (readonly [day: string, more: Readonly<Record<string, string | readonly string[]>>])[];
  readonly holidays?: readonly string[];
  readonly listed: readonly string[];
}

const thanked = '2026-11-18 sent thank-you to Ana Li by email';
const asked = '2026-12-02 sent check-in to Ana Li by email';
const round = {
  time: '"14:00"',
  company: 'Acme',
  role: 'Dev',
  interviewers: ['Ana Li <ana@acme.example>'],
};
const followed = (...lines: readonly string[]) => ({ ...round, follow_up_log: lines });
const promised = (step: string, ...lines: readonly string[]) => ({
  ...followed(...lines),
  next_steps: [`"${step}"`],
});
const beta = (status: string) => ({
  company: 'Beta',
  interviewers: ['Bo <bo@beta.example>'],
  status,
  follow_up_log: ['2026-11-17 sent thank-you to Bo', `2026-11-20 status ${status}`],
});
const day = '2026-11-18';

const situations: Readonly<Record<string, Situation>> = {
  'a round three days ahead': {
    now: '2026-11-15T09:00',
    notes: [[day, round]],
    listed: ['coming-up prepare 2026-11-18T14:00'],
  },
  'a round that has not ended': { now: '2026-11-18T14:30', notes: [[day, round]], listed: [] },
  'a thank-you that lapsed': {
    now: '2026-11-25T15:30',
    notes: [[day, round]],
    listed: ['waiting check-in 2026-12-02'],
  },
  'silence until the check-in lapsed': {
    now: '2026-12-17T09:00',
    notes: [[day, followed(thanked)]],
    listed: ['due-now let-go none'],
  },
  'an authority': {
    now: '2026-11-30T09:00',
    notes: [[day, { ...followed(thanked), industry: 'government' }]],
    listed: ['waiting check-in 2026-12-16'],
  },
  'holidays between their day and the check-in': {
    now: '2026-12-02T09:00',
    notes: [[day, promised('them: decision by Wed 25 Nov', thanked)]],
    holidays: ['2026-11-26', '2026-11-27'],
    listed: ['due-now check-in 2026-12-11', 'waiting awaiting 2026-11-25'],
  },
  'a check-in without answer': {
    now: '2026-12-03T09:00',
    notes: [[day, promised('them: decision by Fri 27 Nov', thanked, asked)]],
    listed: ['waiting awaiting 2026-11-27', 'waiting call 2026-12-25'],
  },
  'a check-in without answer where calls are not wanted': {
    now: '2026-12-16T09:00',
    notes: [[day, { ...promised('them: decision by Fri 27 Nov', thanked, asked), contact_policy: 'no calls' }]],
    listed: ['due-now let-go none', 'waiting awaiting 2026-11-27', 'needs-attention problem none'],
  },
  'a reply that names no day': {
    now: '2026-12-04T09:00',
    notes: [[day, promised('them: decision by Fri 27 Nov', thanked, '2026-12-01 replied Ana Li')]],
    listed: ['waiting check-in 2026-12-15'],
  },
  'a rejection a month ago': {
    now: '2026-12-20T09:00',
    notes: [[day, { ...followed('2026-11-20 status rejected'), status: 'rejected' }]],
    listed: [],
  },
  'a promise of mine made on a Friday without a day': {
    now: '2026-11-21T09:00',
    notes: [['2026-11-20', promised('me: send CV', '2026-11-20 sent thank-you to Ana Li')]],
    listed: ['due-now promise 2026-11-23', 'waiting check-in 2026-12-04'],
  },
  'a check-in put off, the minute that it is back': {
    now: '2026-12-01T00:00',
    notes: [[day, followed(thanked, '2026-11-27 snoozed check-in until 2026-12-01')]],
    listed: ['due-now check-in 2026-12-02'],
  },
  'a check-in decided against': {
    now: '2026-12-11T09:00',
    notes: [[day, followed(thanked, '2026-11-27 skipped check-in')]],
    listed: ['due-now let-go none'],
  },
  'a day of the first round that outlives the second': {
    now: '2026-11-27T09:00',
    notes: [
      [day, promised('them: decision by 11 Dec', thanked)],
      ['2026-11-25', followed('2026-11-25 sent thank-you to Ana Li')],
    ],
    listed: ['waiting awaiting 2026-12-11', 'waiting check-in 2026-12-25'],
  },
  'a second round on the calendar': {
    now: '2026-12-01T09:00',
    notes: [
      [day, followed(thanked)],
      ['2026-12-10', round],
    ],
    listed: ['coming-up prepare 2026-12-10T14:00'],
  },
  'an offer elsewhere': {
    now: '2026-11-20T09:00',
    notes: [
      [day, followed(thanked)],
      ['2026-11-17', beta('offer')],
    ],
    listed: ['due-now other-offer 2026-11-23', 'waiting check-in 2026-12-02'],
  },
  'an offer elsewhere that was signed': {
    now: '2026-11-20T09:00',
    notes: [
      [day, followed(thanked)],
      ['2026-11-17', beta('accepted')],
    ],
    listed: ['due-now withdraw 2026-11-24'],
  },
  'somebody who said that they will write': {
    now: '2026-12-04T09:00',
    notes: [[day, { ...followed(thanked, asked), contact_policy: 'wait' }]],
    listed: ['waiting let-go none', 'needs-attention problem none'],
  },
};

it.each(Object.entries(situations))('%s', async (_, { now, notes, holidays = [], listed }) => {
  const files = Object.fromEntries(
    notes.map(([date, more], at) => [`Interviews/${at}.md`, interviewNote({ date, ...more })]),
  );
  const settings = JSON.stringify({ followUps: { calendar: { holidays } } });
  const vault = await openPlugin({
    files: { ...files, '.obsidian/plugins/interview-follow-up/data.json': settings },
    now,
  });
  const rows = await agenda(vault);
  expect(rows.map(({ section, kind, due }) => `${section} ${kind} ${due?.replace('T23:59', '') ?? 'none'}`)).toEqual(
    listed,
  );
  await vault.close();
});
