import type { IndexedAgenda } from '../actions/group-agendas';
import type { Clock } from '../actions/ports';
import type { IndexProgress, VaultIndex } from '../actions/vault-index';
import { addDays, dayOf, startOfDay } from '../domain/day';
import { nextChangeAfter } from '../domain/next-change';

/** The agenda at one moment, for showing. A new object only where something that can be seen is different. */
export interface AgendaNow extends IndexedAgenda {
  readonly now: Date;
  readonly progress: IndexProgress;
}

/** The agenda as it stands, and word whenever it changes: by a note, by passing time, by a setting. */
export interface LiveAgenda {
  current(): AgendaNow;
  /** Answers how to stop listening. */
  subscribe(listener: () => void): () => void;
  /** Looks at the index and the clock again. */
  refresh(): void;
}

/**
 * Follows the index. While it still reads the vault, nothing is computed and only its progress is passed on.
 * @param waitFor told after each change which moment matters next: an item's, or midnight, which changes "tomorrow"
 */
export function liveAgenda(index: VaultIndex, clock: Clock, waitFor: (next: Date) => void): LiveAgenda {
  const listeners = new Set<() => void>();
  let next = new Date(0);
  let shown: AgendaNow = { followUps: [], problems: [], now: clock.now(), progress: index.progress };

  function refresh(): void {
    const now = clock.now();
    const { progress } = index;
    const agenda: IndexedAgenda = progress.ready ? index.agenda(now) : shown;
    const same =
      agenda.followUps === shown.followUps &&
      agenda.problems === shown.problems &&
      progress.ready === shown.progress.ready &&
      progress.done === shown.progress.done;
    if (same && now >= shown.now && now < next) return;
    shown = { followUps: agenda.followUps, problems: agenda.problems, now, progress };
    if (progress.ready) waitForNext(now);
    for (const listener of [...listeners]) listener();
  }

  function waitForNext(now: Date): void {
    const midnight = startOfDay(addDays(dayOf(now), 1));
    const change = nextChangeAfter(shown.followUps, now);
    next = change !== null && change < midnight ? change : midnight;
    waitFor(next);
  }

  return {
    current: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh,
  };
}
