import { agendaAt, at, dayOnly, interview, them } from '../../test/support/build-interview';
import { localTimeOf } from './day';
import { nextChangeAfter } from './next-change';

const changeAfter = (time: string, note = interview()): string | null => {
  const next = Math.min(...agendaAt(time, note).followUps.map((followUp) => nextChangeAfter(followUp, at(time))));
  if (next === Infinity) return null;
  return `${localTimeOf(new Date(next))}${next % 1000 > 0 ? ' and a moment' : ''}`;
};

// The thank-you is open from Wed 18 Nov 15:00 for a day and listed for a week, the check-in is from Fri 27 Nov to Wed 2 Dec.
test.each([
  ['2026-11-18T16:00', '2026-11-19T15:00 and a moment'],
  ['2026-11-19T16:00', '2026-11-20T00:00'],
  ['2026-11-20T00:00', '2026-11-25T15:00 and a moment'],
  ['2026-11-26T12:00', '2026-11-27T00:00'],
  ['2026-11-27T00:00', '2026-12-02T23:59 and a moment'],
  ['2026-12-03T12:00', '2026-12-16T23:59 and a moment'],
])('after %s the list changes at %s', (time, expected) => expect(changeAfter(time)).toBe(expected));

test('a snooze ends at 00:00 of its day', () => {
  const note = interview({ log: ['2026-11-27 snoozed check-in until 2026-11-30'] });
  expect(changeAfter('2026-11-28T12:00', note)).toBe('2026-11-30T00:00');
});

test('where time changes nothing, there is no such moment', () => {
  const undated = interview({ steps: [them('decision')], status: 'offer', interviewers: [] });
  expect(changeAfter('2026-12-01T12:00', undated)).toBeNull();
});

describe('when the agenda has to be made again', () => {
  const until = (time: string, note = interview()) => {
    const moment = agendaAt(time, note).until;
    return moment && localTimeOf(moment);
  };
  test.each([
    ['an interview ends', '2026-11-18T14:30', '2026-11-18T15:00'],
    ['an interview starts', '2026-11-18T13:00', '2026-11-18T14:00'],
    ['midnight', '2026-11-18T16:00', '2026-11-19T00:00'],
    ['a thank-you becomes late', '2026-11-20T10:00', '2026-11-20T15:00'],
  ])('%s', (_, time, expected) => expect(until(time)).toBe(expected));

  test('an application that is over changes no more', () => {
    expect(until('2027-06-01')).toBeNull();
    expect(until('2026-11-19', interview({ status: 'ghosted' }))).toBeNull();
    expect(until('2027-06-01', dayOnly({ status: 'rejected' }))).toBeNull();
  });
});
