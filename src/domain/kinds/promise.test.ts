import { dayOnly, interview, listed, me, sentDraft, standing, windowOf } from '../../../test/support/build-interview';

const dated = interview({ steps: [me('send portfolio', '2026-11-20')] });
const undated = interview({ steps: [me('send portfolio')] });

describe('promised by Fri 20 Nov', () => {
  test.each([
    ['2026-11-17T12:00', 'coming-up'],
    ['2026-11-18T23:59:59', 'coming-up'],
    ['2026-11-19T00:00', 'due-now'],
    ['2026-11-20T23:59', 'due-now'],
    ['2026-11-21T00:00', 'overdue'],
    ['2027-01-17T12:00', 'overdue'],
    ['2027-01-18T12:00', 'absent'],
  ])('at %s it is %s, for as long as the application lives', (time, expected) =>
    expect(standing('promise', time, dated)).toBe(expected),
  );
});

describe('promised without a date', () => {
  test.each([
    ['from the end to the next business day', undated, '2026-11-18T15:00 – 2026-11-19T23:59'],
    [
      'on a Friday: to Monday',
      interview({ day: '2026-11-20', steps: [me('send portfolio')] }),
      '2026-11-20T15:00 – 2026-11-23T23:59',
    ],
    ['with only the day known', dayOnly({ steps: [me('send portfolio')] }), '2026-11-18T23:59 – 2026-11-19T23:59'],
  ])('%s', (_, note, window) => expect(listed('promise', '2026-11-18T10:00', note).map(windowOf)).toEqual([window]));
});

describe('it ends', () => {
  test.each([
    ['by its mark', interview({ steps: [me('send portfolio', '2026-11-20', { done: true })] })],
    ['by "done" in the log', interview({ steps: [me('Send portfolio.')], log: ['2026-11-19 done send  Portfolio'] })],
    [
      'when sent',
      interview({ steps: [me('send portfolio')], log: ['2026-11-19 sent promise to Ana Ruiz re send portfolio'] }),
    ],
    [
      'when skipped',
      interview({ steps: [me('send portfolio')], log: ['2026-11-19 skipped promise re send portfolio'] }),
    ],
    [
      'when sent without saying what, where there is only one',
      interview({ steps: [me('send portfolio')], log: ['2026-11-19 sent promise'] }),
    ],
  ])('%s', (_, note) => expect(standing('promise', '2026-11-20', note)).toBe('absent'));

  test('when its letter was sent', () => {
    const drafts = [sentDraft(undated, 'promise', { what: 'send portfolio', to: { text: 'Ana Ruiz' } })];
    expect(standing('promise', '2026-11-20', undated, { drafts })).toBe('absent');
  });

  test('one of two, by its name only', () => {
    const two = [me('send portfolio'), me('send references')];
    const note = interview({ steps: two, log: ['2026-11-19 done send references', '2026-11-19 sent promise'] });
    expect(listed('promise', '2026-11-20', note).map(({ what }) => what)).toEqual(['send portfolio']);
  });

  test('not by a reply or a later round: keeping it is up to me', () => {
    const note = interview({ steps: [me('send portfolio', '2026-11-20')], log: ['2026-11-21 replied'] });
    expect(standing('promise', '2026-11-26', [note, interview({ day: '2026-11-25' })])).toBe('overdue');
  });
});

test.each([
  ['offer', 'due-now'],
  ['accepted', 'due-now'],
  ['rejected', 'absent'],
  ['withdrawn', 'absent'],
  ['ghosted', 'absent'],
] as const)('while the application is %s it is %s', (status, expected) => {
  const note = interview({ steps: [me('send portfolio', '2026-11-20')], status, log: [`2026-11-19 status ${status}`] });
  expect(standing('promise', '2026-11-20', note)).toBe(expected);
});

test('it goes to the contact, else to whom I met that day', () => {
  const to = (note: Parameters<typeof listed>[2]) =>
    listed('promise', '2026-11-19', note).map(({ person, channel }) => `${person?.text} ${channel}`);
  expect(to(dated)).toEqual(['Ana Ruiz email']);
  expect(to({ ...dated, contact: { text: 'Mia Okafor' } })).toEqual(['Mia Okafor email']);
});

test('its id names the note and the step, however that is spelled', () => {
  const id = (what: string) => listed('promise', '2026-11-19', interview({ steps: [me(what)] }))[0]?.id;
  expect(id('send portfolio')).toBe('promise · 2026-11-18 Northwind.md · send portfolio');
  expect(id('Send  Portfolio.')).toBe(id('send portfolio'));
});

test('no contact: the promise stays, but to nobody', () => {
  const note = interview({ steps: [me('send portfolio', '2026-11-20')], contactPolicy: 'no contact' });
  const [promise] = listed('promise', '2026-11-20', note);
  expect(promise).toMatchObject({ what: 'send portfolio' });
  expect(promise).not.toHaveProperty('person');
  expect(promise).not.toHaveProperty('channel');
});

test('a snooze concerns the step that it names', () => {
  const steps = [me('send portfolio', '2026-11-20'), me('send references', '2026-11-20')];
  const log = ['2026-11-19 snoozed promise to Ana Ruiz re send portfolio until 2026-11-30'];
  const promises = listed('promise', '2026-11-23', interview({ steps, log }));
  expect(promises.map(({ what, snoozedUntil }) => [what, snoozedUntil])).toEqual([
    ['send references', undefined],
    ['send portfolio', '2026-11-30'],
  ]);
  const elsewhere = interview({ steps: [me('send portfolio', '2026-11-20')], log: [] });
  const other = interview({ path: 'Other.md', day: '2026-11-19', log });
  expect(standing('promise', '2026-11-23', [elsewhere, other])).toBe('overdue');
});

describe('it was promised to', () => {
  const to = (facts: Parameters<typeof interview>[0]) =>
    listed('promise', '2026-11-19', interview({ steps: [me('send portfolio')], ...facts })).map(
      (item) => item.person?.text,
    );
  test.each([
    ['the contact of that note', { contact: 'Mia Okafor' }, 'Mia Okafor'],
    ['else the first person met', { interviewers: ['Tom Becker', 'Ana Ruiz'] }, 'Tom Becker'],
    ['else nobody', { interviewers: [] }, undefined],
    ['whom it names', { steps: [me('send Ana the write-up')], contact: 'Mia Okafor' }, 'Ana Ruiz'],
    ['whose it is', { steps: [me("read Ana's paper")], contact: 'Mia Okafor' }, 'Ana Ruiz'],
    [
      'not by a first word, which any sentence has',
      { steps: [me('Ana write-up')], contact: 'Mia Okafor' },
      'Mia Okafor',
    ],
    [
      'not by a small word',
      { steps: [me('send mark sheets')], interviewers: ['Mark Lee'], contact: 'Mia Okafor' },
      'Mia Okafor',
    ],
    [
      'not where it may be either',
      { steps: [me('send Ana the plan')], interviewers: ['Ana Ruiz', 'Ana Kim'], contact: 'Mia Okafor' },
      'Mia Okafor',
    ],
  ])('%s', (_, facts, expected) => expect(to(facts)).toEqual([expected]));

  test('else the contact of the application', () => {
    const rounds = [
      interview({ interviewers: [], steps: [me('send portfolio')] }),
      interview({ day: '2026-11-19', contact: 'Mia Okafor' }),
    ];
    expect(listed('promise', '2026-11-20', rounds)[0]?.person?.text).toBe('Mia Okafor');
  });
});

test('a snooze on one note leaves the same promise of another round', () => {
  const log = ['2026-11-18 snoozed promise re send portfolio until 2026-11-23'];
  const rounds = [
    interview({ steps: [me('send portfolio')], log }),
    interview({ day: '2026-11-19', steps: [me('send portfolio')] }),
  ];
  const standings = listed('promise', '2026-11-19T18:00', rounds);
  expect(standings.map(({ interview: path, snoozedUntil }) => [path, snoozedUntil])).toEqual([
    ['2026-11-19 Northwind.md', undefined],
    ['2026-11-18 Northwind.md', '2026-11-23'],
  ]);
});
