import {
  agendaAt,
  dayOnly,
  interview,
  linked,
  listed,
  person,
  sentDraft,
  standing,
  windowOf,
} from '../../../test/support/build-interview';

const people = (time: string, notes: Parameters<typeof listed>[2], around: Parameters<typeof listed>[3] = {}) =>
  listed('thank-you', time, notes, around).map((followUp) => followUp.person?.text);

describe('after an interview on Wed 2026-11-18 14:00–15:00', () => {
  test.each([
    ['2026-11-18T14:59:59', 'absent'],
    ['2026-11-18T15:00', 'due-now'],
    ['2026-11-19T15:00', 'due-now'],
    ['2026-11-19T15:00:01', 'overdue'],
    ['2026-11-25T15:00', 'overdue'],
    ['2026-11-25T15:00:01', 'absent'],
  ])('at %s it is %s', (time, expected) => expect(standing('thank-you', time, interview())).toBe(expected));

  test.each([
    ['2026-11-20T15:00', false],
    ['2026-11-20T15:00:01', true],
  ])('at %s it is late: %s', (time, late) => {
    expect(listed('thank-you', time, interview())[0]?.why).toEqual([
      { rule: 'thank-you', interviewed: '2026-11-18T15:00', late, dueHours: 24 },
    ]);
  });
});

describe('after an interview of which only the day is known', () => {
  test.each([
    ['2026-11-17T23:59:59', 'absent'],
    ['2026-11-18T00:00', 'due-now'],
    ['2026-11-19T23:59', 'due-now'],
    ['2026-11-19T23:59:01', 'overdue'],
    ['2026-11-25T23:59', 'overdue'],
    ['2026-11-26T00:00', 'absent'],
  ])('at %s it is %s', (time, expected) => expect(standing('thank-you', time, dayOnly())).toBe(expected));

  test.each([
    ['2026-11-20T23:59', false],
    ['2026-11-21T00:00', true],
  ])('at %s it is late: %s', (time, late) => {
    expect(listed('thank-you', time, dayOnly())[0]?.why).toEqual([
      { rule: 'thank-you', interviewed: '2026-11-18', late },
    ]);
  });
});

describe("an interview's end", () => {
  test.each([
    ['60 minutes by default', interview({ start: '14:00' }), '2026-11-18T15:00'],
    ['its duration', interview({ start: '14:00', duration: 90 }), '2026-11-18T15:30'],
    ['its end time', interview({ start: '14:00', end: '14:45' }), '2026-11-18T14:45'],
    ['an end time alone', interview({ start: null, end: '16:00' }), '2026-11-18T16:00'],
    ['past midnight', interview({ start: '23:30', end: '00:30' }), '2026-11-19T00:30'],
    ['past midnight by duration', interview({ start: '23:30' }), '2026-11-19T00:30'],
  ])('%s', (_, note, end) => {
    const [thankYou] = listed('thank-you', '2026-11-19', note);
    expect(thankYou && windowOf(thankYou).slice(0, 16)).toBe(end);
  });
});

describe('24 hours are hours that pass', () => {
  // Each day is followed by the night of a clock change in one of the zones in which the tests run; elsewhere by an ordinary one.
  test.each(['2026-03-07', '2026-10-31', '2026-04-04', '2026-09-26', '2026-12-31', '2024-02-28'])('from %s', (day) => {
    const [thankYou] = listed('thank-you', `${day}T20:00`, interview({ day }));
    const [opens, due] = [thankYou?.opens?.getTime() ?? 0, thankYou?.due?.getTime() ?? 0];
    expect(due - opens).toBe(24 * 3_600_000);
  });
});

describe('whom to thank', () => {
  test('each interviewer of each round', () => {
    const rounds = [
      interview({ interviewers: ['Ana Ruiz', 'Tom Becker'] }),
      interview({ day: '2026-11-20', interviewers: ['Ana Ruiz'] }),
    ];
    expect(people('2026-11-20T16:00', rounds).sort()).toEqual(['Ana Ruiz', 'Ana Ruiz', 'Tom Becker']);
  });

  test('not the contact', () => {
    expect(people('2026-11-19', interview({ contact: 'Mia Okafor' }))).toEqual(['Ana Ruiz']);
  });

  test('nobody for an interview that was cancelled', () => {
    expect(people('2026-11-19', interview({ status: 'cancelled' }))).toEqual([]);
  });

  test('the same person twice on one day: once, on the later note', () => {
    const morning = interview({ path: 'Morning.md', start: '09:00', interviewers: ['Ana Ruiz', 'Tom Becker'] });
    const afternoon = interview({ path: 'Afternoon.md', interviewers: ['ana ruiz'] });
    const notes = (time: string) =>
      listed('thank-you', time, [morning, afternoon]).map(({ interview: path, person: to }) => `${path} ${to?.text}`);
    expect(notes('2026-11-18T12:00')).toEqual(['Morning.md Tom Becker']);
    expect(notes('2026-11-18T16:00')).toEqual(['Morning.md Tom Becker', 'Afternoon.md ana ruiz']);
  });

  test('a line that names nobody is about its own interview only', () => {
    const morning = interview({ path: 'Morning.md', start: '09:00', log: ['2026-11-18 sent thank-you'] });
    expect(people('2026-11-19', [morning, interview({ interviewers: ['Tom Becker'] })])).toEqual(['Tom Becker']);
    const named = interview({ path: 'Morning.md', start: '09:00', log: ['2026-11-18 sent thank-you to Ana Ruiz'] });
    expect(people('2026-11-19', [named, interview()])).toEqual([]);
  });

  test('the same person twice in one note, once as a link: once', () => {
    const note = interview({ interviewers: [linked('Ana Ruiz'), person('Ana Ruiz')] });
    expect(people('2026-11-19', note)).toEqual(['Ana Ruiz']);
  });

  test('two people shown by the same name are two', () => {
    const note = interview({
      interviewers: [
        { ...linked('Ana Ruiz'), text: 'Ana' },
        { ...linked('Ana Lopez'), text: 'Ana' },
      ],
    });
    expect(people('2026-11-19', note)).toEqual(['Ana', 'Ana']);
    const { followUps } = agendaAt('2026-11-19', note);
    expect(new Set(followUps.map(({ id }) => id)).size).toBe(followUps.length);
  });
});

describe('it ends when it was sent', () => {
  const ana = { name: 'Ana Ruiz', aliases: ['Anita'] };
  test.each([
    ['to the name shown', '2026-11-18 sent thank-you to Ana by email'],
    ["to the name of the person's note", '2026-11-18 sent thank-you to ana  RUIZ'],
    ['to an alias', '2026-11-18 sent thank-you to Anita'],
    ['to nobody named', '2026-11-18 sent thank-you'],
    ['or skipped', '2026-11-18 skipped thank-you to Ana Ruiz'],
  ])('%s', (_, line) => {
    const note = interview({ interviewers: [{ ...linked('Ana Ruiz'), text: 'Ana' }], log: [line] });
    expect(people('2026-11-19', note, { people: [ana] })).toEqual([]);
  });

  test('not when another kind was sent, or to somebody else', () => {
    const note = interview({
      interviewers: ['Ana Ruiz', 'Tom Becker'],
      log: ['2026-11-18 sent thank-you to Tom Becker', '2026-11-18 sent linkedin to Ana Ruiz'],
    });
    expect(people('2026-11-19', note)).toEqual(['Ana Ruiz']);
  });

  test('by a draft marked as sent, and not by one that is not', () => {
    const note = interview();
    const to = { text: 'Ana Ruiz' };
    expect(people('2026-11-19', note, { drafts: [sentDraft(note, 'thank-you', { to })] })).toEqual([]);
    expect(
      people('2026-11-19', note, { drafts: [sentDraft(note, 'thank-you', { to, status: 'draft' })] }),
    ).toHaveLength(1);
  });

  test("one round's letter does not thank for the next", () => {
    const first = interview({ log: ['2026-11-18 sent thank-you to Ana Ruiz'] });
    expect(people('2026-11-26', [first, interview({ day: '2026-11-25' })])).toEqual(['Ana Ruiz']);
  });
});

test.each([
  ['offer', 1],
  ['accepted', 1],
  ['rejected', 0],
  ['withdrawn', 0],
  ['ghosted', 0],
] as const)('while the application is %s: %i', (status, count) => {
  const note = interview({ status, log: [`2026-11-18 status ${status}`] });
  expect(people('2026-11-19', note)).toHaveLength(count);
});
