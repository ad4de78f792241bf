import type { IndexedAgenda } from '../actions/index/group-agendas';
import { listeners } from '../actions/index/listeners';
import type { Clock } from '../actions/ports';
import type { IndexProgress, VaultIndex } from '../actions/index/vault-index';
import { addDays, dayOf, startOfDay } from '../domain/day';
import { nextChangeAfter } from '../domain/next-change';

/** The agenda at one moment, for showing. A new object only where something that can be seen is different. */
export interface AgendaNow extends IndexedAgenda {
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
  /** The moment at which the same agenda looks different. */
  let next = new Date(0);
  let shown: AgendaNow = { followUps: [], problems: [], now: clock.now(), reading: true, progress: index.progress };

  function refresh(): void {
    const now = clock.now();
    const { progress } = index;
    const reading = isReading();
    const { followUps, problems } = progress.ready ? index.agenda(now) : shown;
    const same =
      followUps === shown.followUps &&
      problems === shown.problems &&
      reading === shown.reading &&
      (!reading || progress.done === shown.progress.done);
    if (same && now >= shown.now && now < next) return;
    shown = { followUps, problems, now, reading, progress };
    next = nextLook(shown);
    tell();
  }

  return {
    current: () => shown,
    subscribe,
    refresh,
  };
}

/** When an item moves to another section, or midnight comes, which changes what "tomorrow" means. */
function nextLook({ followUps, now }: AgendaNow): Date {
  const midnight = startOfDay(addDays(dayOf(now), 1));
  const change = nextChangeAfter(followUps, now);
  return change !== null && change < midnight ? change : midnight;
}
