import { dayOnly, interview, listed, standing, windowOf } from '../../../test/support/build-interview';

describe('prepare', () => {
  const ahead = interview({ day: '2026-12-01' });
  test.each([
    ['2026-11-10T12:00', 'later'],
    ['2026-11-21T23:59', 'later'],
    ['2026-11-22T00:00', 'coming-up'],
    ['2026-11-28T23:59', 'coming-up'],
    ['2026-11-29T00:00', 'due-now'],
    ['2026-12-01T14:00', 'due-now'],
    ['2026-12-01T14:00:01', 'absent'],
  ])('at %s it is %s', (time, expected) => expect(standing('prepare', time, ahead)).toBe(expected));

  test.each([
    ['two days before, until it starts', ahead, '2026-11-29T00:00 – 2026-12-01T14:00'],
    ['with only the day known', dayOnly({ day: '2026-12-01' }), '2026-11-29T00:00 – 2026-12-01T00:00'],
  ])('%s', (_, note, window) => expect(listed('prepare', '2026-11-20', note).map(windowOf)).toEqual([window]));

  test.each([
    ['cancelled', interview({ day: '2026-12-01', status: 'cancelled' })],
    ['marked as done', interview({ day: '2026-12-01', log: ['2026-11-30 sent prepare'] })],
    ['left out', interview({ day: '2026-12-01', log: ['2026-11-30 skipped prepare'] })],
  ])('it ends when %s', (_, note) => expect(standing('prepare', '2026-11-30', note)).toBe('absent'));
});

describe('references', () => {
  const first = interview({ references: ['Grace Mbeki'] });
  const next = interview({ day: '2026-12-01' });

  test('from the end of the earlier round to the day before the next', () => {
    expect(listed('references', '2026-11-19', [first, next]).map(windowOf)).toEqual([
      '2026-11-18T15:00 – 2026-11-30T23:59',
    ]);
  });

  test.each([
    ['2026-11-18T14:59', 'absent'],
    ['2026-11-18T15:00', 'due-now'],
    ['2026-11-30T23:59', 'due-now'],
    ['2026-12-01T00:00', 'overdue'],
    ['2026-12-01T14:00', 'overdue'],
    ['2026-12-01T14:00:01', 'absent'],
  ])('at %s it is %s', (time, expected) => expect(standing('references', time, [first, next])).toBe(expected));

  test('rounds on one day: until the next one starts', () => {
    const afternoon = interview({ path: 'Afternoon.md', start: '17:00' });
    expect(listed('references', '2026-11-18T15:30', [first, afternoon]).map(windowOf)).toEqual([
      '2026-11-18T15:00 – 2026-11-18T17:00',
    ]);
  });

  test.each([
    ['without a round ahead', [first]],
    ['without an earlier one held', [interview({ day: '2026-12-01', references: ['Grace Mbeki'] })]],
    [
      'when told',
      [interview({ references: ['Grace Mbeki'], log: ['2026-11-19 sent references to Grace Mbeki'] }), next],
    ],
  ])('none %s', (_, notes) => expect(standing('references', '2026-11-20', notes)).toBe('absent'));

  test("only their own wishes concern them, not the company's", () => {
    const quiet = { ...first, contactPolicy: 'no contact' as const };
    expect(standing('references', '2026-11-20', [quiet, next])).toBe('due-now');
    const grace = { text: 'Grace Mbeki', path: 'People/Grace Mbeki.md' };
    const people = [{ name: 'Grace Mbeki', contactPolicy: 'no contact' as const }];
    expect(standing('references', '2026-11-20', [{ ...first, references: [grace] }, next], { people })).toBe('absent');
  });
});
