import { interview, me, sentDraft, vaultOf } from '../../test/support/build-interview';
import { applicationsOf } from './application';
import type { DraftNote } from './draft-note';
import type { History } from './history';
import { historyOf } from './history';
import type { Interview } from './interview';

function history(notes: readonly Interview[], ...drafts: DraftNote[]): History {
  const { people } = vaultOf(notes, { people: [{ name: 'Ana Ruiz', aliases: ['Anita'] }] });
  const [application] = applicationsOf(notes);
  if (application === undefined) throw new Error('No application.');
  return historyOf(application, drafts, people);
}

const sentOf = ({ sent }: History) =>
  sent.map(({ day, kind, to }) => [day, kind, typeof to === 'object' ? to.text : to].join(' ').trim());

const ana = { text: 'Ana Ruiz', path: 'People/Ana Ruiz.md' };
const draftOf = (note: Interview, facts: Partial<DraftNote> = {}) =>
  sentDraft(note, 'thank-you', { to: ana, sentOn: '2026-11-19', ...facts });

describe('a draft marked as sent', () => {
  test('counts without a log line, by its day, or by that of the interview', () => {
    expect(sentOf(history([interview()], draftOf(interview())))).toEqual(['2026-11-19 thank-you Ana Ruiz']);
    expect(sentOf(history([interview()], sentDraft(interview(), 'thank-you')))).toEqual(['2026-11-18 thank-you']);
  });

  test.each([
    ['the same letter', '2026-11-18 sent thank-you to Ana Ruiz by email'],
    ['the same letter by an alias', '2026-11-18 sent thank-you to anita'],
    ['a line that names nobody', '2026-11-18 sent thank-you'],
  ])('is told of by %s, and counts once', (_, line) => {
    const note = interview({ log: [line] });
    expect(history([note], draftOf(note)).sent.map(({ day }) => day)).toEqual(['2026-11-18']);
  });

  test.each([
    ['somebody else', '2026-11-18 sent thank-you to Tom Becker'],
    ['another kind', '2026-11-18 sent linkedin to Ana Ruiz'],
  ])('is not told of by a line about %s', (_, line) => {
    const note = interview({ log: [line] });
    expect(history([note], draftOf(note)).sent).toHaveLength(2);
  });

  test('is not told of by the log of another round', () => {
    const first = interview({ log: ['2026-11-18 sent thank-you to Ana Ruiz'] });
    const second = interview({ day: '2026-11-25' });
    expect(history([first, second], draftOf(second)).sent).toHaveLength(2);
  });

  test('about one step is not told of by a line about another', () => {
    const note = interview({
      steps: [me('send portfolio'), me('send references')],
      log: ['2026-11-19 sent promise to Ana Ruiz re send references'],
    });
    const draft = (what: string) => draftOf(note, { kind: 'promise', what });
    expect(history([note], draft('send portfolio')).sent.map(({ re }) => re)).toEqual([
      'send references',
      'send portfolio',
    ]);
    expect(history([note], draft('Send references.')).sent).toHaveLength(1);
  });

  test('counts once where two drafts are the same letter', () => {
    const note = interview();
    expect(history([note], draftOf(note), draftOf(note, { path: 'Copy.md' })).sent).toHaveLength(1);
  });

  test('stands after the log lines of its day and before those of the next', () => {
    const note = interview({ log: ['2026-11-19 replied', '2026-11-19 sent linkedin', '2026-11-20 sent check-in'] });
    const told = history([note], draftOf(note));
    expect(told.sent.map(({ kind }) => kind)).toEqual(['linkedin', 'thank-you', 'check-in']);
    expect((told.sent[1]?.order ?? 0) > (told.replies[0]?.order ?? 0)).toBe(true);
  });

  test('does not count while it is a draft, or belongs to another application', () => {
    const note = interview();
    expect(history([note], draftOf(note, { status: 'draft' })).sent).toEqual([]);
    expect(history([note], draftOf(interview({ path: 'Elsewhere.md' }))).sent).toEqual([]);
  });
});

describe('what is told of a draft', () => {
  const note = interview();
  test('whom, what about and how, where it says so', () => {
    const whole = draftOf(note, { kind: 'promise', what: 'send portfolio', channel: 'email' });
    expect(history([note], whole).sent).toStrictEqual([
      { kind: 'promise', path: note.path, day: '2026-11-19', to: ana, re: 'send portfolio', by: 'email', order: -0.5 },
    ]);
    expect(history([note], sentDraft(note, 'check-in')).sent).toStrictEqual([
      { kind: 'check-in', path: note.path, day: '2026-11-18', order: -0.5 },
    ]);
  });

  test('a draft that names nobody is the one that the log tells of', () => {
    const logged = interview({ log: ['2026-11-18 sent thank-you to Tom Becker'] });
    expect(history([logged], sentDraft(logged, 'thank-you')).sent).toHaveLength(1);
  });

  test('a draft about a step and one about none are one, two steps are two', () => {
    const of = (what?: string) => draftOf(note, { kind: 'promise', path: `${what}.md`, ...(what && { what }) });
    expect(history([note], of('send portfolio'), of()).sent).toHaveLength(1);
    expect(history([note], of(), of('send portfolio')).sent).toHaveLength(1);
    expect(history([note], of('send portfolio'), of('send references')).sent).toHaveLength(2);
  });

  test('drafts of one day go by their path, in whichever order they are found', () => {
    const drafts = ['c', 'a', 'b'].map((path) => draftOf(note, { path, to: { text: path } }));
    expect(sentOf(history([note], ...drafts))).toEqual(['a', 'b', 'c'].map((who) => `2026-11-19 thank-you ${who}`));
  });
});

test('a line that stands twice in a note counts once, on two notes twice', () => {
  const line = '2026-11-20 sent check-in to Ana Ruiz by email';
  const first = interview({ log: [line, line, '2026-11-20 sent check-in to Ana Ruiz'] });
  const second = interview({ day: '2026-11-19', log: [line] });
  expect(history([first]).sent).toHaveLength(2);
  expect(history([first, second]).sent).toHaveLength(3);
});

test('each kind of line is in a list of its own', () => {
  const note = interview({
    steps: [me('send portfolio')],
    log: [
      '2026-11-19 sent thank-you to Ana Ruiz by email',
      '2026-11-20 replied Ana Ruiz',
      '2026-11-21 done send portfolio',
      '2026-11-22 skipped debrief',
      '2026-11-23 snoozed check-in until 2026-12-01',
      '2026-11-24 status active',
    ],
  });
  const { sent, replies, done, skipped, snoozed } = history([note]);
  const daysOf = (events: readonly { readonly day: string; readonly order: number }[]) =>
    events.map(({ day, order }) => [day, order]);
  expect([sent, replies, done, skipped, snoozed].map(daysOf)).toEqual([
    [['2026-11-19', 0]],
    [['2026-11-20', 1]],
    [['2026-11-21', 2]],
    [['2026-11-22', 3]],
    [['2026-11-23', 4]],
  ]);
  expect(done[0]?.what).toBe('send portfolio');
  expect(snoozed[0]).toMatchObject({ kind: 'check-in', until: '2026-12-01' });
});

test('lines go by day, and lines of one day as the log lists them', () => {
  const first = interview({ log: ['2026-11-21 sent check-in', '2026-11-20 sent linkedin'] });
  const second = interview({ day: '2026-11-19', log: ['2026-11-20 sent thank-you', '2026-11-20 sent debrief'] });
  expect(history([second, first]).sent.map(({ kind }) => kind)).toEqual([
    'linkedin',
    'thank-you',
    'debrief',
    'check-in',
  ]);
});
