import type { FollowUp } from '../../domain/follow-up';
import type { PlacedFollowUp } from '../../domain/list-order';
import { inListOrder, placesAt, reordered, replaced } from '../../domain/list-order';
import { sectionsAt } from '../../domain/section';

/** Follow-ups kept in the order of the list while some are replaced and time passes. */
export interface OrderedFollowUps {
  /** Puts items in the place of others; of what is replaced again before anybody looks, only the last counts. */
  replace(gone: readonly FollowUp[], come: readonly FollowUp[], now: Date): void;
  /** The list at `now`: the same array as before where nothing was replaced and no item has moved. */
  at(now: Date): readonly PlacedFollowUp[];
}

/** When time moves the first of some items, in milliseconds. */
const firstMove = (items: Iterable<PlacedFollowUp>): number => {
  let first = Infinity;
  for (const { until } of items) if (until < first) first = until;
  return first;
};

/** Starts with an empty list. */
export function orderedFollowUps(): OrderedFollowUps {
  const gone = new Set<FollowUp>();
  const come = new Map<FollowUp, PlacedFollowUp>();
  let list: readonly PlacedFollowUp[] = [];
  /** The moment at which the list is right, and when time moves an item of it next. */
  let [asOf, until] = [new Date(0), Infinity];
  /** The latest moment for which an item was placed. */
  let latest = asOf;

  /** A clock that was put back: where things stood earlier is not known. */
  function placeAnew(now: Date): void {
    list = inListOrder(
      list.map(({ followUp }) => followUp),
      now,
    );
    const placeNow = placesAt(now);
    for (const followUp of come.keys()) come.set(followUp, placeNow(followUp));
    [asOf, until, latest] = [now, firstMove(list), now];
  }

  function putInPlace(): void {
    const sectionThen = sectionsAt(asOf);
    const leaving = [...gone].map((followUp) => ({ followUp, section: sectionThen(followUp) }));
    list = replaced(list, leaving, [...come.values()]);
    until = Math.min(until, firstMove(come.values()));
    gone.clear();
    come.clear();
  }

  return {
    replace(leaving, coming, now) {
      const placeNow = placesAt(now);
      for (const followUp of leaving) if (!come.delete(followUp)) gone.add(followUp);
      for (const followUp of coming) come.set(followUp, placeNow(followUp));
      if (now > latest) latest = now;
    },
    at(now) {
      if (now < latest) placeAnew(now);
      if (gone.size + come.size > 0) putInPlace();
      if (now.getTime() >= until) {
        list = reordered(list, now);
        until = firstMove(list);
      }
      [asOf, latest] = [now, now];
      return list;
    },
  };
}
