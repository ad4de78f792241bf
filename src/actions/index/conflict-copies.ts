import { compareText } from '../../domain/compare-text';
import { baseNameOf } from '../../domain/reference';
import { differingProperties } from '../../notes/compare-copies';
import { originalPathOf } from '../../notes/conflict-copy';
import type { NoteSource } from '../../notes/note-source';
import type { NoteFacts } from './note-facts';
import { pathsByKey } from './paths-by-key';

/** What counts of a note from now on; null where nothing does. */
type Counted = readonly [path: string, facts: NoteFacts | null, source: NoteSource | null];

/**
 * Sees to it that a note which a sync tool has left twice counts once: the original where it can be read, else the
 * first copy that can. Every other copy stands for a problem only, whatever its log or status says.
 */
export interface ConflictCopies {
  /** Takes what a note says now, and tells which notes count for what because of it. */
  take(path: string, facts: NoteFacts | null, source: NoteSource | null): Iterable<Counted>;
  /** Takes whether a copy's text differs from that of the note in use, and tells what counts for what. */
  takeComparison(copy: string, used: string, body: boolean): Iterable<Counted>;
  /** The note that is used instead of this one; undefined for a note that counts itself. */
  usedFor(path: string): string | undefined;
  /** The copies that do not count, of the note at this path and of those that share its original. */
  copiesBeside(path: string): readonly string[];
}

/**
 * @param sourceAt what the cache knows of a note
 * @param factsAt what counts of a note; it is asked for originals only after they have been told to count
 */
export function conflictCopies(
  sourceAt: (path: string) => NoteSource | null,
  factsAt: (path: string) => NoteFacts | undefined,
): ConflictCopies {
  const readings = new Map<string, { readonly facts: NoteFacts; readonly source: NoteSource | null }>();
  const copiesOf = pathsByKey();
  const used = new Map<string, string>();
  const bodies = new Map<string, { readonly used: string; readonly body: boolean }>();
  const originalOf = (path: string): string => originalPathOf(path) ?? path;

  const isReadable = (path: string): boolean => {
    const facts = readings.get(path)?.facts ?? factsAt(path);
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

  function* judged(original: string): Iterable<Counted> {
    const copies = [...copiesOf.of(original)].sort(compareText);
    if (copies.length === 0) return;
    const inUse = [original, ...copies].find(isReadable);
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
      if (original === path) yield [path, facts, source];
      else if (facts === null) {
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
    copiesBeside: (path) => copiesOf.of(readings.has(path) ? originalOf(path) : path).filter((copy) => used.has(copy)),
  };
}
