import type { FollowUp, Section } from '../../domain/follow-up';
import type { ListItem } from './list-items';
import { placeOf } from './list-place';

const heading = (section: Section): ListItem => ({
  type: 'group',
  key: section,
  title: section,
  section,
  count: 1,
  folded: false,
  draftable: [],
});
const row = (key: string, section: Section): ListItem => ({
  type: 'follow-up',
  key,
  group: section,
  section,
  followUp: { id: key } as FollowUp,
  draft: undefined,
  toDraft: false,
});
const due = heading('due-now');
const later = heading('later');
const [a, b, c] = ['a', 'b', 'c'].map((key) => row(key, 'due-now')) as [ListItem, ListItem, ListItem];
const z = row('z', 'later');
const all = [due, a, b, c, later, z];

test.each<[string, string | undefined, readonly ListItem[], string | undefined]>([
  ['stays where it is', 'b', all, 'b'],
  ['starts at the top', undefined, all, 'due-now'],
  ['goes to the next row', 'b', [due, a, c, later, z], 'c'],
  ['goes to the row after that where both are gone', 'a', [due, c, later, z], 'c'],
  ['goes to the row before from the last one', 'c', [due, a, b, later, z], 'b'],
  ['goes to the heading where no row is left', 'b', [due, later, z], 'due-now'],
  ['goes to what is there instead of the whole group', 'b', [later, z], 'z'],
  ['goes to what is there instead of a heading', 'later', [due, a, b, c], 'c'],
  ['goes with a row that time moves', 'a', [heading('overdue'), row('a', 'overdue'), due, b, c], 'a'],
  ['does not go with a row that is put aside', 'b', [due, a, c, later, row('b', 'later'), z], 'c'],
  ['stays with a row that was put aside before', 'z', [later, z], 'z'],
  ['is nowhere in an empty list', 'b', [], undefined],
])('the focus %s', (_, wanted, items, current) => {
  expect(placeOf(wanted, items, all).current).toBe(current);
});
