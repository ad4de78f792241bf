import matter from 'gray-matter';
import { withoutTurningMarks } from '../domain/turning-marks';

/** Reads YAML, and throws what its parser says of text that is none. Obsidian's own in the app. */
export type ParseYaml = (text: string) => unknown;

/** A note's text in two: the frontmatter block with its fences as it stands, empty where there is none, and the rest. */
export interface SplitNote {
  readonly block: string;
  readonly body: string;
}

/** What stands between the fences: properties, nothing, or text that cannot be read, with the parser's place and reason. */
export type Frontmatter =
  | { readonly properties: Readonly<Record<string, unknown>> }
  | { readonly properties: null }
  | { readonly unreadable: { readonly line?: number; readonly reason: string } };

const opening = /^\uFEFF?---[ \t]*(\w*)[ \t]*\r?\n/;
const closing = /^---[ \t]*$/m;
const languages = new Set(['', 'yaml', 'yml', 'json']);

/** Frontmatter beyond this many characters is not parsed: it is data by accident, and parsers are slow on it. */
const longestBlock = 200_000;

/**
 * Splits a note byte for byte: block and body together are the text again. A BOM belongs to the block, `CRLF` stays.
 * @example splitNote('---\ntype: interview\n---\n# Notes').body // '# Notes'
 */
export function splitNote(text: string): SplitNote {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return { block: '', body: text };
  const rest = text.slice(start);
  const fence = closing.exec(rest);
  if (fence === null) return { block: '', body: text };
  const lineEnd = rest.indexOf('\n', fence.index);
  const end = lineEnd === -1 ? text.length : start + lineEnd + 1;
  return { block: text.slice(0, end), body: text.slice(end) };
}

/**
 * Reads the properties in a note's text, YAML or JSON. Any other language is refused: what gray-matter would run as
 * code is never looked at.
 */
export function readFrontmatter(text: string, parseYaml: ParseYaml): Frontmatter {
  const { block } = splitNote(text);
  const language = opening.exec(block)?.[1] ?? '';
  if (block === '') return { properties: null };
  if (!languages.has(language.toLowerCase())) return { unreadable: { line: 1, reason: 'other-language' } };
  if (block.length > longestBlock || hasLongGap(block)) return { unreadable: { reason: 'too-long' } };
  // Inside a property of its own, nothing in a note can be taken for an option of gray-matter (excerpt_separator).
  const yaml = { parse: (inner: string) => ({ read: parseYaml(inner.replace(/\r(?=\n|$)/g, '')) }) };
  const json = { parse: (inner: string) => ({ read: JSON.parse(inner) as unknown }) };
  try {
    const { read } = matter({ content: asBuffer(block) }, { engines: { yaml, json } }).data as { read?: unknown };
    return { properties: isRecord(read) ? read : null };
  } catch (error) {
    return { unreadable: reasonOf(error) };
  }
}

/**
 * gray-matter turns every text into a Buffer first, which phones lack. It leaves alone what says of itself that it is
 * one, and takes its text.
 */
function asBuffer(text: string): string {
  class TextBuffer {
    static isBuffer(): boolean {
      return true;
    }
    toString(): string {
      return text;
    }
  }
  return new TextBuffer() as unknown as string;
}

/** gray-matter's search for comments takes time by the square of the blank lines in a row. */
function hasLongGap(block: string): boolean {
  let gap = 0;
  return block.split('\n').some((line) => (gap = line.trim() === '' ? gap + 1 : 0) > 500);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parser's words without its drawing of the place, and the line of the note that it means. */
function reasonOf(error: unknown): { readonly line?: number; readonly reason: string } {
  const message = withoutTurningMarks(error instanceof Error ? error.message : String(error));
  const [first = ''] = message.split('\n');
  const [, place] = /\bline (\d+)/.exec(first) ?? /\((\d+):\d+\)/.exec(first) ?? [];
  const reason = first.replace(/\s*(?:\bat line \d+(?:,? column \d+)?|\(\d+:\d+\)):?\s*$/, '').trim();
  // The first line that the parser sees is what follows the opening fence on its own line.
  return { ...(place === undefined ? {} : { line: Number(place) }), reason: reason === '' ? 'no-yaml' : reason };
}
