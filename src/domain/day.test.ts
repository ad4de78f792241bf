import { addDays, dayOf, daysBetween, endOfDay, isDay, isTimeOfDay, localTimeOf, momentOf, startOfDay } from './day';

describe('a day belongs to no time zone', () => {
  test.each(['2026-11-18', '2024-02-29', '2026-03-08', '2026-10-25', '2026-12-31'])(
    '%s survives the way there and back',
    (day) => {
      expect(dayOf(startOfDay(day))).toBe(day);
      expect(dayOf(endOfDay(day))).toBe(day);
      expect(localTimeOf(endOfDay(day))).toBe(`${day}T23:59`);
    },
  );

  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-07', 2, '2026-03-09'],
    ['2026-11-01', -1, '2026-10-31'],
  ])('%s and %i days is %s', (day, amount, expected) => {
    expect(addDays(day, amount)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(amount);
  });
});

test.each([
  ['2026-02-28', true],
  ['2026-02-30', false],
  ['2025-02-29', false],
  ['2026-2-3', false],
  ['2026-13-01', false],
  ['today', false],
])('%s is a day: %s', (text, expected) => expect(isDay(text)).toBe(expected));

test.each([
  ['00:00', true],
  ['23:59', true],
  ['24:00', false],
  ['9:30', false],
])('%s is a time of day: %s', (text, expected) => expect(isTimeOfDay(text)).toBe(expected));

test('a minute of a day is that minute on the wall', () => {
  expect(localTimeOf(momentOf('2026-11-18', '14:00'))).toBe('2026-11-18T14:00');
});
