import { snoozeUntil } from './snooze-until';

test.each([
  ['tomorrow', '2026-11-18', '2026-11-19'],
  ['tomorrow', '2026-12-31', '2027-01-01'],
  ['two-days', '2026-02-27', '2026-03-01'],
  ['monday', '2026-11-22', '2026-11-23'],
  ['monday', '2026-11-23', '2026-11-30'],
  ['monday', '2026-11-24', '2026-11-30'],
  ['week', '2026-10-22', '2026-10-29'],
] as const)('%s, said on %s, is %s', (preset, today, until) => {
  expect(snoozeUntil(preset, today)).toBe(until);
});
