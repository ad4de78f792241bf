import { isLetter, stepFor } from './list-keys';
import type { ListItem } from './list-items';

const heading = (key: string, folded = false): ListItem => ({
  type: 'group',
  key,
  title: key,
  count: 1,
  folded,
  draftable: [],
});
const row = (key: string, group: string): ListItem => ({
  type: 'problem',
  key,
  group,
  problem: { path: 'A.md', code: 'missing-date' },
});

const items = [heading('one'), row('a', 'one'), row('b', 'one'), heading('two', true)];

test.each([
  ['ArrowDown', 'one', { to: 'a' }],
  ['ArrowDown', 'two', undefined],
  ['ArrowUp', 'a', { to: 'one' }],
  ['ArrowUp', 'one', undefined],
  ['PageDown', 'one', { to: 'b' }],
  ['PageDown', 'b', { to: 'two' }],
  ['PageUp', 'two', { to: 'a' }],
  ['PageUp', 'a', { to: 'one' }],
  ['Home', 'b', { to: 'one' }],
  ['End', 'a', { to: 'two' }],
  ['ArrowRight', 'one', { to: 'a' }],
  ['ArrowRight', 'two', { toggle: 'two' }],
  ['ArrowRight', 'a', undefined],
  ['ArrowLeft', 'b', { to: 'one' }],
  ['ArrowLeft', 'one', { toggle: 'one' }],
  ['ArrowLeft', 'two', undefined],
  ['x', 'a', undefined],
])('%s on %s', (key, current, step) => {
  expect(stepFor(key, items, current, { rightToLeft: false, page: 2 })).toEqual(step);
});

test('from right to left, in and out change places', () => {
  expect(stepFor('ArrowLeft', items, 'one', { rightToLeft: true, page: 2 })).toEqual({ to: 'a' });
  expect(stepFor('ArrowRight', items, 'b', { rightToLeft: true, page: 2 })).toEqual({ to: 'one' });
});

test('a letter counts in either case, and by its place on keyboards of other scripts', () => {
  expect(isLetter({ key: 'd', code: 'KeyD' }, 'D')).toBe(true);
  expect(isLetter({ key: 'D', code: 'KeyD' }, 'D')).toBe(true);
  expect(isLetter({ key: 'в', code: 'KeyD' }, 'D')).toBe(true);
  expect(isLetter({ key: 'q', code: 'KeyA' }, 'A')).toBe(false);
  expect(isLetter({ key: 'Enter', code: 'Enter' }, 'E')).toBe(false);
});
