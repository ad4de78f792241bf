import { isOtherText } from '../../notes/compare-copies';
import type { NoteStore } from '../ports';
import { StoreError } from '../ports';

/** What is done with texts once they are read. */
interface TextWork {
  /** Takes the text of a note whose properties Obsidian could not parse; null where it cannot be read. */
  readonly takeText: (path: string, text: string | null) => void;
  /** The note that is used instead of a conflict copy, if any. */
  readonly usedFor: (copy: string) => string | undefined;
  readonly takeComparison: (copy: string, used: string, isOther: boolean) => void;
}

/** Reads texts one after the other, where Obsidian's cache does not tell enough. */
export interface BackgroundReading {
  /** Says that a note's text is to be read. */
  readonly add: (path: string) => void;
  /** Says that a note's text need not be read any more. */
  readonly drop: (path: string) => void;
  /** Says that a conflict copy's text is to be compared with that of the note in use. */
  readonly compare: (copy: string) => void;
  /** Starts to read what was added by now. */
  readonly start: () => void;
  /** Resolves once no text is being read any more. */
  readonly settled: () => Promise<void>;
}

/** Reads few texts of a vault: of notes with properties that YAML cannot parse, and of conflict copies. */
export function backgroundReading(store: Pick<NoteStore, 'read'>, work: TextWork): BackgroundReading {
  const unread = new Set<string>();
  const uncompared = new Set<string>();
  let reading: Promise<void> = Promise.resolve();

  const eachInTurn = (paths: Set<string>, read: (path: string) => Promise<void>): void => {
    for (const path of paths) reading = reading.then(() => read(path));
    paths.clear();
  };

  async function readNote(path: string): Promise<void> {
    const text = await textOf(path);
    // Where it was added again meanwhile, a newer text is on its way.
    if (!unread.has(path)) work.takeText(path, text);
  }

  async function compareCopy(copy: string): Promise<void> {
    const used = work.usedFor(copy);
    if (used === undefined) return;
    const text = await textOf(copy);
    const usedText = await textOf(used);
    if (text !== null && usedText !== null) work.takeComparison(copy, used, isOtherText(usedText, text));
  }

  /** The text of a note, or null where it cannot be read. */
  function textOf(path: string): Promise<string | null> {
    return store.read(path).catch((reason: unknown) => {
      if (reason instanceof StoreError) return null;
      throw reason;
    });
  }

  return {
    add: (path) => unread.add(path),
    drop: (path) => unread.delete(path),
    compare: (copy) => uncompared.add(copy),
    start() {
      eachInTurn(unread, readNote);
      eachInTurn(uncompared, compareCopy);
    },
    async settled() {
      // What one note turns out to say may make others worth reading.
      for (let awaited; awaited !== reading; await awaited) awaited = reading;
    },
  };
}
