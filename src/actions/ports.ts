import type { NoteSource } from '../notes/note-source';

/**
 * The vault as actions see it. Paths are vault paths with `/` and `.md`; `exists`, `read`, `create`, `replace` and `trash`
 * also take files that are no notes. Methods that write reject with a
 * `StoreError` whose `reason` a person can read; nothing is half-written then.
 */
export interface NoteStore {
  /** Paths of every Markdown note. */
  notePaths(): readonly string[];
  /** What the cache knows of a note; null while Obsidian has not indexed it (or there is no such note). */
  source(path: string): NoteSource | null;
  /** Whether there is a note, another file or a folder of this path. */
  exists(path: string): boolean;
  /** The whole text of a note. */
  read(path: string): Promise<string>;
  /** Creates a note whole, in one write, with the folders that it needs. Rejects if the path is taken: never overwrites. */
  create(path: string, text: string): Promise<void>;
  /**
   * Changes properties in one atomic write and returns the note's text before and after, for undo.
   * `edit` works on the properties as they are at the moment of writing; where it throws, nothing is written.
   */
  editProperties(path: string, edit: (properties: Record<string, unknown>) => void): Promise<TextChange>;
  /** Puts `before` back if the note still reads `after`; answers false, changing nothing, if it does not. */
  restore(path: string, change: TextChange): Promise<boolean>;
  /** Makes a file read `after` if it still reads `before`; answers false, changing nothing, if it does not. */
  replace(path: string, change: TextChange): Promise<boolean>;
  /**
   * Moves a file to the trash, as the person's settings say, if it still reads `text` and nothing else is being typed into
   * it; answers false, moving nothing, where it does not or where there is none.
   */
  trash(path: string, text: string): Promise<boolean>;
  /** Moves a folder to the trash if nothing is in it; does nothing where something is, or where there is none. */
  trashEmptyFolder(path: string): Promise<void>;
  /** Vault path that a link in `from` leads to, or null. */
  resolve(link: string, from: string): string | null;
  /** A link to a note as it is written in a property, `[[Name]]`. */
  linkTo(path: string, from: string): string;
  /** An `obsidian://` address under which other programs find the note. */
  addressOf(path: string): string;
}

/** A note's text before and after one write. */
export interface TextChange {
  readonly before: string;
  readonly after: string;
}

/** Why a write did not happen, in words for the person. */
export class StoreError extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'StoreError';
  }
}

/** The present moment. The only way actions learn it. */
export interface Clock {
  now(): Date;
}

/** Something that the person will probably do next, offered where they are told what happened. */
export interface Offer {
  readonly label: string;
  readonly run: () => Promise<unknown>;
  /** Whether it was done elsewhere meanwhile and need not be offered longer, and when to look; answers how to stop that. */
  readonly done?: { readonly is: () => boolean; readonly onChange: (look: () => void) => () => void };
}

/** Tells the person what happened and, where it can be undone, offers that; or offers what comes next. */
export interface Announcer {
  announce(message: string, undo?: () => Promise<void>, offer?: Offer): void;
}

/** Where a note opens: in place of what is in front, in a new tab, or beside. */
export type NotePlace = 'here' | 'tab' | 'split';

/** Opens a note for the person. */
export interface NoteOpener {
  /** @param line the line to go to, from 0, where the note is shown as it is written */
  open(path: string, where: NotePlace, line?: number): Promise<void>;
}

/** Properties as text and back: Obsidian's YAML in the app. `parse` throws what the parser says of text that is none. */
export interface Yaml {
  parse(text: string): unknown;
  stringify(value: unknown): string;
}

/** Where text is put for pasting elsewhere. Rejects with a `StoreError` where the system refuses. */
export interface Clipboard {
  /**
   * @param html the same as rich text, for programs that take it
   * @returns what was put there: plain text alone where the system takes no other, or where no `html` is given
   */
  write(text: string, html?: string): Promise<'plain' | 'rich'>;
}

/** Hands a link (`mailto:`, `tel:`, `https:`) to the program that the system has for it. */
export interface LinkOpener {
  open(link: string): void;
}

/** Lets other work run between two slices of a long one; resolves when it may go on. */
export type Pause = () => Promise<void>;
