import { compareProblems } from '../../domain/agenda-of-application';
import { compareText } from '../../domain/compare-text';
import type { FollowUp } from '../../domain/follow-up';
import type { PlacedFollowUp } from '../../domain/list-order';
import type { OtherProcesses } from '../../domain/other-processes';
import type { Problem } from '../../domain/problem';
import { orderedFollowUps } from './ordered-follow-ups';

/** What the vault's interviews leave to do, as the list shows it. */
export interface IndexedAgenda {
  readonly followUps: readonly FollowUp[];
  /** The same, each with its section. */
  readonly placed: readonly PlacedFollowUp[];
  /** By note. */
  readonly problems: readonly Problem[];
}

/** The part of the agenda that one group of notes brings, and the moment at which time alone changes it. */
interface GroupAgenda {
  readonly followUps: readonly FollowUp[];
  readonly problems: readonly Problem[];
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
  /** How many groups are out of date at `now`, or a few less than that. */
  outdatedAt(now: Date): number;
  /** Computes what is out of date at `now`, one group a step; others may compute some of it meanwhile. */
  refreshing(now: Date): Iterable<string>;
  /** The agenda at `now`: the same object as before where nothing has changed. */
  at(now: Date): IndexedAgenda;
}

interface Kept extends GroupAgenda {
  /** The moment for which it was computed. */
  readonly from: Date;
}

const none: readonly never[] = [];
const nothing: GroupAgenda = { followUps: none, problems: none, until: null };

/** Without room to grow; all empty lists are one. */
const compact = <Item>(list: readonly Item[]): readonly Item[] => (list.length === 0 ? none : list.slice());

const isRight = ({ from, until }: Kept, now: Date): boolean => now >= from && (until === null || now < until);

/** Keeps each group's agenda until the group is touched, its time is up, or an offer elsewhere concerns it. */
export function groupAgendas(rules: GroupRules): GroupAgendas {
  const kept = new Map<string, Kept | null>();
  const touched = new Set<string>();
  /** Groups whose notes are as they were, but whose agenda has to be computed again. */
  const outdated = new Set<string>();
  const offers = new Map<string, OtherProcesses>();
  let others: OtherProcesses = [];
  const order = orderedFollowUps();
  let agenda: IndexedAgenda = indexedAgenda([], []);
  let problemsAreRight = true;
  /** From the one moment until the other, no passing of time changes what is kept. */
  let from = -Infinity;
  let until = Infinity;

  /** Keeps what a group leaves to do now, or forgets the group. */
  function keep(group: string, now: Date, found?: GroupAgenda): void {
    const before = kept.get(group) ?? nothing;
    const after = found ?? nothing;
    order.replace(before.followUps, after.followUps, now);
    problemsAreRight &&= JSON.stringify(before.problems) === JSON.stringify(after.problems);
    if (found === undefined) kept.delete(group);
    else {
      const { until: changes } = after;
      kept.set(group, {
        followUps: compact(after.followUps),
        problems: compact(after.problems),
        until: changes,
        from: now,
      });
    }
  }

  function regroup(group: string, now: Date): void {
    touched.delete(group);
    const found = rules.offersIn(group);
    if (found === null) {
      keep(group, now);
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
    const found = rules.agendaOf(group, others, now);
    keep(group, now, found);
    from = Math.max(from, now.getTime());
    until = Math.min(until, found.until?.getTime() ?? Infinity);
  }

  const hasTimePassed = (now: Date): boolean => now.getTime() < from || now.getTime() >= until;

  /** Groups whose agenda the passing of time has changed. */
  const overtakenAt = (now: Date): readonly string[] =>
    hasTimePassed(now)
      ? [...kept].flatMap(([group, found]) => (found === null || isRight(found, now) ? [] : [group]))
      : [];

  function* refreshing(now: Date): Iterable<string> {
    for (const group of [...touched]) {
      if (touched.has(group)) regroup(group, now);
      yield group;
    }
    const timePassed = hasTimePassed(now);
    for (const group of overtakenAt(now)) outdated.add(group);
    for (const group of [...outdated]) {
      if (outdated.has(group)) compute(group, now);
      yield group;
    }
    if (timePassed) measure();
  }

  function measure(): void {
    [from, until] = [-Infinity, Infinity];
    for (const found of kept.values()) {
      if (found === null) continue;
      from = Math.max(from, found.from.getTime());
      until = Math.min(until, found.until?.getTime() ?? Infinity);
    }
  }

  /** Each once: one person's note may be linked to by the notes of several companies. */
  function problems(): readonly Problem[] {
    const distinct = new Map<string, Problem>();
    for (const found of kept.values()) {
      for (const problem of found?.problems ?? []) distinct.set(JSON.stringify(problem), problem);
    }
    return [...distinct]
      .sort(([text, one], [otherText, other]) => compareProblems(one, other) || compareText(text, otherText))
      .map(([, problem]) => problem);
  }

  return {
    touch: (group) => touched.add(group),
    outdatedAt: (now) => Math.max(touched.size, outdated.size, overtakenAt(now).length),
    refreshing,
    at(now) {
      const steps = refreshing(now)[Symbol.iterator]();
      while (steps.next().done !== true);
      const placed = order.at(now);
      if (placed === agenda.placed && problemsAreRight) return agenda;
      agenda = indexedAgenda(placed, problemsAreRight ? agenda.problems : problems());
      problemsAreRight = true;
      return agenda;
    },
  };
}

const indexedAgenda = (placed: readonly PlacedFollowUp[], problems: readonly Problem[]): IndexedAgenda => ({
  placed,
  problems,
  get followUps() {
    return placed.map(({ followUp }) => followUp);
  },
});
