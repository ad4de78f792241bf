import { agendaAt, at, interview, listed, me, person } from '../../test/support/build-interview';

const whole = { text: 'Ana Ruiz', email: 'ana@northwind.example' };

describe('an item says what it is about, and leaves out what is not known', () => {
  test('with everything', () => {
    const note = interview({ interviewers: [whole] });
    expect(listed('thank-you', '2026-11-19', note)).toStrictEqual([
      {
        id: 'thank-you · 2026-11-18 Northwind.md · ana ruiz',
        kind: 'thank-you',
        application: 'company northwind / backend engineer',
        interview: '2026-11-18 Northwind.md',
        company: 'Northwind',
        role: 'Backend Engineer',
        person: whole,
        opens: at('2026-11-18T15:00'),
        due: at('2026-11-19T15:00'),
        lapses: at('2026-11-25T15:00'),
        channel: 'email',
        why: [{ rule: 'thank-you', interviewed: '2026-11-18T15:00', late: false, dueHours: 24 }],
      },
    ]);
  });

  test('with next to nothing: no company, role, person or channel', () => {
    const note = interview({ path: 'Talk.md', company: null, role: null, interviewers: [], debriefed: false });
    expect(listed('debrief', '2026-11-19', note)).toStrictEqual([
      {
        id: 'debrief · Talk.md',
        kind: 'debrief',
        application: 'note Talk.md / ',
        interview: 'Talk.md',
        opens: at('2026-11-18T15:00'),
        due: at('2026-11-19T23:59'),
        lapses: at('2026-11-26T23:59'),
        why: [{ rule: 'debrief', interviewed: '2026-11-18' }],
      },
    ]);
  });

  test('a promise names its step; the id goes by the step and not by the person', () => {
    const note = interview({ interviewers: [whole], steps: [me('Send portfolio')] });
    expect(listed('promise', '2026-11-19', note)).toMatchObject([
      { id: 'promise · 2026-11-18 Northwind.md · send portfolio', what: 'Send portfolio', channel: 'email' },
    ]);
  });

  test('a promise to nobody in particular goes by no channel', () => {
    const note = interview({ interviewers: [], steps: [me('send portfolio')] });
    expect(listed('promise', '2026-11-19', note).map((item) => 'channel' in item || 'person' in item)).toEqual([false]);
  });

  test('under "no contact" a promise stays and names nobody', () => {
    const note = interview({ steps: [me('send portfolio')], contactPolicy: 'no contact' });
    const [promise] = listed('promise', '2026-11-19', note);
    expect(promise?.what).toBe('send portfolio');
    expect(promise?.person).toBeUndefined();
  });

  test('two steps of one text in one note have ids of their own', () => {
    const note = interview({ steps: [me('send portfolio', '2026-11-20'), me('send portfolio', '2026-11-23')] });
    expect(listed('promise', '2026-11-22', note).map(({ id }) => id)).toEqual([
      'promise · 2026-11-18 Northwind.md · send portfolio',
      'promise · 2026-11-18 Northwind.md · send portfolio #2',
    ]);
  });

  test('what goes to the company keeps its id when the contact changes', () => {
    const ids = ['Mia Okafor', 'Tom Becker'].map(
      (contact) => listed('check-in', '2026-11-27', interview({ contact }))[0]?.id,
    );
    expect(ids).toEqual(Array(2).fill('check-in · 2026-11-18 Northwind.md'));
  });
});

describe('the channel that is preferred', () => {
  const byPost = interview({ preferredChannel: 'post' });
  const byMail = interview({ day: '2026-11-23', role: 'Backend Engineer', preferredChannel: 'email' });

  test('is, for one person, what the interview they are thanked for says', () =>
    expect(
      listed('thank-you', '2026-11-23T16:00', [byPost, byMail]).map(({ interview: path, channel }) => [path, channel]),
    ).toEqual([
      ['2026-11-18 Northwind.md', 'post'],
      ['2026-11-23 Northwind.md', 'email'],
    ]));

  test('is, for the company, what the latest note says that says anything', () => {
    const first = interview({
      preferredChannel: 'linkedin',
      interviewers: [person('Ana Ruiz', { linkedin: 'in/ana' })],
    });
    const second = interview({ day: '2026-11-23', interviewers: [person('Ana Ruiz', { linkedin: 'in/ana' })] });
    expect(listed('check-in', '2026-12-02', [first, second])[0]?.channel).toBe('linkedin');
  });
});

describe('snoozed', () => {
  const panel = (...log: string[]) => interview({ interviewers: ['Ana Ruiz', 'Tom Becker'], log });
  const snoozed = (on: string, ...log: string[]) =>
    listed('thank-you', on, panel(...log)).map(({ person: to, snoozedUntil }) => [to?.text, snoozedUntil]);

  test('for one person of a panel', () =>
    expect(snoozed('2026-11-19', '2026-11-18 snoozed thank-you to Tom Becker until 2026-11-20')).toEqual([
      ['Ana Ruiz', undefined],
      ['Tom Becker', '2026-11-20'],
    ]));

  test('until the day has come, which is not snoozed any more', () => {
    const line = '2026-11-18 snoozed thank-you until 2026-11-20';
    expect(snoozed('2026-11-19T23:59', line).map(([, until]) => until)).toEqual(['2026-11-20', '2026-11-20']);
    expect(snoozed('2026-11-20T00:00', line).map(([, until]) => until)).toEqual([undefined, undefined]);
  });
});

describe('the agenda has to be made again', () => {
  const until = (time: string, ...notes: ReturnType<typeof interview>[]) => agendaAt(time, notes).until;

  test.each([
    ['2026-11-18T14:20', '2026-11-18T15:00:00.000', 'when the interview ends'],
    ['2026-11-18T15:00', '2026-11-19T00:00:00.000', 'at midnight'],
    ['2026-11-20T12:00', '2026-11-20T15:00:00.001', 'when a thank-you becomes late'],
    ['2026-11-25T12:00', '2026-11-25T15:00:00.001', 'when it lapses'],
  ])('after %s at %s: %s', (time, expected) => expect(until(time, interview())).toEqual(new Date(expected)));

  test('at the same moments where a policy keeps the items off the list', () =>
    expect(until('2026-11-25T12:00', interview({ contactPolicy: 'no contact' }))).toEqual(
      new Date('2026-11-25T15:00:00.001'),
    ));
});

describe('what a closing leaves', () => {
  test.each(['withdrawn', 'ghosted'] as const)('%s: nothing, not even what is missing', (status) =>
    expect(agendaAt('2026-11-19', interview({ status, interviewers: [] }))).toEqual({
      followUps: [],
      problems: [],
      lives: false,
      until: null,
    }),
  );

  test('a rejection of long ago leaves nothing and needs no look again', () =>
    expect(agendaAt('2027-11-19', interview({ status: 'rejected' })).until).toBeNull());

  test('a rejection is listed however long nothing else happened', () => {
    const note = interview({ day: '2026-06-01', status: 'rejected', log: ['2026-11-17 status rejected'] });
    expect(listed('stay-in-touch', '2026-11-19', note)).toHaveLength(1);
  });
});
