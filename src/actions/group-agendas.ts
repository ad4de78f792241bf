import type { Application } from '../domain/application';
import type { FollowUp } from '../domain/follow-up';
import type { OtherProcesses } from '../domain/other-processes';
import { otherProcessesOf } from '../domain/other-processes';
import type { Problem } from '../domain/problem';

/** What the vault's interviews leave to do, in no particular order: the list sorts by section, which passes with time. */
export interface IndexedAgenda {
  readonly followUps: readonly FollowUp[];
  readonly problems: readonly Problem[];
}

/** The part of the agenda that one group of notes brings, and the moment at which time alone changes it. */
export interface GroupAgenda extends IndexedAgenda {
  /** null where no passing of time changes it. */
  readonly until: Date | null;
}

/** How the agenda of a group is computed, in two steps, as an offer in one group concerns all others. */
export interface GroupRules {
  /** null where the group has no notes any more. */
  readonly applicationsIn: (group: string) => readonly Application[] | null;
  readonly agendaOf: (
    group: string,
    applications: readonly Application[],
    others: OtherProcesses,
    now: Date,
  ) => GroupAgenda;
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

interface Kept {
  readonly applications: readonly Application[];
  readonly others: OtherProcesses;
  readonly agenda?: GroupAgenda & { readonly from: Date };
}

const isRight = ({ agenda }: Kept, moment: number): boolean =>
  agenda !== undefined && moment >= agenda.from.getTime() && (agenda.until === null || moment < agenda.until.getTime());

/** Keeps each group's agenda until the group is touched, its time is up, or an offer elsewhere concerns it. */
export function groupAgendas(rules: GroupRules): GroupAgendas {
  const kept = new Map<string, Kept>();
  const touched = new Set<string>();
  /** Groups whose notes are as they were, but whose agenda has to be computed again. */
  const outdated = new Set<string>();
  const groupsWithOffers = new Set<string>();
  let others: OtherProcesses = [];
  let whole: IndexedAgenda = { followUps: [], problems: [] };
  let stale = false;
  /** From the one moment until the other, no passing of time changes what is kept. */
  let from = -Infinity;
  let until = Infinity;

  function regroup(group: string): void {
    touched.delete(group);
    outdated.delete(group);
    stale = true;
    const applications = rules.applicationsIn(group);
    const offers = otherProcessesOf(applications ?? []);
    const changesOffers = offers.length > 0 || groupsWithOffers.has(group);
    if (applications === null) kept.delete(group);
    else {
      kept.set(group, { applications, others: offers });
      outdated.add(group);
    }
    if (offers.length > 0) groupsWithOffers.add(group);
    else groupsWithOffers.delete(group);
    if (changesOffers) collectOffers();
  }

  function collectOffers(): void {
    const before = JSON.stringify(others);
    others = [...groupsWithOffers].sort().flatMap((group) => kept.get(group)?.others ?? []);
    if (JSON.stringify(others) !== before) for (const group of kept.keys()) outdated.add(group);
  }

  function compute(group: string, now: Date): void {
    outdated.delete(group);
    const known = kept.get(group);
    if (known === undefined) return;
    stale = true;
    const agenda = { ...rules.agendaOf(group, known.applications, others, now), from: now };
    kept.set(group, { ...known, agenda });
    from = Math.max(from, now.getTime());
    until = Math.min(until, agenda.until?.getTime() ?? Infinity);
  }

  function* refreshing(now: Date): Iterable<string> {
    const moment = now.getTime();
    for (const group of [...touched]) {
      regroup(group);
      yield group;
    }
    const timePassed = moment < from || moment >= until;
    if (timePassed) for (const [group, agenda] of kept) if (!isRight(agenda, moment)) outdated.add(group);
    for (const group of [...outdated]) {
      compute(group, now);
      yield group;
    }
    if (timePassed) measure();
  }

  function measure(): void {
    [from, until] = [-Infinity, Infinity];
    for (const { agenda } of kept.values()) {
      from = Math.max(from, agenda?.from.getTime() ?? -Infinity);
      until = Math.min(until, agenda?.until?.getTime() ?? Infinity);
    }
  }

  return {
    touch: (group) => touched.add(group),
    refreshing,
    at(now) {
      const steps = refreshing(now)[Symbol.iterator]();
      while (steps.next().done !== true);
      if (!stale) return whole;
      stale = false;
      const agendas = [...kept.values()].flatMap(({ agenda }) => agenda ?? []);
      whole = {
        followUps: agendas.flatMap(({ followUps }) => followUps),
        // One person's note may be linked to by the notes of several companies.
        problems: [...new Set(agendas.flatMap(({ problems }) => problems))],
      };
      return whole;
    },
  };
}
