import {
  agendaAt,
  dayOnly,
  interview,
  listed,
  rowsAt,
  standing,
  them,
  windowOf,
} from '../../test/support/build-interview';

const dated = interview({ steps: [them('decision', '2026-11-27')] });
const sent = '2026-12-02 sent check-in to Ana Ruiz by email';
const withLog = (...log: string[]) => interview({ steps: [them('decision', '2026-11-27')], log });

describe('they said by Fri 27 Nov, in an interview on Wed 18 Nov 14:00–15:00', () => {
  test('the thank-you is due Thu 19 Nov 15:00', () => {
    expect(listed('thank-you', '2026-11-18T16:00', dated).map(windowOf)).toEqual([
      '2026-11-18T15:00 – 2026-11-19T15:00',
    ]);
  });

  test('the decision is awaited until 27 Nov', () => {
    expect(listed('awaiting', '2026-11-18T16:00', dated).map(windowOf)).toEqual([' – 2026-11-27T23:59']);
  });

  test('the check-in is from Wed 2 to Fri 11 Dec, and waits until then', () => {
    expect(listed('check-in', '2026-11-18T16:00', dated).map(windowOf)).toEqual([
      '2026-12-02T00:00 – 2026-12-11T23:59',
    ]);
  });

  test.each([
    ['2026-11-18T16:00', 'waiting'],
    ['2026-12-01T23:59:59', 'waiting'],
    ['2026-12-02T00:00', 'due-now'],
    ['2026-12-11T23:59', 'due-now'],
    ['2026-12-12T00:00', 'overdue'],
    ['2026-12-25T23:59', 'overdue'],
    ['2026-12-26T00:00', 'absent'],
  ])('at %s the check-in is %s', (time, expected) => expect(standing('check-in', time, dated)).toBe(expected));

  test('sent on 2 Dec without an answer: a call from Fri 18 to Fri 25 Dec', () => {
    expect(listed('call', '2026-12-03', withLog(sent)).map(windowOf)).toEqual(['2026-12-18T00:00 – 2026-12-25T23:59']);
    expect(rowsAt('2026-12-03', withLog(sent))).toEqual(['waiting awaiting decision', 'waiting call Ana Ruiz']);
  });

  test('the call skipped: letting go from Wed 16 Dec at the earliest', () => {
    const skippedEarly = withLog(sent, '2026-12-10 skipped call to Ana Ruiz');
    expect(listed('let-go', '2026-12-10', skippedEarly).map(windowOf)).toEqual(['2026-12-16T00:00 – ']);
    expect(standing('let-go', '2026-12-15', skippedEarly)).toBe('waiting');
    expect(standing('let-go', '2026-12-16T00:00', skippedEarly)).toBe('due-now');
    const skippedLate = withLog(sent, '2026-12-18 skipped call to Ana Ruiz');
    expect(listed('let-go', '2026-12-18', skippedLate).map(windowOf)).toEqual(['2026-12-18T00:00 – ']);
  });

  test('no calls: letting go from Wed 16 Dec', () => {
    const noCalls = interview({ steps: [them('decision', '2026-11-27')], log: [sent], contactPolicy: 'no calls' });
    expect(listed('let-go', '2026-12-03', noCalls).map(windowOf)).toEqual(['2026-12-16T00:00 – ']);
    expect(standing('call', '2026-12-20', noCalls)).toBe('absent');
  });

  test('the call not made: letting go from Fri 1 Jan 2027', () => {
    expect(standing('let-go', '2026-12-31T23:59', withLog(sent))).toBe('absent');
    expect(standing('let-go', '2027-01-01T00:00', withLog(sent))).toBe('due-now');
    expect(listed('let-go', '2027-01-02', withLog(sent)).map(windowOf)).toEqual(['2027-01-01T00:00 – ']);
    expect(standing('call', '2027-01-01T23:59', withLog(sent))).toBe('overdue');
    expect(standing('call', '2027-01-02T00:00', withLog(sent))).toBe('absent');
  });
});

describe('no timeline was given', () => {
  test.each([
    ['by default', interview(), '2026-11-27T00:00 – 2026-12-02T23:59'],
    ['where only the day is known', dayOnly(), '2026-11-27T00:00 – 2026-12-02T23:59'],
    ['in government', interview({ industry: 'government' }), '2026-12-09T00:00 – 2026-12-16T23:59'],
    ['told to wait', interview({ contactPolicy: 'wait' }), '2026-11-27T00:00 – 2026-12-02T23:59'],
  ])('%s', (_, note, expected) => {
    expect(listed('check-in', '2026-11-19', note).map(windowOf)).toEqual([expected]);
  });

  test('told to wait, one check-in is all', () => {
    const once = interview({ contactPolicy: 'wait', log: ['2026-11-27 sent check-in to Ana Ruiz by email'] });
    expect(rowsAt('2026-11-28', once)).toEqual(['waiting let-go']);
    const answered = interview({
      contactPolicy: 'wait',
      log: ['2026-11-27 sent check-in to Ana Ruiz by email', '2026-11-30 replied Ana Ruiz'],
    });
    expect(standing('check-in', '2026-12-10', answered)).toBe('absent');
    const second = interview({ day: '2026-12-07' });
    expect(listed('check-in', '2026-12-08', [answered, second]).map(windowOf)).toEqual([
      '2026-12-16T00:00 – 2026-12-21T23:59',
    ]);
  });
});

describe('a second round held on Wed 25 Nov, with no timeline', () => {
  const second = interview({ day: '2026-11-25' });

  test("the first round's check-in is gone, the new one is from Fri 4 to Wed 9 Dec", () => {
    expect(listed('check-in', '2026-11-25T15:00', [interview(), second]).map(windowOf)).toEqual([
      '2026-12-04T00:00 – 2026-12-09T23:59',
    ]);
  });

  test('had round one said "by 11 Dec": Wed 16 to Fri 25 Dec', () => {
    const first = interview({ steps: [them('decision', '2026-12-11')] });
    expect(listed('check-in', '2026-11-26', [first, second]).map(windowOf)).toEqual([
      '2026-12-16T00:00 – 2026-12-25T23:59',
    ]);
  });

  test('while it is still ahead, nothing is checked', () => {
    expect(standing('check-in', '2026-11-25T14:59:59', [interview(), second])).toBe('absent');
  });
});

test('rejected on Fri 20 Nov: the unsent thank-you is gone, staying in touch is from Fri 20 to Tue 24 Nov', () => {
  const rejected = interview({ status: 'rejected', log: ['2026-11-20 status rejected'] });
  const { followUps } = agendaAt('2026-11-20', rejected);
  expect(followUps.map(({ kind }) => kind)).toEqual(['stay-in-touch']);
  expect(followUps.map(windowOf)).toEqual(['2026-11-20T00:00 – 2026-11-24T23:59']);
});
