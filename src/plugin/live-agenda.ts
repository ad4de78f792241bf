import type { IndexedAgenda } from '../actions/index/group-agendas';
import { listeners } from '../actions/index/listeners';
import type { IndexProgress } from '../actions/index/scan-progress';
import type { VaultIndex } from '../actions/index/vault-index';
import type { Clock } from '../actions/ports';
import { dayOf } from '../domain/day';
import type { PlacedFollowUp } from '../domain/list-order';
import type { Problem } from '../domain/problem';

/** The agenda at one moment, for showing. A new object only where something that can be seen is different. */
export interface AgendaNow {
  /** In the order of the list, each with its section: worked out once for everything that shows them. */
  readonly followUps: readonly PlacedFollowUp[];
  /** By note, in the same order whatever happened before. */
  readonly problems: readonly Problem[];
  readonly now: Date;
  /** Whether the vault is still being read, so that rows may be missing. */
  readonly reading: boolean;
  readonly progress: IndexProgress;
}

/** The agenda as it stands, and word whenever it changes: by a note, by passing time, by a setting. */
export interface LiveAgenda {
  current(): AgendaNow;
  /** Answers how to stop listening. */
  subscribe(listener: () => void): () => void;
  /** Looks at the index and the clock again; where nothing is different, that costs nothing and nobody is told. */
  refresh(): void;
}

/**
 * Follows the index. While it still reads the vault for the first time, nothing is computed and only its progress is
 * passed on.
 * @param isReading whether the vault is still being read
 */
export function liveAgenda(index: VaultIndex, clock: Clock, isReading: () => boolean): LiveAgenda {
  const { subscribe, tell } = listeners();
  let seen: Pick<IndexedAgenda, 'placed' | 'problems'> = { placed: [], problems: [] };
  let catchingUp = false;
  let shown: AgendaNow = { followUps: [], problems: [], now: clock.now(), reading: true, progress: index.progress };

  function refresh(): void {
    if (catchingUp) return;
    const now = clock.now();
    const { progress } = index;
    if (progress.ready && index.isFarBehind(now)) return catchUp(now);
    const reading = isReading();
    const found = progress.ready ? index.agenda(now) : seen;
    const same = found === seen && reading === shown.reading && (!reading || progress.done === shown.progress.done);
    // Another day changes what "tomorrow" means.
    if (same && dayOf(now) === dayOf(shown.now)) return;
    seen = found;
    shown = { followUps: found.placed, problems: found.problems, now, reading, progress };
    tell();
  }

  /** Until all of it is worked out, what was shown stays. */
  function catchUp(now: Date): void {
    catchingUp = true;
    void index.catchUp(now).then(() => {
      catchingUp = false;
      refresh();
    });
  }

  return {
    current: () => shown,
    subscribe,
    refresh,
  };
}
