import { originalPathOf } from '../../notes/conflict-copy';
import { readFrontmatter } from '../../notes/frontmatter';
import type { NoteSource } from '../../notes/note-source';
import type { NoteStore, Yaml } from '../ports';
import type { BackgroundReading } from './background-reading';
import { backgroundReading } from './background-reading';
import type { KnownNotes } from './known-notes';
import type { FactsReader, NoteFacts } from './note-facts';
import { sourceOfProperties } from './source-of-properties';

/** Keeps the known notes as Obsidian's cache has them, one note at a time. */
export interface CachedNotes {
  /** How many notes of the vault Obsidian had not indexed when they were looked at. */
  readonly unindexed: () => number;
  /** Takes what a note's cache says now; until there is one, what was known of the note stays. */
  readonly look: (path: string) => void;
  /** Looks at a note that is new or has changed, and at what a link to it concerns. */
  readonly change: (path: string) => void;
  /** Forgets a note that is gone, and looks at what a link to it concerns. */
  readonly remove: (path: string) => void;
  /** Looks again at what had not been indexed, one note a step. */
  readonly retrying: () => Iterable<string>;
  /**
   * Reads the letters that Obsidian has not indexed yet, from their text. Where many notes wait, as while Obsidian indexes
   * a vault for the first time, only those in the folder of the letters are looked at. What cannot be read is left to it.
   */
  readonly readUnindexedDrafts: (folder: string) => Promise<void>;
  /** From now on, texts are read in the background where the cache does not tell enough. */
  readonly startReading: () => void;
  readonly settled: () => Promise<void>;
}

/** How many notes that Obsidian has not indexed are read to find a letter that was moved. */
const mostToRead = 100;

/**
 * Looks at notes for the index: at their caches, and in the background at the few texts that it needs.
 * @param replaced notes for which another note counts now; those that link to them are looked at once more
 */
export function cachedNotes(
  store: NoteStore,
  reader: FactsReader,
  notes: KnownNotes,
  replaced: Set<string>,
  yaml: Yaml,
): CachedNotes {
  const unindexed = new Set<string>();
  let mayRead = false;
  const texts: BackgroundReading = backgroundReading(store, {
    takeText(path, text) {
      const source = store.source(path);
      if (source?.unparsed === true) put(path, text === null ? null : reader.ofText(source, text), source);
    },
    usedFor: (copy) => notes.usedFor(copy),
    takeComparison: (copy, used, isOther) => notes.putComparison(copy, used, isOther),
  });

  function look(path: string): void {
    const source = store.source(path);
    unindexed.delete(path);
    texts.drop(path);
    if (source === null) {
      if (store.exists(path)) unindexed.add(path);
      else put(path, null, null);
    } else if (source.unparsed) texts.add(path);
    else put(path, factsOf(source), source);
  }

  /**
   * What a note's cache says; a letter for an interview of which only a conflict copy is left belongs to that. Not so a
   * copy of a letter: what it counts for would depend on itself.
   */
  function factsOf(source: NoteSource): NoteFacts | null {
    const facts = reader.ofCache(source);
    const leadsNowhere = facts?.problems.some(({ code }) => code === 'draft-without-interview') === true;
    if (!leadsNowhere || originalPathOf(source.path) !== null) return facts;
    const { path, properties, unparsed, headings } = source;
    const links = source.links.map(({ key, link, displayText, path: target }) => ({
      key,
      link,
      displayText,
      path: target ?? notes.standInFor(link),
    }));
    return reader.ofCache({ path, properties, unparsed, links, headings });
  }

  /** Keeps what a note says; where it has conflict copies, or is one, what differs is looked at again. */
  function put(path: string, facts: NoteFacts | null, source: NoteSource | null): void {
    notes.put(path, facts, source);
    for (const other of replaced) {
      replaced.delete(other);
      for (const copy of notes.copiesBeside(other)) texts.compare(copy);
      for (const linking of notes.linkingTo(other)) if (!unindexed.has(linking)) look(linking);
    }
    for (const copy of notes.copiesBeside(path)) texts.compare(copy);
    if (mayRead) texts.start();
  }

  /**
   * Looks at what a link to a note of this name concerns: it may lead elsewhere now, or to another text. A note that
   * waits for its cache is left to wait: what then links to it has to be looked at too.
   */
  function lookAround(path: string): void {
    for (const linking of notes.linkingTo(path)) if (linking !== path && !unindexed.has(linking)) look(linking);
    notes.refreshLinked(path);
    if (mayRead) texts.start();
  }

  function change(path: string): void {
    look(path);
    lookAround(path);
  }

  function remove(path: string): void {
    unindexed.delete(path);
    texts.drop(path);
    put(path, null, null);
    lookAround(path);
  }

  return {
    unindexed: () => unindexed.size,
    look,
    change,
    remove,
    *retrying() {
      for (const path of [...unindexed]) {
        if (unindexed.has(path)) {
          if (!store.exists(path)) remove(path);
          else if (store.source(path) !== null) change(path);
        }
        yield path;
      }
    },
    async readUnindexedDrafts(folder) {
      const waiting = [...unindexed];
      for (const path of waiting.length > mostToRead ? waiting.filter((one) => one.startsWith(folder)) : waiting) {
        const text = await store.read(path).catch(() => '');
        const frontmatter = readFrontmatter(text, (inner) => yaml.parse(inner));
        if (!('properties' in frontmatter) || frontmatter.properties === null) continue;
        const facts = reader.ofCache(sourceOfProperties(store, path, frontmatter.properties));
        if (facts?.draft !== undefined && unindexed.has(path)) notes.put(path, facts, null);
      }
    },
    startReading() {
      mayRead = true;
      texts.start();
    },
    settled: texts.settled,
  };
}
