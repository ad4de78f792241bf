import fc from 'fast-check';
import moment from 'moment';
import { formatMoment } from '../../src/drafts/format-moment';

it.each([
  ['dddd, D MMMM', 'Wednesday, 18 November'],
  ['dddd, MMMM Do', 'Wednesday, November 18th'],
  ['YYYY-MM-DD[T]HH:mm', '2026-11-18T14:05'],
  ['h:mm a', '2:05 pm'],
  ['[on] ddd', 'on Wed'],
])('%s', (tokens, written) => {
  expect(formatMoment('2026-11-18T14:05', tokens)).toBe(written);
});

it('agrees with Moment on every token it knows', () => {
  const token = fc.constantFrom(
    'YYYY',
    'YY',
    'Q',
    'MMMM',
    'MMM',
    'MM',
    'Mo',
    'M',
    'DD',
    'Do',
    'D',
    'dddd',
    'ddd',
    'dd',
    'd',
    'E',
    'WW',
    'W',
    'HH',
    'H',
    'hh',
    'h',
    'mm',
    'm',
    'A',
    'a',
    '[at]',
    ' ',
    '-',
    ',',
  );
  const time = fc
    .date({ min: new Date(2000, 0, 1), max: new Date(2040, 0, 1), noInvalidDate: true })
    .map((date) => moment(date).format('YYYY-MM-DDTHH:mm'));
  fc.assert(
    fc.property(time, fc.array(token, { maxLength: 8 }), (local, tokens) => {
      const spaced = tokens.join('-');
      fc.pre(moment(local).format('YYYY-MM-DDTHH:mm') === local && spaced !== '');
      expect(formatMoment(local, spaced)).toBe(moment(local).format(spaced));
    }),
  );
});

it('leaves alone what is no date', () => {
  expect(formatMoment('soon', 'YYYY')).toBe('soon');
});
