import type { Day } from './day';

/**
 * Something in a note that was not understood, or that is missing: shown under "Needs attention", never guessed.
 * `code` names what is wrong, `property` where, `written` what stands there. src/text turns it into a sentence with
 * what was expected and the suggested fix.
 */
export interface Problem {
  readonly path: string;
  readonly code: ProblemCode;
  /** The property's key as the note spells it. */
  readonly property?: string;
  readonly written?: string;
  /** Vault path of the note in which it is put right, where that is another one: the note that states a policy, or the person's own. */
  readonly source?: string;
  /** The company that the note names, where it is no interview for lack of a date. */
  readonly company?: string;
  /** A value that would be read, where one suggests itself (an ISO day for `2026/2/3`). */
  readonly suggestion?: string;
  /** The days that an ambiguous date could mean. */
  readonly readings?: readonly Day[];
  /** Line in the note, from 1, for unreadable frontmatter. */
  readonly line?: number;
  /** For unreadable frontmatter: `other-language`, `too-long`, `no-yaml`, or the parser's own words. */
  readonly reason?: string;
  /** For a conflict copy: the note that is used, and what the copy says that it does not. */
  readonly differences?: CopyDifferences;
}

/** What a conflict copy says otherwise than the note that is used in its place. */
export interface CopyDifferences {
  /** Vault path of the note that is used. */
  readonly used: string;
  /** Properties that differ, by the copy's spelling; `says`: the values or list entries that only the copy has. */
  readonly properties: readonly { readonly property: string; readonly says: readonly string[] }[];
  /** Whether the text below the properties differs; absent until both notes have been read. */
  readonly body?: boolean;
}

/** Everything that can be wrong with a note. */
export const problemCodes = [
  'unreadable-frontmatter',
  'missing-date',
  'ambiguous-date',
  'impossible-date',
  'unreadable-date',
  'weekday-contradicts-date',
  'several-dates',
  'unreadable-time',
  'unreadable-duration',
  'end-before-start',
  'unreadable-person',
  'unreadable-email',
  'two-addresses',
  'unreadable-step',
  'unreadable-step-date',
  'ambiguous-step-date',
  'impossible-step-date',
  'weekday-contradicts-step-date',
  'unknown-status',
  'unknown-policy',
  'unknown-channel',
  'unknown-log-line',
  'log-names-no-step',
  'log-names-nobody',
  'unreadable-value',
  'missing-interviewer',
  'missing-address',
  'contact-forbidden',
  'draft-without-interview',
  'conflict-copy',
] as const;

/** One way in which a note can be wrong. */
export type ProblemCode = (typeof problemCodes)[number];
