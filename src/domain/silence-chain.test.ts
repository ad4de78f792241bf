import { interview, listed, rowsAt, standing, them, windowOf } from '../../test/support/build-interview';
import { defaultFollowUpSettings } from './follow-up-settings';

const { enabled } = defaultFollowUpSettings;
const wantsSecond = { settings: { enabled: { ...enabled, 'second-check-in': true } } };
const decision = them('decision', '2026-11-27');
const checkIn = '2026-12-02 sent check-in to Ana Ruiz by email';
const chain = (...log: string[]) => interview({ steps: [decision], log });

describe('what belongs to a chain', () => {
  test('of the day of the round, what stands on its own note', () => {
    const first = interview({ log: ['2026-11-25 sent check-in to Ana Ruiz by email'] });
    const second = interview({ day: '2026-11-25' });
    expect(standing('check-in', '2026-12-04', [first, second])).toBe('due-now');
    const onSecond = interview({ day: '2026-11-25', log: ['2026-11-25 sent check-in to Ana Ruiz by email'] });
    expect(standing('check-in', '2026-12-04', [interview(), onSecond])).toBe('absent');
  });

  test('nothing from before the last reply, also on one day', () => {
    const answered = chain(checkIn, '2026-12-02 replied Ana Ruiz');
    expect(listed('check-in', '2026-12-03', answered).map(windowOf)).toEqual(['2026-12-11T00:00 – 2026-12-16T23:59']);
    const askedAgain = chain('2026-12-02 replied Ana Ruiz', checkIn);
    expect(listed('call', '2026-12-18', askedAgain).map(windowOf)).toEqual(['2026-12-23T00:00 – 2026-12-30T23:59']);
  });
});

describe('a first touch by phone is the call: nothing but letting go follows', () => {
  test.each([
    ['a check-in by phone', '2026-12-02 sent check-in to Ana Ruiz by phone'],
    ['a call', '2026-12-02 sent call to Ana Ruiz'],
  ])('%s', (_, line) =>
    expect(rowsAt('2026-12-18', chain(line), wantsSecond)).toEqual(['due-now let-go', 'waiting awaiting decision']),
  );

  test('a check-in by phone after one by mail', () =>
    expect(rowsAt('2026-12-22', chain(checkIn, '2026-12-09 sent check-in to Ana Ruiz by phone'))).toEqual([
      'waiting awaiting decision',
      'waiting let-go',
    ]));
});

describe('a second check-in is over', () => {
  const second = (...log: string[]) => standing('second-check-in', '2026-12-10', chain(checkIn, ...log), wantsSecond);

  test('open otherwise', () => expect(second()).toBe('due-now'));
  test.each([
    ['when sent', '2026-12-09 sent second-check-in to Ana Ruiz by email'],
    ['when another check-in was sent', '2026-12-09 sent check-in to Ana Ruiz by email'],
    ['when skipped', '2026-12-09 skipped second-check-in'],
  ])('%s', (_, line) => expect(second(line)).toBe('absent'));
});

describe('skipped', () => {
  test.each([
    ['a check-in: letting go 10 business days after', ['2026-12-03 skipped check-in'], '2026-12-17T00:00 – '],
    [
      'the second check-in and the call: 10 business days after the touch, or the later skip',
      [checkIn, '2026-12-09 skipped second-check-in', '2026-12-21 skipped call'],
      '2026-12-21T00:00 – ',
    ],
  ])('%s', (_, log, window) =>
    expect(listed('let-go', '2026-12-22', chain(...log), wantsSecond).map(windowOf)).toEqual([window]),
  );

  test('a call in place of the check-in, where they prefer one', () => {
    const note = interview({ preferredChannel: 'phone', log: ['2026-11-20 skipped call'] });
    expect(rowsAt('2026-11-30', note)).toEqual(['waiting let-go']);
  });

  test('a call that they do not prefer: the check-in stays', () => {
    const note = interview({ log: ['2026-11-20 skipped call'] });
    expect(rowsAt('2026-11-30', note)).toEqual(['due-now check-in Ana Ruiz']);
  });
});

describe('told to wait', () => {
  const wait = (...log: string[]) => interview({ contactPolicy: 'wait', log });

  test('one check-in, not another after a reply; then letting go', () => {
    const answered = wait('2026-11-27 sent check-in to Ana Ruiz by email', '2026-11-30 replied Ana Ruiz');
    expect(rowsAt('2026-12-10', answered)).toEqual([]);
    expect(standing('let-go', '2026-12-31', answered)).toBe('due-now');
  });

  test('other letters do not count as it', () =>
    expect(standing('check-in', '2026-11-30', wait('2026-11-18 sent thank-you to Ana Ruiz'))).toBe('due-now'));
});

describe('the call after a check-in', () => {
  test('waits for a second check-in on the last day of that, and comes after', () => {
    expect(standing('call', '2026-12-30', chain(checkIn), wantsSecond)).toBe('absent');
    expect(standing('call', '2026-12-31', chain(checkIn), wantsSecond)).not.toBe('absent');
  });

  test('comes in time where policy forbids the second check-in', () => {
    const note = interview({ steps: [decision], log: [checkIn], contactPolicy: 'open' });
    expect(standing('call', '2026-12-18', note)).toBe('due-now');
  });
});
