import { compareText } from './compare-text';
import type { FollowUp, Section } from './follow-up';
import { sections } from './follow-up';
import { nextChangeAfter } from './next-change';
import { sectionsAt } from './section';

/** An item and where it stands in the list. */
export interface PlacedFollowUp {
  readonly followUp: FollowUp;
  readonly section: Section;
  /** When time alone moves it elsewhere, in milliseconds; Infinity where it never does. */
  readonly until: number;
}

/** As much of it as the order depends on. */
export type Place = Pick<PlacedFollowUp, 'followUp' | 'section'>;

/** The order of the list: by section as shown, then by due, what has none last, then by id. */
const comparePlaces = (one: Place, other: Place): number =>
  sections.indexOf(one.section) - sections.indexOf(other.section) ||
  (one.followUp.due?.getTime() ?? Number.MAX_VALUE) - (other.followUp.due?.getTime() ?? Number.MAX_VALUE) ||
  compareText(one.followUp.id, other.followUp.id);

/** Says of items where they stand at a moment. */
export function placesAt(now: Date): (followUp: FollowUp) => PlacedFollowUp {
  const sectionNow = sectionsAt(now);
  return (followUp) => ({ followUp, section: sectionNow(followUp), until: nextChangeAfter(followUp, now) });
}

/** The items with their sections, in the order of the list at a moment. */
export function inListOrder(followUps: readonly FollowUp[], now: Date): readonly PlacedFollowUp[] {
  return followUps.map(placesAt(now)).sort(comparePlaces);
}

/**
 * The list after some time has passed: the same as sorting all of it anew, but only what time moves is placed and
 * compared. What stays where it was is the same object as before.
 * @param list in order, at an earlier moment
 */
export function reordered(list: readonly PlacedFollowUp[], now: Date): readonly PlacedFollowUp[] {
  const time = now.getTime();
  const staying = list.filter(({ until }) => time < until);
  const moving = list.filter(({ until }) => time >= until);
  const moved = inListOrder(
    moving.map(({ followUp }) => followUp),
    now,
  );
  return merged(staying, moved);
}

/**
 * The list with some items in place of others. Only their own places are looked up, so that a change costs the same in
 * a list of ten and of ten thousand.
 * @param gone items of the list, as they stand in it
 */
export function replaced(
  list: readonly PlacedFollowUp[],
  gone: readonly Place[],
  come: readonly PlacedFollowUp[],
): readonly PlacedFollowUp[] {
  const indexes = gone.map((place) => indexOf(list, place)).sort((one, other) => one - other);
  const parts = indexes.map((index, nth) => list.slice(nth === 0 ? 0 : (indexes[nth - 1] ?? 0) + 1, index));
  const left = joined([...parts, list.slice((indexes.at(-1) ?? -1) + 1)]);
  return merged(left, [...come].sort(comparePlaces));
}

/** The index of an item of the list. Several may stand at the same place. */
function indexOf(list: readonly PlacedFollowUp[], place: Place): number {
  let index = firstIndex(list, (other) => comparePlaces(other, place) >= 0);
  while (index < list.length && list[index]?.followUp !== place.followUp) index += 1;
  return index;
}

/** Two lists in order as one: the place of each of the few is looked up in the many. */
function merged(many: readonly PlacedFollowUp[], few: readonly PlacedFollowUp[]): readonly PlacedFollowUp[] {
  const parts: (readonly PlacedFollowUp[])[] = [];
  let from = 0;
  for (const item of few) {
    const place = placeIn(many, item, from);
    parts.push(many.slice(from, place), [item]);
    from = place;
  }
  return joined([...parts, many.slice(from)]);
}

/** The parts as one list: what `flat` does, at a fifth of its cost, for every change of a note. */
function joined<Item>(parts: readonly (readonly Item[])[]): readonly Item[] {
  const all: Item[] = [];
  for (const part of parts) for (const item of part) all.push(item);
  return all;
}

/** The index of the first item from `from` on that stands after this one. */
const placeIn = (list: readonly PlacedFollowUp[], item: PlacedFollowUp, from: number): number =>
  firstIndex(list, (other) => comparePlaces(other, item) > 0, from);

/** How many items of a list in order stand in a section or in those before it, without counting them one by one. */
export function countUpTo(list: readonly PlacedFollowUp[], section: Section): number {
  const place = sections.indexOf(section);
  return firstIndex(list, (item) => sections.indexOf(item.section) > place);
}

/** The first index from `from` on at which something holds that, once it holds, holds for all after it. */
function firstIndex<Item>(list: readonly Item[], holds: (item: Item) => boolean, from = 0): number {
  let [low, high] = [from, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item === undefined || holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
