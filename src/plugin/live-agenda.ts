import { listeners } from '../actions/index/listeners';
import type { Clock } from '../actions/ports';
import type { IndexProgress, VaultIndex } from '../actions/index/vault-index';
import { compareProblems } from '../domain/agenda-of-application';
import { addDays, dayOf, startOfDay } from '../domain/day';
import { nextChangeAfter } from '../domain/next-change';
import type { Problem } from '../domain/problem';
import type { PlacedFollowUp } from '../domain/section';
import { inListOrder } from '../domain/section';

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
  /** The moment at which the same agenda looks different. */
  let next = new Date(0);
  let seen: ReturnType<VaultIndex['agenda']> = { followUps: [], problems: [] };
  let shown: AgendaNow = { followUps: [], problems: [], now: clock.now(), reading: true, progress: index.progress };

  function refresh(): void {
    const now = clock.now();
    const { progress } = index;
    const reading = isReading();
    const found = progress.ready ? index.agenda(now) : seen;
    const same = found === seen && reading === shown.reading && (!reading || progress.done === shown.progress.done);
    if (same && now >= shown.now && now < next) return;
    const problems = found === seen ? shown.problems : [...found.problems].sort(compareProblems);
    seen = found;
    shown = {
      followUps: inListOrder(found.followUps, now, shown.followUps),
      problems,
      now,
      reading,
      progress,
    };
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
  const change = nextChangeAfter(
    followUps.map(({ followUp }) => followUp),
    now,
  );
  return change !== null && change < midnight ? change : midnight;
}
