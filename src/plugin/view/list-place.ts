import type { ListItem } from './list-items';

/** Where the focus belongs; `isFound` where that is the very item that was wanted. */
export interface ListPlace {
  readonly current: string | undefined;
  readonly isFound: boolean;
}

/**
 * The item that the focus belongs to. Where the wanted one is gone, or was put aside until later, that is the next row
 * below its heading, else the one before, else the heading, so that a list can be worked off from the top.
 * @param before the list as it was when it last had the wanted item
 */
export function placeOf(
  wanted: string | undefined,
  items: readonly ListItem[],
  before: readonly ListItem[],
): ListPlace {
  if (wanted === undefined) return { current: items[0]?.key, isFound: false };
  const index = before.findIndex(({ key }) => key === wanted);
  const there = items.find(({ key }) => key === wanted);
  const was = before[index];
  if (there !== undefined && !isPutAside(there, was)) return { current: there.key, isFound: true };
  if (was === undefined) return { current: items[0]?.key, isFound: false };
  const group = groupOf(was);
  const near = [...before.slice(index + 1), ...before.slice(0, index).reverse()].filter(
    (item) => groupOf(item) === group && item.type !== 'group',
  );
  const keys = new Set(items.filter((item) => groupOf(item) === group).map(({ key }) => key));
  const neighbour = near.find(({ key }) => keys.has(key) && key !== wanted)?.key;
  const heading = keys.has(group) ? group : undefined;
  return { current: neighbour ?? heading ?? items[Math.min(index, items.length - 1)]?.key, isFound: false };
}

const groupOf = (item: ListItem): string => (item.type === 'group' ? item.key : item.group);

/** A row that was set aside goes to another place of the list, and nobody wants to follow it there. */
function isPutAside(item: ListItem, was: ListItem | undefined): boolean {
  return item.type === 'follow-up' && item.section === 'later' && was?.type === 'follow-up' && was.section !== 'later';
}
