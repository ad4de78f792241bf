import { agendaAt, at, interview, me, sentDraft, them, vaultOf } from '../../test/support/build-interview';
import { applicationsOf } from './application';
import type { ApplicationTimeline, TimelineMark } from './application-timeline';
import { applicationTimeline } from './application-timeline';
import type { DraftNote } from './draft-note';
import type { FollowUp } from './follow-up';
import type { Interview } from './interview';
import { quietStretches } from './quiet-stretches';

const followUp = (facts: Partial<FollowUp>): FollowUp => ({
  id: 'x',
  kind: 'check-in',
  application: '',
  interview: 'I.md',
  opens: null,
  due: null,
  lapses: null,
  why: [],
  ...facts,
});

function timelineOf(
  notes: readonly Interview[],
  {
    drafts = [],
    followUps = [],
    now = new Date(2026, 10, 25, 12),
  }: { drafts?: DraftNote[]; followUps?: Partial<FollowUp>[]; now?: Date } = {},
): ApplicationTimeline {
  const [application] = applicationsOf(notes);
  if (application === undefined) throw new Error('No application.');
  const { people } = vaultOf(notes);
  const owed = followUps.map((facts) => followUp({ application: application.key, ...facts }));
  return applicationTimeline(application, { people, drafts }, owed, now);
}

const told = (mark: TimelineMark): string => {
  switch (mark.kind) {
    case 'interview':
      return `${mark.at} interview ${mark.as} ${mark.people.join('+')}`;
    case 'promise':
      return `${mark.at} ${mark.owner} ${mark.what} ${mark.as}`;
    case 'sent':
      return `${mark.at} sent ${mark.letter} ${mark.to.join('+')}`;
    case 'reply':
      return `${mark.at} reply`;
    case 'status':
      return `${mark.at} ${mark.status}`;
    case 'due':
      return `${mark.at} due ${mark.followUps.map(({ kind }) => kind).join('+')}${mark.late ? ' late' : ''}`;
  }
};

const marksOf = (...args: Parameters<typeof timelineOf>): readonly string[] => timelineOf(...args).marks.map(told);

describe('the marks of an application', () => {
  test('stand in the order of time: interviews, letters, answers and promises', () => {
    const first = interview({
      path: 'A.md',
      day: '2026-11-02',
      start: '10:00',
      interviewers: ['Mia Okafor'],
      log: ['2026-11-03 sent thank-you to Mia Okafor', '2026-11-06 replied Mia Okafor'],
    });
    const second = interview({
      path: 'B.md',
      day: '2026-11-18',
      start: '14:00',
      interviewers: ['Ana Ruiz', 'Tom Becker'],
      steps: [me('send portfolio', '2026-11-20'), them('decision', '2026-12-02')],
      log: [
        '2026-11-18 sent thank-you to Ana Ruiz',
        '2026-11-18 sent thank-you to Tom Becker',
        '2026-11-20 done send portfolio',
      ],
    });
    expect(marksOf([second, first])).toEqual([
      '2026-11-02T10:00 interview held Mia Okafor',
      '2026-11-03 sent thank-you Mia Okafor',
      '2026-11-06 reply',
      '2026-11-18T14:00 interview held Ana Ruiz+Tom Becker',
      '2026-11-18 sent thank-you Ana Ruiz+Tom Becker',
      '2026-11-20 me send portfolio kept',
      '2026-12-02 them decision open',
    ]);
  });

  test.each([
    ['2026-11-19', 'open'],
    ['2026-11-20', 'open'],
    ['2026-11-21', 'late'],
  ])('a promise on %s is %s', (today, as) => {
    const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
    const note = interview({ steps: [me('send portfolio', '2026-11-20')] });
    expect(marksOf([note], { now: new Date(year, month - 1, day, 23, 59) })).toContain(
      `2026-11-20 me send portfolio ${as}`,
    );
  });

  test('a promise without a day has no place in time', () => {
    expect(marksOf([interview({ steps: [them('feedback')], start: null, end: null })])).toEqual([
      '2026-11-18 interview held Ana Ruiz',
    ]);
  });

  test('an interview ahead, and one that was cancelled, are told from one that was held', () => {
    const notes = [
      interview({ path: 'A.md', day: '2026-11-20', status: 'cancelled' }),
      interview({ path: 'B.md', day: '2026-11-30' }),
    ];
    expect(timelineOf(notes).marks.map((mark) => mark.kind === 'interview' && mark.as)).toEqual(['cancelled', 'ahead']);
  });

  test('what is due is one mark for all of a kind and day; promises are not drawn again; what has no day is not drawn', () => {
    const late = new Date(2026, 10, 20, 12);
    const followUps: Partial<FollowUp>[] = [
      { kind: 'thank-you', due: late, id: '1' },
      { kind: 'thank-you', due: late, id: '2' },
      { kind: 'check-in', opens: new Date(2026, 11, 1), id: '3' },
      { kind: 'promise', due: late, id: '4' },
      { kind: 'awaiting', due: late, id: '5' },
      { kind: 'debrief', id: '6' },
      { kind: 'check-in', due: late, application: 'another', id: '7' },
    ];
    expect(marksOf([interview()], { followUps }).filter((mark) => mark.includes('due'))).toEqual([
      '2026-11-20 due thank-you+thank-you late',
      '2026-12-01 due check-in',
    ]);
  });

  test('a draft marked as sent counts like a line of the log', () => {
    const note = interview();
    const drafts = [sentDraft(note, 'thank-you', { sentOn: '2026-11-19' })];
    expect(marksOf([note], { drafts })).toContain('2026-11-19 sent thank-you ');
  });

  test('the end of an application is a mark', () => {
    const note = interview({ status: 'rejected', log: ['2026-11-24 status rejected'] });
    expect(marksOf([note])).toContain('2026-11-24 rejected');
  });

  test('what is really due for an application finds its place on its line', () => {
    const note = interview({ interviewers: ['Ana Ruiz', 'Tom Becker'] });
    const { followUps } = agendaAt('2026-11-18T17:00', [note]);
    const [application] = applicationsOf([note]);
    if (application === undefined) throw new Error('No application.');
    const { marks } = applicationTimeline(
      application,
      { people: new Map(), drafts: [] },
      followUps,
      at('2026-11-18T17:00'),
    );
    expect(marks.filter(({ kind }) => kind === 'due').length).toBeGreaterThan(0);
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
  });
});

describe('quiet stretches', () => {
  test.each([
    [['2026-11-01', '2026-11-07'], []],
    [['2026-11-08', '2026-11-01'], [{ from: '2026-11-01', to: '2026-11-08', days: 7 }]],
    [['2026-10-20', '2026-11-03', '2026-11-03'], [{ from: '2026-10-20', to: '2026-11-03', days: 14 }]],
    [[], []],
  ])('of %j', (days, stretches) => {
    expect(quietStretches(days)).toEqual(stretches);
  });

  test('reach to today while an application goes on, and end with it', () => {
    const note = interview({ day: '2026-11-02' });
    expect(timelineOf([note]).quiet).toEqual([{ from: '2026-11-02', to: '2026-11-25', days: 23 }]);
    const over = interview({ day: '2026-11-02', status: 'rejected', log: ['2026-11-04 status rejected'] });
    expect(timelineOf([over]).quiet).toEqual([]);
  });

  test('are broken by what was done, and not by what is still ahead', () => {
    const held = interview({
      path: 'A.md',
      day: '2026-11-02',
      steps: [me('send CV')],
      log: ['2026-11-12 done send CV'],
    });
    const ahead = interview({ path: 'B.md', day: '2026-12-20' });
    expect(timelineOf([held, ahead]).quiet).toEqual([
      { from: '2026-11-02', to: '2026-11-12', days: 10 },
      { from: '2026-11-12', to: '2026-11-25', days: 13 },
    ]);
  });
});
