import fc from 'fast-check';
import { plainValue } from './plain-value';
import { readDuration, readTime } from './read-time';

describe('readTime', () => {
  it.each([
    ['14:00', { start: '14:00' }],
    ['9:05', { start: '09:05' }],
    ['14:00:30', { start: '14:00' }],
    ['2pm', { start: '14:00' }],
    ['2 PM', { start: '14:00' }],
    ['2:30 PM', { start: '14:30' }],
    ['2:30 p.m.', { start: '14:30' }],
    ['12am', { start: '00:00' }],
    ['12 pm', { start: '12:00' }],
    ['14.30', { start: '14:30' }],
    ['14h30', { start: '14:30' }],
    ['14h', { start: '14:00' }],
    ['1430', { start: '14:30' }],
    ['noon', { start: '12:00' }],
    ['14:00 CET', { start: '14:00' }],
    ['2pm PT', { start: '14:00' }],
    ['14:00+02:00', { start: '14:00' }],
    ['14:00-15:00', { start: '14:00', end: '15:00' }],
    ['14:00 – 15:30', { start: '14:00', end: '15:30' }],
    ['2-3 pm', { start: '14:00', end: '15:00' }],
    ['11-1 pm', { start: '11:00', end: '13:00' }],
    ['10am to noon', { start: '10:00', end: '12:00' }],
    ['2026-11-18T14:00', { start: '14:00' }],
    [['14:00'], { start: '14:00' }],
    [14, { start: '14:00' }],
  ])('reads %j', (value, expected) => {
    expect(readTime(plainValue(value))).toEqual(expected);
  });

  it.each([[null], [''], [[]], ['TBD']])('takes %j for absent', (value) => {
    expect(readTime(plainValue(value))).toEqual({ absent: true });
  });

  it.each([
    [840, { code: 'unreadable-time', suggestion: '14:00' }],
    [1400, { code: 'unreadable-time', suggestion: '14:00' }],
    [2, { code: 'unreadable-time' }],
    ['2', { code: 'unreadable-time' }],
    ['25:00', { code: 'unreadable-time' }],
    ['14:60', { code: 'unreadable-time' }],
    ['13 pm', { code: 'unreadable-time' }],
    ['after lunch', { code: 'unreadable-time' }],
    [true, { code: 'unreadable-time' }],
  ])('calls %j a problem', (value, expected) => {
    expect(readTime(plainValue(value))).toMatchObject({ problem: expected });
  });
});

describe('readDuration', () => {
  it.each([
    [60, 60],
    ['60', 60],
    ['45 min', 45],
    ['45min', 45],
    ["45'", 45],
    ['90 minutes', 90],
    ['1h', 60],
    ['1 hour', 60],
    ['1h30', 90],
    ['1h 30m', 90],
    ['1 hr 15 mins', 75],
    ['1.5 hours', 90],
    ['1,5 h', 90],
    ['PT45M', 45],
    ['PT1H30M', 90],
    ['1:30', 90],
    ['00:45', 45],
    ['an hour', 60],
    ['half an hour', 30],
    ['45-60 min', 60],
  ])('reads %j as %d minutes', (value, minutes) => {
    expect(readDuration(value)).toEqual({ minutes });
  });

  it.each([
    [1, '1 h'],
    ['1.5', '1.5 h'],
    [0, undefined],
    ['long', undefined],
    ['3000', undefined],
    [true, undefined],
  ])('calls %j a problem', (value, suggestion) => {
    expect(readDuration(value)).toEqual({
      problem: {
        code: 'unreadable-duration',
        written: String(value),
        ...(suggestion === undefined ? {} : { suggestion }),
      },
    });
  });

  it('never throws, nor does reading a time', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof readDuration(plainValue(value))).toBe('object');
        expect(typeof readTime(plainValue(value))).toBe('object');
      }),
    );
  });
});
