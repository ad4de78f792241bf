import { followUp as item } from '../../test/support/build-follow-up';
import { at } from '../../test/support/build-interview';
import { sections } from './follow-up';
import { sectionOf } from './section';

const now = '2026-11-18T12:00';

describe('the first that fits', () => {
  const past = { opens: '2026-11-10T00:00', due: '2026-11-11T23:59' };
  test.each([
    ['awaited, also past its date', item({ kind: 'awaiting', due: '2026-11-11T23:59' }), 'waiting'],
    ['awaited and snoozed', item({ kind: 'awaiting', snoozedUntil: '2026-12-01' }), 'waiting'],
    ['snoozed, also overdue', item({ ...past, snoozedUntil: '2026-11-19' }), 'later'],
    ['snoozed until today', item({ ...past, snoozedUntil: '2026-11-18' }), 'overdue'],
    [
      'a check-in snoozed before it opens',
      item({ kind: 'check-in', opens: '2026-12-01T00:00', snoozedUntil: '2026-12-03' }),
      'later',
    ],
    ['due a minute ago', item({ opens: '2026-11-18T00:00', due: '2026-11-18T11:59' }), 'overdue'],
    ['due now', item({ opens: '2026-11-18T00:00', due: '2026-11-18T12:00' }), 'due-now'],
    ['opening now', item({ opens: '2026-11-18T12:00', due: '2026-11-19T12:00' }), 'due-now'],
    ['opening in a minute', item({ opens: '2026-11-18T12:01', due: '2026-11-19T12:00' }), 'coming-up'],
    ['a check-in opening in a minute', item({ kind: 'check-in', opens: '2026-11-18T12:01' }), 'waiting'],
    ['a second check-in that has not opened', item({ kind: 'second-check-in', opens: '2026-11-19T00:00' }), 'waiting'],
    ['a call that has not opened', item({ kind: 'call', opens: '2027-11-19T00:00' }), 'waiting'],
    ['a letting go that has not opened', item({ kind: 'let-go', opens: '2026-11-19T00:00' }), 'waiting'],
    ['a letting go that has opened', item({ kind: 'let-go', opens: '2026-11-18T00:00' }), 'due-now'],
    [
      'opening on the seventh day from today',
      item({ opens: '2026-11-25T23:59', due: '2026-11-26T23:59' }),
      'coming-up',
    ],
    ['opening on the eighth day from today', item({ opens: '2026-11-26T00:00', due: '2026-11-26T23:59' }), 'later'],
  ])('%s', (_, followUp, expected) => expect(sectionOf(followUp, at(now))).toBe(expected));
});

test('the order of the sections', () => {
  expect(sections).toEqual(['overdue', 'due-now', 'coming-up', 'later', 'waiting', 'needs-attention']);
});
