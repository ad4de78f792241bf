import { interview, listed, rowsAt, standing, them, windowOf } from '../../../test/support/build-interview';
import { defaultFollowUpSettings } from '../follow-up-settings';

const { enabled } = defaultFollowUpSettings;
const checkIn = '2026-12-02 sent check-in to Ana Ruiz by email';
const decision = them('decision', '2026-11-27');

describe('instead of a check-in, where the contact prefers the phone', () => {
  test.each([
    [
      'they named a date',
      interview({ preferredChannel: 'phone', steps: [decision] }),
      '2026-12-02T00:00 – 2026-12-11T23:59',
    ],
    ['they named none', interview({ preferredChannel: 'phone' }), '2026-11-20T00:00 – 2026-11-25T23:59'],
  ])('%s', (_, note, window) => {
    expect(listed('call', '2026-11-19', note).map(windowOf)).toEqual([window]);
    expect(standing('check-in', '2026-11-19', note)).toBe('absent');
  });

  test.each([
    ['2026-11-19T23:59', 'waiting'],
    ['2026-11-20T00:00', 'due-now'],
    ['2026-11-25T23:59:01', 'overdue'],
    ['2026-12-09T23:59', 'overdue'],
    ['2026-12-10T00:00', 'absent'],
  ])('at %s it is %s', (time, expected) =>
    expect(standing('call', time, interview({ preferredChannel: 'phone' }))).toBe(expected),
  );

  test('as their own note or the company says, the interview first', () => {
    const ana = { text: 'Ana Ruiz', path: 'People/Ana Ruiz.md' };
    const people = [{ name: 'Ana Ruiz', preferredChannel: 'phone' as const, phone: '+1 555 0100' }];
    expect(standing('call', '2026-11-19', interview({ interviewers: [ana] }), { people })).toBe('waiting');
    const byMail = interview({ interviewers: [ana], preferredChannel: 'email' });
    expect(standing('call', '2026-11-19', byMail, { people })).toBe('absent');
  });

  test.each(['no calls', 'email only', 'wait'] as const)(
    'not where the policy is "%s": then a check-in by mail',
    (contactPolicy) => {
      const note = interview({ preferredChannel: 'phone', contactPolicy });
      expect(rowsAt('2026-11-30', note)).toEqual(['due-now check-in Ana Ruiz']);
      expect(listed('check-in', '2026-11-30', note)[0]?.channel).toBe('email');
    },
  );

  test('made, it leaves only letting go', () => {
    const note = interview({ preferredChannel: 'phone', log: ['2026-11-20 sent call to Ana Ruiz by phone'] });
    expect(rowsAt('2026-11-27', note)).toEqual(['waiting let-go']);
    expect(listed('let-go', '2026-11-27', note).map(windowOf)).toEqual(['2026-12-04T00:00 – ']);
  });
});

describe('after a check-in by mail without an answer', () => {
  const note = interview({ steps: [decision], log: [checkIn] });
  test.each([
    ['2026-12-03T12:00', 'waiting'],
    ['2026-12-17T23:59', 'waiting'],
    ['2026-12-18T00:00', 'due-now'],
    ['2026-12-25T23:59', 'due-now'],
    ['2026-12-26T00:00', 'overdue'],
    ['2027-01-01T23:59', 'overdue'],
    ['2027-01-02T00:00', 'absent'],
  ])('at %s it is %s', (time, expected) => expect(standing('call', time, note)).toBe(expected));

  test('sent late, it is counted from the sending', () => {
    const late = interview({ steps: [decision], log: ['2026-12-21 sent check-in to Ana Ruiz by email'] });
    expect(listed('call', '2026-12-22', late).map(windowOf)).toEqual(['2026-12-28T00:00 – 2027-01-04T23:59']);
  });

  test.each([
    ['no calls', 'absent'],
    ['email only', 'absent'],
    ['wait', 'absent'],
    ['no contact', 'absent'],
    ['open', 'waiting'],
  ] as const)('where the policy is "%s" it is %s', (contactPolicy, expected) => {
    expect(standing('call', '2026-12-03', interview({ steps: [decision], log: [checkIn], contactPolicy }))).toBe(
      expected,
    );
  });

  test.each([
    ['a reply', '2026-12-04 replied Ana Ruiz'],
    ['a call made', '2026-12-04 sent call to Ana Ruiz'],
    ['a skip', '2026-12-04 skipped call to Ana Ruiz'],
  ])('%s ends it', (_, line) => {
    expect(standing('call', '2026-12-20', interview({ steps: [decision], log: [checkIn, line] }))).toBe('absent');
  });

  test('switched off, letting go follows the check-in', () => {
    const around = { settings: { enabled: { ...enabled, call: false } } };
    expect(standing('call', '2026-12-20', note, around)).toBe('absent');
    expect(listed('let-go', '2026-12-20', note, around).map(windowOf)).toEqual(['2026-12-16T00:00 – ']);
  });
});

describe('a second check-in, where the person wants one', () => {
  const wanted = { settings: { enabled: { ...enabled, 'second-check-in': true } } };
  const note = (...log: string[]) => interview({ steps: [decision], log: [checkIn, ...log] });

  test('is off unless switched on', () => expect(standing('second-check-in', '2026-12-10', note())).toBe('absent'));

  test.each([
    ['2026-12-08T23:59', 'waiting'],
    ['2026-12-09T00:00', 'due-now'],
    ['2026-12-16T23:59', 'due-now'],
    ['2026-12-17T00:00', 'overdue'],
    ['2026-12-30T23:59', 'overdue'],
    ['2026-12-31T00:00', 'absent'],
  ])('at %s it is %s', (time, expected) => expect(standing('second-check-in', time, note(), wanted)).toBe(expected));

  test('comes before the call, never beside it', () => {
    expect(rowsAt('2026-12-18', note(), wanted)).toEqual([
      'overdue second-check-in Ana Ruiz',
      'waiting awaiting decision',
    ]);
    const second = note('2026-12-09 sent second-check-in to Ana Ruiz by email');
    expect(listed('call', '2026-12-10', second, wanted).map(windowOf)).toEqual(['2026-12-18T00:00 – 2026-12-25T23:59']);
    expect(listed('call', '2026-12-31', note(), wanted).map(windowOf)).toEqual(['2026-12-30T00:00 – 2027-01-06T23:59']);
  });

  test.each(['wait', 'no contact'] as const)('not where the policy is "%s"', (contactPolicy) => {
    const restricted = interview({ steps: [decision], log: [checkIn], contactPolicy });
    expect(standing('second-check-in', '2026-12-10', restricted, wanted)).toBe('absent');
  });
});
