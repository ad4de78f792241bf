import type { FollowUp } from '../../domain/follow-up';
import type { PlacedFollowUp } from '../../domain/list-order';
import { inListOrder, placesAt, reordered } from '../../domain/list-order';

/** Follow-ups kept in the order of the list while some are replaced and time passes. */
export interface OrderedFollowUps {
  /** Puts items in the place of others; of what is replaced again before anybody looks, only the last counts. */
  replace(gone: readonly FollowUp[], come: readonly FollowUp[], now: Date): void;
  /** The list at `now`: the same array as before where nothing was replaced and no item has moved. */
  at(now: Date): readonly PlacedFollowUp[];
}

/** Starts with an empty list. */
export function orderedFollowUps(): OrderedFollowUps {
  const gone = new Set<FollowUp>();
  const come = new Map<FollowUp, PlacedFollowUp>();
  let list: readonly PlacedFollowUp[] = [];
  /** From the one moment until the other, in milliseconds, time alone moves nothing. */
  let [from, until] = [-Infinity, Infinity];

  /** A clock that was put back: where things stood earlier is not known. */
  function placeAnew(now: Date): void {
    list = inListOrder(
      list.map(({ followUp }) => followUp),
      now,
    );
    const placeNow = placesAt(now);
    for (const followUp of come.keys()) come.set(followUp, placeNow(followUp));
  }

  return {
    replace(leaving, coming, now) {
      const placeNow = placesAt(now);
      for (const followUp of leaving) if (!come.delete(followUp)) gone.add(followUp);
      for (const followUp of coming) come.set(followUp, placeNow(followUp));
      from = Math.max(from, now.getTime());
    },
    at(now) {
      const time = now.getTime();
      if (gone.size + come.size === 0 && time >= from && time < until) return list;
      if (time < from) placeAnew(now);
      list = reordered(list, gone, come.values(), now);
      gone.clear();
      come.clear();
      from = time;
      until = list.reduce((earliest, item) => Math.min(earliest, item.until), Infinity);
      return list;
    },
  };
}
