import type { LiveAgenda } from '../live-agenda';

/** The agenda as something shows it that may be scrolled out of sight. */
export interface SeenAgenda extends LiveAgenda {
  /** Says whether it is in sight. Out of sight nothing changes; back in sight, what has happened meanwhile shows. */
  see(isSeen: boolean): void;
}

/** Follows the agenda only while it is seen, so that lists in notes that nobody looks at cost nothing. */
export function seenAgenda(live: LiveAgenda): SeenAgenda {
  const listeners = new Set<() => void>();
  let shown = live.current();
  let isSeen = true;
  const follow = (): void => {
    const current = live.current();
    if (!isSeen || current === shown) return;
    shown = current;
    for (const listener of [...listeners]) listener();
  };
  return {
    current: () => shown,
    refresh: () => live.refresh(),
    subscribe(listener) {
      listeners.add(listener);
      const stop = live.subscribe(follow);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
    see(seen) {
      isSeen = seen;
      follow();
    },
  };
}
