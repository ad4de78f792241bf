import { defaultFollowUpSettings } from '../follow-up-settings';
import { dayOnly, interview, listed, rowsAt, standing, windowOf } from '../../../test/support/build-interview';

describe('stay-in-touch', () => {
  const rejected = interview({ status: 'rejected', log: ['2026-11-20 status rejected'] });
  test.each([
    ['2026-11-20T00:00', 'due-now'],
    ['2026-11-24T23:59', 'due-now'],
    ['2026-11-25T00:00', 'overdue'],
    ['2026-12-08T23:59', 'overdue'],
    ['2026-12-09T00:00', 'absent'],
  ])('rejected on Fri 20 Nov, at %s it is %s', (time, expected) =>
    expect(standing('stay-in-touch', time, rejected)).toBe(expected),
  );

  test.each([
    ['the log line of the rejection', ['2026-11-20 status rejected', '2026-11-23 sent promise'], '2026-11-20'],
    ['the first of several such lines', ['2026-11-20 status rejected', '2026-11-23 status rejected'], '2026-11-20'],
    [
      'the line after it was reopened',
      ['2026-11-20 status rejected', '2026-11-21 status active', '2026-11-23 status rejected'],
      '2026-11-23',
    ],
    ['else the last log line', ['2026-11-19 sent thank-you'], '2026-11-19'],
    ['else the last interview', [], '2026-11-18'],
    ['else the last interview, also where its log is older', ['2026-11-10 replied'], '2026-11-18'],
  ])('the closing day is %s', (_, log, day) => {
    const [item] = listed('stay-in-touch', '2026-11-24', interview({ status: 'rejected', log }));
    expect(item && windowOf(item).slice(0, 10)).toBe(day);
  });

  test('once, and to the contact', () => {
    const note = { ...rejected, contact: { text: 'Mia Okafor' } };
    expect(rowsAt('2026-11-21', note)).toEqual(['due-now stay-in-touch Mia Okafor']);
    const log = [...note.log, { event: 'sent', at: '2026-11-21', kind: 'stay-in-touch' } as const];
    expect(rowsAt('2026-11-22', { ...note, log })).toEqual([]);
  });

  test.each(['withdrawn', 'ghosted', 'accepted'] as const)('not where it was %s', (status) => {
    expect(standing('stay-in-touch', '2026-11-21', interview({ status, log: [`2026-11-20 status ${status}`] }))).toBe(
      'absent',
    );
  });
});

describe('an offer or an acceptance elsewhere', () => {
  const globex = (status: 'offer' | 'accepted', log = [`2026-11-20 status ${status}`]) =>
    interview({ company: 'Globex', status, log });
  const initech = interview({ company: 'Initech', status: 'withdrawn' });
  const old = interview({ company: 'Umbrella', day: '2026-01-08' });

  test('an offer is told to each other live application', () => {
    const notes = [globex('offer'), interview(), initech, old];
    const told = listed('other-offer', '2026-11-20', notes);
    expect(told.map(({ company }) => company)).toEqual(['Northwind']);
    expect(told.map(windowOf)).toEqual(['2026-11-20T00:00 – 2026-11-23T23:59']);
    expect(told[0]?.why).toEqual([{ rule: 'other-offer', company: 'Globex', offered: '2026-11-20' }]);
  });

  test.each([
    ['2026-11-23T23:59', 'due-now'],
    ['2026-11-24T00:00', 'overdue'],
    ['2026-12-07T23:59', 'overdue'],
    ['2026-12-08T00:00', 'absent'],
  ])('at %s it is %s', (time, expected) =>
    expect(standing('other-offer', time, [globex('offer'), interview()])).toBe(expected),
  );

  test('a signed offer ends the others', () => {
    const told = listed('withdraw', '2026-11-20', [globex('accepted'), interview(), initech]);
    expect(told.map(({ company }) => company)).toEqual(['Northwind']);
    expect(told.map(windowOf)).toEqual(['2026-11-20T00:00 – 2026-11-24T23:59']);
  });

  test.each([
    ['2026-11-24T23:59', 'due-now'],
    ['2026-11-25T00:00', 'overdue'],
    ['2026-12-08T23:59', 'overdue'],
    ['2026-12-09T00:00', 'absent'],
  ])('at %s withdrawing is %s', (time, expected) =>
    expect(standing('withdraw', time, [globex('accepted'), interview()])).toBe(expected),
  );

  describe('once an offer is signed, nobody else is pursued', () => {
    const rows = (time: string, ...log: string[]) =>
      rowsAt(time, [globex('accepted'), interview({ log })]).map((row) => row.split(' ').slice(0, 2).join(' '));

    test.each([
      ['while the withdrawal is to be told', '2026-11-30', [], ['overdue withdraw']],
      ['when it has been told', '2026-11-30', ['2026-11-23 sent withdraw to Ana Ruiz'], []],
      ['when it was told and time goes on', '2026-12-20', ['2026-11-23 sent withdraw to Ana Ruiz'], []],
      ['when that was let slip', '2026-12-09', [], []],
    ])('%s', (_, time, log, expected) => expect(rows(time, ...log)).toEqual(expected));

    test('but where the person decided against withdrawing', () =>
      expect(rows('2026-11-30', '2026-11-23 skipped withdraw')).toEqual(['due-now check-in']));

    test('nor called, having been asked before', () =>
      expect(rows('2026-12-09', '2026-11-18 sent check-in to Ana Ruiz by email', '2026-11-23 sent withdraw')).toEqual(
        [],
      ));

    test('but where a round took place after that', () => {
      const rounds = [globex('accepted'), interview(), interview({ day: '2026-11-23' })];
      expect(standing('check-in', '2026-12-02', rounds)).toBe('due-now');
    });

    test('but where a later search began', () => {
      const old = interview({ company: 'Globex', day: '2024-05-06', status: 'accepted' });
      expect(standing('check-in', '2026-11-30', [old, interview()])).toBe('due-now');
    });

    test('but where nobody is to be told', () => {
      const notes = [globex('accepted'), interview()];
      const enabled = { ...defaultFollowUpSettings.enabled, withdraw: false };
      expect(standing('check-in', '2026-11-30', notes, { settings: { enabled } })).toBe('due-now');
    });
  });

  test('told once, also where the offer has been confirmed twice', () => {
    const offer = globex('offer', ['2026-11-20 status offer', '2026-11-23 status offer']);
    const note = interview({ log: ['2026-11-20 sent other-offer to Ana Ruiz by email'] });
    expect(standing('other-offer', '2026-11-24', [offer, note])).toBe('absent');
  });

  test('to the contact, on the latest round that takes place', () => {
    const rounds = [
      interview({ contact: 'Mia Okafor' }),
      interview({ day: '2026-11-19' }),
      interview({ day: '2026-11-30', status: 'cancelled' }),
    ];
    expect(listed('other-offer', '2026-11-20', [globex('offer'), ...rounds])).toMatchObject([
      { interview: '2026-11-19 Northwind.md', person: { text: 'Mia Okafor' }, channel: 'email' },
    ]);
  });

  test('a later offer is news again', () => {
    const note = interview({ log: ['2026-11-20 sent other-offer to Ana Ruiz by email'] });
    const third = interview({ company: 'Initech', status: 'offer', log: ['2026-11-25 status offer'] });
    expect(standing('other-offer', '2026-11-25', [globex('offer'), third, note])).toContain('due-now');
  });
});

describe('which applications live', () => {
  const promise = (day: string, log: string[] = []) =>
    dayOnly({ day, log, steps: [{ owner: 'me', what: 'send portfolio', done: false, written: 'me: send portfolio' }] });

  test.each([
    ['an interview 60 days ago', promise('2026-11-18'), '2027-01-17', 'overdue'],
    ['an interview 61 days ago', promise('2026-11-18'), '2027-01-18', 'absent'],
    ['an interview ahead', promise('2027-06-01'), '2027-01-18', 'later'],
    ['a log line 60 days ago', promise('2026-09-01', ['2026-11-18 sent check-in']), '2027-01-17', 'overdue'],
    ['a log line 61 days ago', promise('2026-09-01', ['2026-11-18 sent check-in']), '2027-01-18', 'absent'],
  ])('%s', (_, note, day, expected) => expect(standing('promise', day, note)).toBe(expected));

  test('a step promised for after the 60 days keeps it alive until it has passed', () => {
    const steps = [{ owner: 'them' as const, what: 'decision', due: '2027-03-01', done: false, written: '' }];
    const note = interview({ steps });
    expect(standing('awaiting', '2027-02-01', note)).toBe('waiting');
    expect(standing('check-in', '2027-03-04', note)).toBe('due-now');
  });
});

describe('of several offers or acceptances elsewhere', () => {
  const offered = (company: string, day: string) =>
    interview({ company, status: 'offer', log: [`${day} status offer`] });
  const toldOf = (...notes: ReturnType<typeof interview>[]) =>
    listed('other-offer', '2026-11-25', [interview(), ...notes])
      .filter(({ company }) => company === 'Northwind')
      .map(({ why: [reason] }) => reason && 'company' in reason && reason.company);

  test('the latest is told', () => {
    const [one, other] = [offered('Globex', '2026-11-20'), offered('Initech', '2026-11-23')];
    expect(toldOf(one, other)).toEqual(['Initech']);
    expect(toldOf(other, one)).toEqual(['Initech']);
  });

  test('of one day the first by name, in any order of notes', () => {
    const [one, other] = [offered('Globex', '2026-11-23'), offered('Initech', '2026-11-23')];
    expect(toldOf(one, other)).toEqual(['Globex']);
    expect(toldOf(other, one)).toEqual(['Globex']);
  });

  test('telling of the first leaves the second to be told', () => {
    const told = interview({ log: ['2026-11-20 sent other-offer to Ana Ruiz'] });
    const items = (...notes: ReturnType<typeof interview>[]) =>
      listed('other-offer', '2026-11-25', notes).filter(({ company }) => company === 'Northwind');
    expect(items(told, offered('Globex', '2026-11-20'))).toHaveLength(0);
    expect(items(told, offered('Globex', '2026-11-20'), offered('Initech', '2026-11-23'))).toHaveLength(1);
  });
});

describe('an acceptance elsewhere ends pursuing this company', () => {
  const signed = (day: string, company = 'Globex') =>
    interview({ company, day: '2026-11-10', status: 'accepted', log: [`${day} status accepted`] });
  const checkIn = (...notes: ReturnType<typeof interview>[]) =>
    listed('check-in', '2026-11-27', notes).filter(({ company }) => company === 'Northwind').length;

  test.each([
    ['signed after the round', [interview(), signed('2026-11-20')], 0],
    ['signed on its day', [interview(), signed('2026-11-18')], 0],
    ['signed before it: the search goes on', [interview(), signed('2026-11-17')], 1],
    ['an offer is no acceptance', [interview(), interview({ company: 'Globex', status: 'offer' })], 1],
    ['not telling them means going on', [interview({ log: ['2026-11-20 skipped withdraw'] }), signed('2026-11-20')], 1],
    [
      'having skipped an earlier one does not',
      [interview({ log: ['2026-11-19 skipped withdraw'] }), signed('2026-11-20')],
      0,
    ],
    [
      'nor does skipping something else',
      [interview({ log: ['2026-11-20 skipped thank-you'] }), signed('2026-11-20')],
      0,
    ],
  ])('%s', (_, notes, expected) => expect(checkIn(...notes)).toBe(expected));
});
