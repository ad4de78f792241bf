import fc from 'fast-check';
import { addDays } from '../domain/day';
import { plainValue } from './plain-value';
import { isoDayIn, readDate } from './read-date';

const on = (day: string, time: string | null = null) => ({ day, time });

describe('readDate', () => {
  it.each([
    ['2026-11-18', on('2026-11-18')],
    ['2026-11-18T14:30', on('2026-11-18', '14:30')],
    ['2026-11-18T14:30:00', on('2026-11-18', '14:30')],
    ['2026-11-18T23:30:00Z', on('2026-11-18', '23:30')],
    ['2026-11-18T00:30:00.000+13:00', on('2026-11-18', '00:30')],
    ['2026-11-18T14:30-0800', on('2026-11-18', '14:30')],
    ['20261118T143000Z', on('2026-11-18', '14:30')],
    ['2026-11-18 14:30', on('2026-11-18', '14:30')],
    ['2026-11-18, 14:30', on('2026-11-18', '14:30')],
    ['2026-11-18 2 pm', on('2026-11-18', '14:00')],
    ['2026-11-18 at 2:30pm', on('2026-11-18', '14:30')],
    ['2026-11-18 14:30 CET', on('2026-11-18', '14:30')],
    ['2026-11-18 (Wed)', on('2026-11-18')],
    ['2026-11-18 Wed 09:00', on('2026-11-18', '09:00')],
    ['2026/11/18', on('2026-11-18')],
    ['2026/2/3', on('2026-02-03')],
    ['2026.11.18', on('2026-11-18')],
    ['18.11.2026', on('2026-11-18')],
    ['18.11.2026 14:30', on('2026-11-18', '14:30')],
    ['18/11/2026', on('2026-11-18')],
    ['11/18/2026', on('2026-11-18')],
    ['11/11/2026', on('2026-11-11')],
    ['20261118', on('2026-11-18')],
    ['Nov 18, 2026', on('2026-11-18')],
    ['Nov. 18 2026', on('2026-11-18')],
    ['November 18, 2026 2:00 PM', on('2026-11-18', '14:00')],
    ['18 November 2026', on('2026-11-18')],
    ['18th of November, 2026', on('2026-11-18')],
    ['18-Nov-2026', on('2026-11-18')],
    ['2026 Nov 18', on('2026-11-18')],
    ['Wednesday, November 18th 2026', on('2026-11-18')],
    ['Wed, 18 Nov 2026 14:00:00 +0000', on('2026-11-18', '14:00')],
    ['Wed 2026-11-18', on('2026-11-18')],
    ['[[2026-11-18]]', on('2026-11-18')],
    ['[[2026-11-18]] 14:00', on('2026-11-18', '14:00')],
    ['[[Daily/2026-11-18 Wed|today]]', on('2026-11-18')],
    ['[[Daily/2026/2026-11-18#Interviews]]', on('2026-11-18')],
    ['[Wednesday](Daily/2026-11-18%20Wed.md)', on('2026-11-18')],
    ['[[November 18, 2026]]', on('2026-11-18')],
    ['"2026-11-18"', on('2026-11-18')],
    [['2026-11-18'], on('2026-11-18')],
    [[['2026-11-18']], on('2026-11-18')],
    [['[[2026-11-18]]', '2026-11-18'], on('2026-11-18')],
    [['2026-11-18', null, ''], on('2026-11-18')],
    [new Date('2026-11-18T00:00:00Z'), on('2026-11-18')],
    ['2026-11-18 14:00-15:30', { day: '2026-11-18', time: '14:00', end: '15:30' }],
    ['2024-02-29', on('2024-02-29')],
  ])('reads %j', (value, expected) => {
    expect(readDate(plainValue(value), null)).toEqual(expected);
  });

  it.each([[null], [undefined], [''], ['  '], [[]], [[null, '']]])('takes %j for absent', (value) => {
    expect(readDate(plainValue(value), null)).toEqual({ absent: true });
  });

  it.each([
    ['11/12/2026', { code: 'ambiguous-date', readings: ['2026-12-11', '2026-11-12'] }],
    ['4.12.2026', { code: 'ambiguous-date' }],
    ['2026-02-30', { code: 'impossible-date' }],
    ['2026-13-01', { code: 'impossible-date' }],
    ['31 November 2026', { code: 'impossible-date' }],
    ['32/13/2026', { code: 'impossible-date' }],
    [20261118, { code: 'unreadable-date', suggestion: '2026-11-18' }],
    [45000, { code: 'unreadable-date' }],
    [1763474400000, { code: 'unreadable-date' }],
    [[2026], { code: 'unreadable-date' }],
    [true, { code: 'unreadable-date' }],
    [{ day: 1 }, { code: 'unreadable-date' }],
    ['TBD', { code: 'unreadable-date' }],
    ['to be confirmed', { code: 'unreadable-date' }],
    ['tomorrow', { code: 'unreadable-date' }],
    ['Nov 18', { code: 'unreadable-date' }],
    ['18/11/26', { code: 'unreadable-date' }],
    ['2026-W47', { code: 'unreadable-date' }],
    ['2026-11', { code: 'unreadable-date' }],
    ['2026-11-18T25:00', { code: 'unreadable-date', suggestion: '2026-11-18' }],
    ['2026-11-18 maybe', { code: 'unreadable-date', suggestion: '2026-11-18' }],
    ['Friday 2026-11-18', { code: 'weekday-contradicts-date', suggestion: '2026-11-18' }],
    ['Thursday, November 18th 2026', { code: 'weekday-contradicts-date' }],
    [['2026-11-18', '2026-11-19'], { code: 'several-dates', readings: ['2026-11-18', '2026-11-19'] }],
    ['2026-11-18 or 2026-11-19', { code: 'several-dates' }],
    ['[[Northwind]]', { code: 'unreadable-date' }],
  ])('calls %j a problem', (value, expected) => {
    expect(readDate(plainValue(value), null)).toMatchObject({ problem: expected });
  });

  it('reads two numbers in the order of the settings', () => {
    expect(readDate('11/12/2026', 'day-first')).toEqual(on('2026-12-11'));
    expect(readDate('11/12/2026', 'month-first')).toEqual(on('2026-11-12'));
    expect(readDate('13/12/2026', 'month-first')).toEqual(on('2026-12-13'));
  });

  it('gives every day back as written, whatever the clock and offset behind it', () => {
    const days = fc.integer({ min: 0, max: 40_000 }).map((offset) => addDays('1990-01-01', offset));
    const clocks = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
    const zones = fc.constantFrom('', ':00', 'Z', ':00Z', '+14:00', ':59.999-12:00', '+0530');
    fc.assert(
      fc.property(days, clocks, zones, (day, clock, zone) => {
        expect(readDate(`${day}T${clock}${zone}`, null)).toEqual({ day, time: clock });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => expect(typeof readDate(plainValue(value), null)).toBe('object')));
    fc.assert(
      fc.property(fc.string(), (value) => expect(typeof readDate(plainValue(value), 'day-first')).toBe('object')),
    );
  });
});

describe('isoDayIn', () => {
  it.each([
    ['Interviews/2026-11-18 Northwind onsite.md', '2026-11-18'],
    ['Northwind 2026-11-18.md', '2026-11-18'],
    ['2026-11-18.md', '2026-11-18'],
    ['2026-11-01/Northwind.md', null],
    ['2026-02-30 Northwind.md', null],
    ['2026-11-18 and 2026-11-19.md', null],
    ['Northwind.md', null],
    ['12026-11-18.md', null],
  ])('%s', (path, expected) => {
    expect(isoDayIn(path)).toBe(expected);
  });
});
