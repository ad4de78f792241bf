import { formatMoment } from './format-moment';

// What Moment itself writes for these, in English.
it.each([
  ['2026-11-18T14:05', 'dddd, D MMMM', 'Wednesday, 18 November'],
  ['2026-11-18T14:05', 'dddd, MMMM Do', 'Wednesday, November 18th'],
  ['2026-11-18T14:05', 'YYYY-MM-DD[T]HH:mm', '2026-11-18T14:05'],
  ['2026-11-18T14:05', 'h:mm a, hh A, H:m:ss', '2:05 pm, 02 PM, 14:5:00'],
  ['2026-11-18T14:05', '[on] ddd dd d E', 'on Wed We 3 3'],
  ['2026-11-18T14:05', 'YY M Mo MMM Q', '26 11 11th Nov 4'],
  ['2026-01-01T00:00', 'dddd W WW h A', 'Thursday 1 01 12 AM'],
  ['2027-01-03', 'd E W', '0 7 53'],
  ['2026-03-02', 'Do', '2nd'],
  ['2026-03-11', 'Do', '11th'],
  ['2026-03-23', 'Do', '23rd'],
  ['2026-03-31', 'Do', '31st'],
])('%s as %s', (time, tokens, written) => {
  expect(formatMoment(time, tokens)).toBe(written);
});

it('leaves alone what is no date', () => {
  expect(formatMoment('soon', 'YYYY')).toBe('soon');
});
