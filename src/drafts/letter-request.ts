import type { Channel } from '../domain/channel';
import type { LocalTime } from '../domain/day';
import type { Interview } from '../domain/interview';
import type { FollowUpKind } from '../domain/kind';
import type { Person } from '../domain/person';
import type { Reason } from '../domain/reason';
import type { Reference } from '../domain/reference';
import type { DraftSettings } from './draft-settings';

/** A note's properties as its frontmatter has them. Any value may occur; nothing in them is trusted. */
export type Properties = Readonly<Record<string, unknown>>;

/** Everything that letters of one kind, about one interview, are written from. What differs per person is a function of the person. */
export interface LetterRequest {
  readonly kind: FollowUpKind;
  readonly interview: Interview;
  /** The round that the letter speaks of, where that is another than the one on whose note it is logged. */
  readonly round?: Interview;
  /** To whom: one letter each. The facts of their own notes are already merged in. A name of no text is nobody known. */
  readonly people: readonly Person[];
  readonly company?: Reference;
  /** Text of the interview note without its frontmatter. */
  readonly body: string;
  /** The step it is about, for `promise`. */
  readonly what?: string;
  /** By when it should go out; decides the late wording only through the interview's end. */
  readonly due: (person: Person) => LocalTime | undefined;
  readonly channel: (person: Person) => Channel;
  /** Talking points that other letters already use, as text. */
  readonly previousPoints: readonly string[];
  /** Bodies of the letters about this interview that exist already: none of their sentences is used again. */
  readonly previousBodies: readonly string[];
  /** Bodies of letters about other rounds to the same person: no sentence of theirs either. */
  readonly previousTo: (person: Person) => readonly string[];
  /** Every interview of the application, earliest first, this one included. */
  readonly rounds: readonly Interview[];
  /** The notes of later rounds, without their frontmatter, earliest first. */
  readonly laterNotes: readonly { readonly interview: Interview; readonly body: string }[];
  /** Why it is listed, where it is: the reasons hold days and companies that a letter may speak of. */
  readonly why: readonly Reason[];
  readonly now: Date;
  readonly settings: DraftSettings;
  /** A person's own template without its frontmatter; absent for the built-in one. */
  readonly template?: OwnTemplate;
  /** Whether a vault path is taken. The letters of one request avoid each other by themselves. */
  readonly takenPaths: (path: string) => boolean;
  readonly properties: {
    readonly interview: Properties;
    readonly company: Properties;
    readonly person: (person: Person) => Properties;
  };
  /** The texts that frontmatter holds for each note: a link where there is a note, else a name. */
  readonly link: {
    readonly interview: string;
    readonly company?: string;
    readonly person: (person: Person) => string | undefined;
  };
  /** Writes a value as YAML, ending with a line break. */
  readonly stringifyYaml: (value: unknown) => string;
  /** Writes a local time with Moment tokens, in the person's language; without it, in English. */
  readonly formatDate?: (time: LocalTime, tokens: string) => string;
}

/** A template that a person keeps in a note of their own. */
export interface OwnTemplate {
  /** Shown with an error; usually the note's path. */
  readonly name: string;
  readonly source: string;
  /** Line of the note, from 1, on which `source` starts. */
  readonly firstLine: number;
  /** Template of the subject, and its place in the note, from 0; the built-in subject where absent. */
  readonly subject?: { readonly source: string; readonly line: number; readonly column: number };
}

/** One letter, whole and ready to be created. `text` is the complete note, `body` what is sent. */
export interface Letter {
  readonly person: Person;
  readonly path: string;
  readonly text: string;
  readonly subject: string;
  readonly body: string;
}

/** Why there is no letter for someone. Line and column count from 1, in the template of that name (empty for a built-in one). */
export interface LetterFailure {
  readonly person: Person;
  readonly reason: string;
  readonly template?: string;
  readonly line?: number;
  readonly column?: number;
}

/** What came of a request: every person is in exactly one of the two lists. */
export interface LetterOutcome {
  readonly letters: readonly Letter[];
  readonly failed: readonly LetterFailure[];
}
