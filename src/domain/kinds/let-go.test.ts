import { interview, listed, rowsAt, standing, them, windowOf } from '../../../test/support/build-interview';

describe('a check-in that was never sent', () => {
  // The check-in is due on Wed 2 Dec and lapses 10 business days later, on Wed 16 Dec.
  test.each([
    ['2026-12-15T23:59', 'absent'],
    ['2026-12-16T00:00', 'due-now'],
    ['2027-01-15T23:59', 'due-now'],
    ['2027-01-16T00:00', 'absent'],
  ])('at %s letting go is %s', (time, expected) => expect(standing('let-go', time, interview())).toBe(expected));
});

test('after the last touch 10 business days pass', () => {
  const note = interview({ contactPolicy: 'no calls', log: ['2026-11-30 sent check-in to Ana Ruiz by email'] });
  expect(listed('let-go', '2026-12-01', note).map(windowOf)).toEqual(['2026-12-14T00:00 – ']);
  expect(listed('let-go', '2026-12-01', note)[0]?.why).toEqual([{ rule: 'let-go', days: 10, lastTouch: '2026-11-30' }]);
});

test('not before a day that they named, and the patience after it', () => {
  const steps = [them('feedback', '2026-11-20'), them('decision', '2027-01-08')];
  const note = interview({ steps, contactPolicy: 'no calls', log: ['2026-11-25 sent check-in to Ana Ruiz by email'] });
  expect(listed('let-go', '2026-12-11', note).map(windowOf)).toEqual(['2027-01-13T00:00 – ']);
});

test.each([
  ['a reply', [interview({ log: ['2026-12-17 replied Ana Ruiz'] })]],
  ['an interview on the calendar', [interview(), interview({ day: '2027-01-05' })]],
  ['an offer', [interview({ status: 'offer', log: ['2026-12-10 status offer'] })]],
  ['having been left out', [interview({ log: ['2026-12-16 skipped let-go'] })]],
])('%s ends it', (_, notes) => expect(standing('let-go', '2026-12-18', notes)).toBe('absent'));

test('no contact: nothing goes to anyone, and letting go comes when the time for a check-in is over', () => {
  const note = interview({ contactPolicy: 'no contact' });
  expect(rowsAt('2026-12-01', note)).toEqual([]);
  expect(rowsAt('2026-12-16', note)).toEqual(['due-now let-go']);
});

test('without an interview held and without a date there is nothing to let go of', () => {
  expect(standing('let-go', '2026-12-20', interview({ status: 'cancelled' }))).toBe('absent');
});
