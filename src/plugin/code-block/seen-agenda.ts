import { listeners } from '../../actions/index/listeners';
import type { LiveAgenda } from '../live-agenda';

/** The agenda as something shows it that may be scrolled out of sight. */
export interface SeenAgenda extends LiveAgenda {
  /** Says whether it is in sight. Out of sight nothing changes; back in sight, what has happened meanwhile shows. */
  see(isSeen: boolean): void;
}

/** Follows the agenda only while it is seen, so that lists in notes that nobody looks at cost nothing. */
export function seenAgenda(live: LiveAgenda): SeenAgenda {
  const seen = listeners();
  let shown = live.current();
  let isSeen = true;
  const follow = (): void => {
    const current = live.current();
    if (!isSeen || current === shown) return;
    shown = current;
    seen.tell();
  };
  return {
    current: () => shown,
    refresh: () => live.refresh(),
    subscribe(listener) {
      const stops = [seen.subscribe(listener), live.subscribe(follow)];
      return () => stops.forEach((stop) => stop());
    },
    see(isInSight) {
      isSeen = isInSight;
      follow();
    },
  };
}
