import type { FollowUp } from '../domain/follow-up';
import { sectionOf } from '../domain/section';
import { english } from './language';
import { whenText } from './when-text';

const now = new Date(2026, 10, 18, 17, 0);
const at = (day: number, hour = 23, minute = 59): Date => new Date(2026, 10, day, hour, minute);

const followUp = (facts: Partial<FollowUp>): FollowUp => ({
  id: 'check-in · A.md',
  kind: 'check-in',
  application: 'northwind',
  interview: 'A.md',
  opens: at(10, 0, 0),
  due: at(18),
  lapses: null,
  why: [],
  ...facts,
});

test.each<[string, Partial<FollowUp>]>([
  ['Due today', {}],
  ['Due today, 18:00', { due: at(18, 18, 0) }],
  ['Due tomorrow', { due: at(19) }],
  ['Due tomorrow, 15:00', { due: at(19, 15, 0) }],
  ['Due Fri 27 Nov', { due: at(27) }],
  ['Was due today, 16:59', { due: at(18, 16, 59) }],
  ['Due yesterday', { due: at(17) }],
  ['2 days overdue', { due: at(16) }],
  ['From tomorrow', { opens: at(19, 0, 0), due: at(27) }],
  ['From Fri 20 Nov', { opens: at(20, 0, 0), due: at(27) }],
  ['Whenever you like', { due: null }],
  ['Snoozed until Mon 23 Nov', { snoozedUntil: '2026-11-23' }],
  ['Due today', { snoozedUntil: '2026-11-18' }],
  ['No date named', { kind: 'awaiting', opens: null, due: null }],
  ['Expected today', { kind: 'awaiting', opens: null }],
  ['Expected Fri 27 Nov', { kind: 'awaiting', opens: null, due: at(27) }],
  ['Expected yesterday', { kind: 'awaiting', opens: null, due: at(17) }],
  ['Expected 3 days ago', { kind: 'awaiting', opens: null, due: at(15) }],
])('%s', (words, facts) => {
  const item = followUp(facts);
  expect(whenText(item, sectionOf(item, now), now, english).words).toBe(words);
});

test('the exact times name what they are, and the year where it is another one', () => {
  const item = followUp({ due: new Date(2027, 0, 5, 23, 59) });
  expect(whenText(item, 'due-now', now, english).exact).toBe('From Tue 10 Nov\nDue Tue 5 Jan 2027, end of the day');
});
