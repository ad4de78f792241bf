import type { DraftNote } from '../../domain/draft-note';
import type { Interview } from '../../domain/interview';
import type { Problem } from '../../domain/problem';
import type { NoteSource } from '../../notes/note-source';
import type { ReadNote } from '../../notes/read-note';
import { readNote } from '../../notes/read-note';
import { readUnparsedNote } from '../../notes/read-unparsed-note';
import { preparePhrases } from '../../notes/when/chrono-when';
import type { Yaml } from '../ports';
import type { Settings } from '../settings';
import { readingOf } from '../settings';

/** What a note tells of interviews: it is an interview note, a draft, or one of which only a problem is known. */
export interface NoteFacts {
  readonly interview?: Interview;
  readonly draft?: DraftNote;
  readonly problems: readonly Problem[];
  /** For a conflict copy that does not count: the path of the note that is used instead. */
  readonly copyOf?: string;
}

/** Reads notes for the index, which keeps nothing of those for which the answer is null. */
export interface FactsReader {
  /** What the first note that is read would wait for, a piece at a time. */
  preparing(): Iterable<unknown>;
  /** What a note's cache tells. */
  ofCache(source: NoteSource): NoteFacts | null;
  /** What the text tells of a note whose properties the cache does not have. */
  ofText(source: NoteSource, text: string): NoteFacts | null;
}

/** Reads with the settings of the moment. */
export function factsReader(settings: () => Settings, yaml: Yaml): FactsReader {
  return {
    preparing: preparePhrases,
    ofCache: (source) => factsOf(readNote(source, readingOf(settings()))),
    ofText: (source, text) =>
      factsOf(readUnparsedNote(source, text, (inner) => yaml.parse(inner), readingOf(settings()))),
  };
}

function factsOf(note: ReadNote): NoteFacts | null {
  switch (note.kind) {
    case 'none':
      return null;
    case 'interview':
      return { interview: note.interview, problems: note.problems };
    case 'draft':
      return { draft: note.draft, problems: note.problems };
    case 'problem':
      return { problems: note.problems };
  }
}
