import { english } from './language';

test.each([
  ['2026-11-18', undefined, 'Wed 18 Nov'],
  ['2026-11-18', 2026, 'Wed 18 Nov'],
  ['2027-01-01', 2026, 'Fri 1 Jan 2027'],
  ['2026-03-08', 2026, 'Sun 8 Mar'],
])('the day %s, said in %s, is "%s"', (day, year, expected) => expect(english.day(day, year)).toBe(expected));

test.each([
  ['2026-11-18T09:05', 'Wed 18 Nov, 09:05'],
  ['2026-11-18T00:00', 'Wed 18 Nov, 00:00'],
  ['2026-11-18', 'Wed 18 Nov'],
])('the time %s is "%s"', (time, expected) => expect(english.moment(time, 2026)).toBe(expected));
