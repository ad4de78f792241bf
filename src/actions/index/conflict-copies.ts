import { companyGroupOf } from '../../domain/application';
import { compareText } from '../../domain/compare-text';
import { fold } from '../../domain/fold';
import { baseNameOf, nameKeyOf } from '../../domain/reference';
import { differingProperties } from '../../notes/compare-copies';
import { originalPathOf } from '../../notes/conflict-copy';
import type { NoteSource } from '../../notes/note-source';
import { linkPathOf } from '../../notes/read-link';
import type { NoteFacts } from './note-facts';
import { pathsByKey } from './paths-by-key';

/** What counts of a note from now on; null where nothing does. */
type Counted = readonly [path: string, facts: NoteFacts | null, source: NoteSource | null];

/**
 * Sees to it that a note which a sync tool has left twice counts once: the original where it can be read, else the
 * note of another name that tells of the same, else the first copy that can be read. Every other copy stands for a
 * problem only, whatever its log or status says.
 */
export interface ConflictCopies {
  /** Takes what a note says now, and tells which notes count for what because of it. */
  take(path: string, facts: NoteFacts | null, source: NoteSource | null): Iterable<Counted>;
  /** Takes whether a copy's text differs from that of the note in use, and tells what counts for what. */
  takeComparison(copy: string, used: string, body: boolean): Iterable<Counted>;
  /** The note that is used instead of this one; undefined for a note that counts itself. */
  usedFor(path: string): string | undefined;
  /** The interview that is used instead of one that this link would lead to if it were still there. */
  standInFor(link: string): string | undefined;
  /** The copies that do not count, of the note at this path and of those that share its original. */
  copiesBeside(path: string): readonly string[];
}

/** What a note has in common with one that has another name now; undefined for a note that is neither kind. */
function subjectOf(facts: NoteFacts | null | undefined): string | undefined {
  const { interview, draft } = facts ?? {};
  if (interview !== undefined) {
    const { company, day, start, role, stage } = interview;
    return JSON.stringify([company && companyGroupOf(interview), day, start, fold(role ?? ''), fold(stage ?? '')]);
  }
  if (draft === undefined) return undefined;
  const { interviewPath, kind, to, what, sentOn } = draft;
  return JSON.stringify([interviewPath, kind, fold(to?.text ?? ''), what, sentOn]);
}

/**
 * @param sourceAt what the cache knows of a note
 * @param factsAt what counts of a note; it is asked for originals only after they have been told to count
 * @param related all notes that can tell of the same interview, or of the same letter, and some more
 * @param replaced told each original for which another note than before is used
 */
export function conflictCopies(
  sourceAt: (path: string) => NoteSource | null,
  factsAt: (path: string) => NoteFacts | undefined,
  related: (facts: NoteFacts) => readonly string[],
  replaced: (original: string) => void,
): ConflictCopies {
  const readings = new Map<string, { readonly facts: NoteFacts; readonly source: NoteSource | null }>();
  const copiesOf = pathsByKey();
  const used = new Map<string, string>();
  const bodies = new Map<string, { readonly used: string; readonly body: boolean }>();
  /** Originals that are gone, by what their copies tell of. */
  const gone = pathsByKey();
  const subjectOfGone = new Map<string, string>();
  const standIns = new Map<string, string>();
  const interviewsLeft = new Map<string, string>();
  const byName = pathsByKey();
  const originalsOf = pathsByKey();
  const originalOf = (path: string): string => originalPathOf(path) ?? path;

  const known = (path: string): NoteFacts | undefined => readings.get(path)?.facts ?? factsAt(path);

  /** The notes, other than copies, that tell of the same as what is left of an original. */
  const namesakesOf = (subject: string | undefined, facts: NoteFacts | undefined): readonly string[] =>
    subject === undefined || facts === undefined
      ? []
      : related(facts).filter((path) => !readings.has(path) && subjectOf(factsAt(path)) === subject);

  const isReadable = (path: string): boolean => {
    const facts = known(path);
    return facts?.interview !== undefined || facts?.draft !== undefined;
  };

  function leftOut(copy: string, source: NoteSource | null, inUse: string): NoteFacts {
    const usedSource = sourceAt(inUse);
    const compared = bodies.get(copy);
    const differences = {
      used: inUse,
      properties: usedSource === null || source === null ? [] : differingProperties(usedSource, source),
      ...(compared?.used === inUse ? { body: compared.body } : {}),
    };
    const written = baseNameOf(inUse);
    return { copyOf: inUse, problems: [{ path: copy, code: 'conflict-copy', written, differences }] };
  }

  /** Remembers an original as gone, with what its copies tell of; as there, where that is undefined. */
  function setGone(original: string, subject: string | undefined): void {
    const before = subjectOfGone.get(original);
    if (before === subject) return;
    if (before !== undefined) gone.remove(before, original);
    subjectOfGone.delete(original);
    if (subject === undefined) return;
    gone.add(subject, original);
    subjectOfGone.set(original, subject);
  }

  function setStandIn(original: string, path: string | undefined): void {
    const before = standIns.get(original);
    if (before === path) return;
    if (before !== undefined) originalsOf.remove(before, original);
    standIns.delete(original);
    if (path !== undefined) {
      originalsOf.add(path, original);
      standIns.set(original, path);
    }
    replaced(original);
  }

  /** Letters belong to interviews only: of anything else that is left of an original they are not told. */
  function setInterviewLeft(original: string, path: string | undefined): void {
    if (interviewsLeft.get(original) === path) return;
    byName.remove(nameKeyOf(original), original);
    interviewsLeft.delete(original);
    if (path !== undefined) {
      byName.add(nameKeyOf(original), original);
      interviewsLeft.set(original, path);
    }
    replaced(original);
  }

  /** The note that is used of an original and its copies. */
  function chosen(original: string, copies: readonly string[]): string | undefined {
    if (isReadable(original)) return original;
    const first = copies.find(isReadable);
    if (factsAt(original) !== undefined || first === undefined) return first;
    const facts = readings.get(first)?.facts;
    const subject = subjectOf(facts);
    setGone(original, subject);
    return [...namesakesOf(subject, facts)].sort(compareText)[0] ?? first;
  }

  function* judged(original: string): Iterable<Counted> {
    const copies = [...copiesOf.of(original)].sort(compareText);
    setGone(original, undefined);
    // Nearly every note is an original without copies.
    const inUse = copies.length === 0 ? original : chosen(original, copies);
    const standIn = inUse === original ? undefined : inUse;
    setStandIn(original, standIn);
    setInterviewLeft(original, standIn !== undefined && known(standIn)?.interview ? standIn : undefined);
    // First the copy that is used: the others are counted beside it.
    for (const copy of copies.sort((one, other) => Number(other === inUse) - Number(one === inUse))) {
      const reading = readings.get(copy);
      if (reading === undefined) continue;
      if (inUse === undefined || inUse === copy) {
        used.delete(copy);
        yield [copy, reading.facts, reading.source];
      } else {
        used.set(copy, inUse);
        yield [copy, leftOut(copy, reading.source, inUse), reading.source];
      }
    }
  }

  function forget(copy: string, original: string): void {
    readings.delete(copy);
    used.delete(copy);
    bodies.delete(copy);
    copiesOf.remove(original, copy);
  }

  return {
    *take(path, facts, source) {
      const original = facts === null && !readings.has(path) ? path : originalOf(path);
      if (original === path) {
        const subjects = subjectOfGone.size === 0 ? [] : [subjectOf(factsAt(path)), subjectOf(facts)];
        yield [path, facts, source];
        for (const subject of new Set(subjects)) for (const other of gone.of(subject ?? '')) yield* judged(other);
      } else if (facts === null) {
        forget(path, original);
        yield [path, null, null];
      } else {
        if (!readings.has(path)) copiesOf.add(original, path);
        readings.set(path, { facts, source });
      }
      yield* judged(original);
    },
    *takeComparison(copy, inUse, body) {
      if (used.get(copy) !== inUse) return;
      bodies.set(copy, { used: inUse, body });
      yield* judged(originalOf(copy));
    },
    usedFor: (path) => used.get(path),
    standInFor(link) {
      const wanted = fold(linkPathOf(link));
      const isMeant = (original: string): boolean => `/${fold(linkPathOf(original))}`.endsWith(`/${wanted}`);
      const [original = ''] = byName.of(nameKeyOf(wanted)).filter(isMeant).sort(compareText);
      return interviewsLeft.get(original);
    },
    copiesBeside: (path) =>
      [readings.has(path) ? originalOf(path) : path, ...originalsOf.of(path)]
        .flatMap((original) => copiesOf.of(original))
        .filter((copy, place, all) => used.has(copy) && all.indexOf(copy) === place),
  };
}
