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

/** The order of the list: by section as shown, then by due, what has none last, then by id. */
const comparePlaces = (one: PlacedFollowUp, other: PlacedFollowUp): number =>
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
 * The list after some of its items were replaced and some time has passed: the same as sorting all of them anew, but
 * only what came or what time moves is placed and compared, so that a change in a list of thousands costs a glance at
 * each. What stays where it was is the same object as before.
 * @param list in order, at an earlier moment
 * @param come where the new items stood at an earlier moment
 */
export function reordered(
  list: readonly PlacedFollowUp[],
  gone: ReadonlySet<FollowUp>,
  come: Iterable<PlacedFollowUp>,
  now: Date,
): readonly PlacedFollowUp[] {
  const time = now.getTime();
  const placeNow = placesAt(now);
  const staying: PlacedFollowUp[] = [];
  const moving: PlacedFollowUp[] = [];
  for (const item of list) {
    if (gone.has(item.followUp)) continue;
    if (time < item.until) staying.push(item);
    else moving.push(placeNow(item.followUp));
  }
  for (const item of come) moving.push(time < item.until ? item : placeNow(item.followUp));
  return merged(staying, moving.sort(comparePlaces));
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
  return [...parts, many.slice(from)].flat();
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
