import type { FollowUp } from '../../domain/follow-up';
import type { OtherProcesses } from '../../domain/other-processes';
import type { Problem } from '../../domain/problem';

/** What the vault's interviews leave to do, in no particular order: the list sorts by section, which passes with time. */
export interface IndexedAgenda {
  readonly followUps: readonly FollowUp[];
  readonly problems: readonly Problem[];
}

/** The part of the agenda that one group of notes brings, and the moment at which time alone changes it. */
interface GroupAgenda extends IndexedAgenda {
  /** null where no passing of time changes it. */
  readonly until: Date | null;
}

/** How the agenda of a group is computed, in two steps, as an offer in one group concerns all others. */
export interface GroupRules {
  /** The group's offers and acceptances; null where it has no notes any more. */
  readonly offersIn: (group: string) => OtherProcesses | null;
  readonly agendaOf: (group: string, others: OtherProcesses, now: Date) => GroupAgenda;
}

/** Agendas kept per group of notes, so that a change costs what its group costs, however large the vault. */
export interface GroupAgendas {
  /** Says that what the group's agenda is made of has changed. */
  touch(group: string): void;
  /** Computes what is out of date at `now`, one group a step. */
  refreshing(now: Date): Iterable<string>;
  /** The agenda at `now`: the same object as before where nothing has changed. */
  at(now: Date): IndexedAgenda;
}

interface Kept extends GroupAgenda {
  /** The moment for which it was computed. */
  readonly from: Date;
}

const isRight = ({ from, until }: Kept, now: Date): boolean => now >= from && (until === null || now < until);

/** Keeps each group's agenda until the group is touched, its time is up, or an offer elsewhere concerns it. */
export function groupAgendas(rules: GroupRules): GroupAgendas {
  const kept = new Map<string, Kept | null>();
  const touched = new Set<string>();
  /** Groups whose notes are as they were, but whose agenda has to be computed again. */
  const outdated = new Set<string>();
  const offers = new Map<string, OtherProcesses>();
  let others: OtherProcesses = [];
  let whole: IndexedAgenda = { followUps: [], problems: [] };
  let stale = false;
  /** From the one moment until the other, no passing of time changes what is kept. */
  let from = -Infinity;
  let until = Infinity;

  function regroup(group: string): void {
    touched.delete(group);
    const found = rules.offersIn(group);
    if (found === null) {
      stale = true;
      kept.delete(group);
      outdated.delete(group);
    } else {
      if (!kept.has(group)) kept.set(group, null);
      outdated.add(group);
    }
    const had = offers.delete(group);
    if (found !== null && found.length > 0) offers.set(group, found);
    if (had || offers.has(group)) collectOffers();
  }

  function collectOffers(): void {
    const before = JSON.stringify(others);
    others = [...offers.keys()].sort().flatMap((group) => offers.get(group) ?? []);
    if (JSON.stringify(others) !== before) for (const group of kept.keys()) outdated.add(group);
  }

  function compute(group: string, now: Date): void {
    outdated.delete(group);
    stale = true;
    const { followUps, problems, until: rightUntil } = rules.agendaOf(group, others, now);
    kept.set(group, { followUps, problems, until: rightUntil, from: now });
    from = Math.max(from, now.getTime());
    until = Math.min(until, rightUntil?.getTime() ?? Infinity);
  }

  function* refreshing(now: Date): Iterable<string> {
    for (const group of [...touched]) {
      regroup(group);
      yield group;
    }
    const timePassed = now.getTime() < from || now.getTime() >= until;
    if (timePassed) {
      for (const [group, agenda] of kept) if (agenda !== null && !isRight(agenda, now)) outdated.add(group);
    }
    for (const group of [...outdated]) {
      compute(group, now);
      yield group;
    }
    if (timePassed) measure();
  }

  function measure(): void {
    [from, until] = [-Infinity, Infinity];
    for (const agenda of kept.values()) {
      if (agenda === null) continue;
      from = Math.max(from, agenda.from.getTime());
      until = Math.min(until, agenda.until?.getTime() ?? Infinity);
    }
  }

  /** In plain loops, as this is the only part of a change's cost that grows with the number of open items. */
  function join(): IndexedAgenda {
    const followUps: FollowUp[] = [];
    // One person's note may be linked to by the notes of several companies.
    const problems = new Set<Problem>();
    for (const agenda of kept.values()) {
      if (agenda === null) continue;
      for (const followUp of agenda.followUps) followUps.push(followUp);
      for (const problem of agenda.problems) problems.add(problem);
    }
    return { followUps, problems: [...problems] };
  }

  return {
    touch: (group) => touched.add(group),
    refreshing,
    at(now) {
      const steps = refreshing(now)[Symbol.iterator]();
      while (steps.next().done !== true);
      if (!stale) return whole;
      stale = false;
      whole = join();
      return whole;
    },
  };
}
