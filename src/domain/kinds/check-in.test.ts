import { interview, linked, listed, standing, them, windowOf } from '../../../test/support/build-interview';

const windows = (time: string, ...rest: [Parameters<typeof listed>[2], Parameters<typeof listed>[3]?]) =>
  listed('check-in', time, ...rest).map(windowOf);

describe('the window where they named no date, after Wed 18 Nov', () => {
  test.each([
    ['tech', '2026-11-25', '2026-12-02'],
    ['Startup', '2026-11-25', '2026-12-02'],
    ['finance', '2026-11-27', '2026-12-02'],
    ['corporate', '2026-12-09', '2026-12-16'],
    ['GOVERNMENT', '2026-12-09', '2026-12-16'],
    ['creative', '2026-12-02', '2026-12-09'],
    ['fintech', '2026-11-27', '2026-12-02'],
    ['constructor', '2026-11-27', '2026-12-02'],
  ])('in %s: %s – %s', (industry, opens, due) => {
    expect(windows('2026-11-19', interview({ industry }))).toEqual([`${opens}T00:00 – ${due}T23:59`]);
  });

  test('the nearest industry wins: interview, contact, company, setting', () => {
    const company = { path: 'Northwind.md', name: 'Northwind', industry: 'government' };
    const mia = { name: 'Mia Okafor', industry: 'creative' };
    const settings = { industry: 'tech' };
    const atNorthwind = { company: { text: 'Northwind', path: 'Northwind.md' } };
    const opens = (note: Parameters<typeof listed>[2], around: Parameters<typeof listed>[3]) =>
      windows('2026-11-19', note, around)[0]?.slice(0, 10);
    const contact = linked('Mia Okafor');
    const all = { people: [mia], companies: [company], settings };
    expect(opens({ ...interview({ industry: 'finance', contact }), ...atNorthwind }, all)).toBe('2026-11-27');
    expect(opens({ ...interview({ contact }), ...atNorthwind }, all)).toBe('2026-12-02');
    expect(opens({ ...interview(), ...atNorthwind }, all)).toBe('2026-12-09');
    expect(opens(interview(), all)).toBe('2026-11-25');
  });

  test('weekends and holidays are settings', () => {
    const thanksgiving = { from: '2026-11-26', to: '2026-11-27' };
    const settings = { calendar: { weekend: [5, 6], holidays: [thanksgiving, '2026-12-03'] } };
    expect(windows('2026-11-19', interview(), { settings })).toEqual(['2026-11-30T00:00 – 2026-12-06T23:59']);
  });
});

describe('the date that they named', () => {
  test('is the earliest that is open, in whichever round', () => {
    const rounds = [
      interview({ steps: [them('decision', '2026-12-11'), them('feedback', '2026-12-04')] }),
      interview({ day: '2026-11-25', steps: [them('offer call', '2026-12-18')] }),
    ];
    expect(windows('2026-11-26', rounds)).toEqual(['2026-12-09T00:00 – 2026-12-18T23:59']);
  });

  test.each([
    ['on the day of the interview', '2026-11-18', '2026-11-23T00:00 – 2026-12-02T23:59'],
    ['before its interview it was about getting ready', '2026-11-16', '2026-11-27T00:00 – 2026-12-02T23:59'],
  ])('%s', (_, due, window) => {
    expect(windows('2026-11-19', interview({ steps: [them('send the task', due)] }))).toEqual([window]);
  });

  test('passes on when it was answered', () => {
    const steps = [them('feedback', '2026-11-27'), them('decision', '2026-12-11')];
    expect(windows('2026-12-01', interview({ steps, log: ['2026-11-30 replied Ana Ruiz'] }))).toEqual([
      '2026-12-16T00:00 – 2026-12-25T23:59',
    ]);
  });

  test.each([
    ['over New Year', '2026-12-30', '2027-01-04T00:00 – 2027-01-13T23:59'],
    ['over a leap day', '2028-02-25', '2028-03-01T00:00 – 2028-03-10T23:59'],
  ])('%s', (_, date, window) => {
    const day = date.replace(/\d\d$/, '20');
    expect(windows(date, interview({ day, steps: [them('decision', date)] }))).toEqual([window]);
  });
});

describe('a reply', () => {
  test('without a date starts the window without a timeline anew', () => {
    const note = interview({ steps: [them('decision', '2026-11-27')], log: ['2026-11-30 replied Ana Ruiz'] });
    expect(windows('2026-12-01', note)).toEqual(['2026-12-09T00:00 – 2026-12-14T23:59']);
    expect(listed('check-in', '2026-12-01', note)[0]?.why).toEqual([
      { rule: 'check-in-no-timeline', since: '2026-11-30', days: 7, preset: 'default', afterReply: true },
    ]);
  });

  test('to a check-in sent the same day counts after it, as the log lists them', () => {
    const log = ['2026-11-27 sent check-in to Ana Ruiz by email', '2026-11-27 replied Ana Ruiz'];
    expect(windows('2026-11-28', interview({ log }))).toEqual(['2026-12-08T00:00 – 2026-12-11T23:59']);
    expect(windows('2026-11-28', interview({ log: [...log].reverse() }))).toEqual([]);
  });
});

describe('held back or superseded', () => {
  test.each([
    ['while an interview is on the calendar', [interview(), interview({ day: '2026-12-10' })], 'absent'],
    [
      'not by one that was cancelled',
      [interview(), interview({ day: '2026-12-10', status: 'cancelled' as const })],
      'due-now',
    ],
    ['not by one of another company', [interview(), interview({ day: '2026-12-10', company: 'Globex' })], 'due-now'],
  ])('%s', (_, notes, expected) => expect(standing('check-in', '2026-12-01', notes)).toBe(expected));

  test.each([
    ['on the note of the first round: it came before', [['2026-11-18 sent check-in'], []], 'due-now'],
    ['on the note of the second: it came after', [[], ['2026-11-18 sent check-in']], 'absent'],
  ])('a check-in logged on the day of the second round, %s', (_, [first, second], expected) => {
    const rounds = [
      interview({ day: '2026-11-02', log: first ?? [] }),
      interview({ contactPolicy: 'no calls', log: second ?? [] }),
    ];
    expect(standing('check-in', '2026-11-30', rounds)).toBe(expected);
  });

  test('a check-in sent before the second round does not count after it', () => {
    const first = interview({ day: '2026-11-02', log: ['2026-11-12 sent check-in to Ana Ruiz'] });
    expect(windows('2026-11-19', [first, interview()])).toEqual(['2026-11-27T00:00 – 2026-12-02T23:59']);
  });
});

test.each(['offer', 'accepted', 'rejected', 'withdrawn', 'ghosted'] as const)(
  'none while the application is %s',
  (status) => {
    const note = interview({ status, log: [`2026-11-19 status ${status}`] });
    for (const kind of ['check-in', 'second-check-in', 'call', 'linkedin', 'let-go'] as const) {
      expect(standing(kind, '2026-12-01', note)).toBe('absent');
    }
  },
);

describe('to whom', () => {
  const to = (...args: [Parameters<typeof listed>[2], Parameters<typeof listed>[3]?]) =>
    listed('check-in', '2026-11-19', ...args).map(({ person }) => person?.text);

  test('the contact', () => expect(to(interview({ contact: 'Mia Okafor' }))).toEqual(['Mia Okafor']));

  test('else who promised the open step', () => {
    const steps = [them('decision', '2026-11-27', { named: 'tom becker' })];
    expect(to(interview({ interviewers: ['Ana Ruiz', 'Tom Becker'], steps }))).toEqual(['Tom Becker']);
  });

  test('else the first interviewer of the latest round: one item, not one per interviewer', () => {
    const first = interview({ day: '2026-11-10', interviewers: ['Mia Okafor'] });
    expect(to([first, interview({ interviewers: ['Ana Ruiz', 'Tom Becker'] })])).toEqual(['Ana Ruiz']);
  });

  test('its id does not depend on whom', () => {
    const ids = [interview(), interview({ contact: 'Mia Okafor' })].map(
      (note) => listed('check-in', '2026-11-19', note)[0]?.id,
    );
    expect(ids).toEqual(Array(2).fill('check-in · 2026-11-18 Northwind.md'));
  });

  test('nobody known: blocked, and one row asks for the fact', () => {
    expect(listed('check-in', '2026-11-19', interview({ interviewers: [] }))[0]?.blocked).toBe('no-interviewer');
  });
});

describe('the touch budget', () => {
  test('keeps five business days between two, and says so', () => {
    const log = ['2026-12-01 sent check-in to Ana Ruiz by email', '2026-12-02 replied Ana Ruiz'];
    const steps = [them('decision', '2026-11-20'), them('feedback', '2026-12-03')];
    const settings = { touchBudget: { apartBusinessDays: 10, total: 3, roomBusinessDays: 2 } };
    const note = interview({ steps, log });
    expect(windows('2026-12-03', note)).toEqual(['2026-12-08T00:00 – 2026-12-17T23:59']);
    const [moved] = listed('check-in', '2026-12-03', note, { settings });
    expect(moved && windowOf(moved)).toBe('2026-12-15T00:00 – 2026-12-17T23:59');
    expect(moved?.why.at(-1)).toEqual({
      rule: 'touch-budget',
      movedFrom: '2026-12-08',
      lastTouch: '2026-12-01',
      days: 10,
    });
  });

  test('leaves at least two business days to do it', () => {
    const log = ['2026-12-08 sent check-in to Ana Ruiz by email', '2026-12-09 replied Ana Ruiz'];
    const note = interview({ preferredChannel: 'phone', log });
    // A call would be from Fri 11 to Wed 16 Dec.
    expect(listed('call', '2026-12-10', note).map(windowOf)).toEqual(['2026-12-15T00:00 – 2026-12-17T23:59']);
  });

  test('three in all: then only letting go is left', () => {
    const log = ['2026-11-23', '2026-12-01', '2026-12-08'].flatMap((day) => [
      `${day} sent check-in to Ana Ruiz by email`,
      `${day} replied Ana Ruiz`,
    ]);
    expect(standing('check-in', '2026-12-20', interview({ log: log.slice(0, 4) }))).toBe('overdue');
    expect(standing('check-in', '2026-12-20', interview({ log }))).toBe('absent');
    // Answered on Tue 8 Dec, a check-in would be due on Tue 22 Dec and lapse on Tue 5 Jan.
    expect(listed('let-go', '2027-01-04', interview({ log }))).toEqual([]);
    expect(listed('let-go', '2027-01-05', interview({ log })).map(windowOf)).toEqual(['2027-01-05T00:00 – ']);
  });
});

describe('put off or left out', () => {
  const note = (...log: string[]) => interview({ log });

  test.each([
    ['2026-11-30T12:00', 'later'],
    ['2026-12-03T23:59:59', 'later'],
    ['2026-12-04T00:00', 'overdue'],
  ])('snoozed until Fri 4 Dec, at %s it is %s, for its due day does not move', (time, expected) => {
    expect(standing('check-in', time, note('2026-11-28 snoozed check-in to Ana Ruiz until 2026-12-04'))).toBe(expected);
  });

  test('the last snooze holds, and why says so', () => {
    const twice = note(
      '2026-11-28 snoozed check-in to Ana Ruiz until 2026-12-04',
      '2026-11-28 snoozed check-in to Ana Ruiz until 2026-12-01',
    );
    const [checkIn] = listed('check-in', '2026-11-29', twice);
    expect(checkIn?.why.at(-1)).toEqual({ rule: 'snoozed-until', until: '2026-12-01' });
    expect(standing('check-in', '2026-12-01', twice)).toBe('due-now');
  });

  test('skipped: the chain ends, and letting go opens 10 business days after', () => {
    const skipped = note('2026-11-27 skipped check-in to Ana Ruiz');
    expect(standing('check-in', '2026-11-28', skipped)).toBe('absent');
    expect(standing('call', '2026-12-28', skipped)).toBe('absent');
    expect(listed('let-go', '2026-11-28', skipped).map(windowOf)).toEqual(['2026-12-11T00:00 – ']);
  });
});
