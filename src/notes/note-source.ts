/** A link inside a property, as Obsidian records it: `key` is the property and position, e.g. `interviewers.0`. */
export interface PropertyLink {
  readonly key: string;
  /** The link's target as written, without alias; it may carry `#heading` or `^block`. */
  readonly link: string;
  readonly displayText?: string | undefined;
  /** Vault path of the note that it resolves to, absent where there is none. */
  readonly path?: string | undefined;
}

/** A heading of the body with the lines (from 0) of what stands under it, up to the next heading of its level or above. */
export interface NoteHeading {
  readonly text: string;
  readonly level: number;
  readonly line: number;
  /** Whether anything but headings and blank lines stands under it. */
  readonly filled: boolean;
}

/**
 * Everything that reading a note needs, taken from Obsidian's cache: the note itself is not opened. Not to be spread: its
 * fields may be worked out when they are asked for.
 */
export interface NoteSource {
  readonly path: string;
  /** The properties; null where the note has none or where YAML cannot parse them. */
  readonly properties: Readonly<Record<string, unknown>> | null;
  /** True where the note starts with a frontmatter block that yielded no properties. */
  readonly unparsed: boolean;
  readonly links: readonly PropertyLink[];
  readonly headings: readonly NoteHeading[];
}
