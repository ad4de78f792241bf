import { readFrontmatter, splitNote, type ParseYaml } from './frontmatter';
import type { NoteSource } from './note-source';
import { readNote, type ReadNote } from './read-note';
import type { ReadingSettings } from './reading-settings';

/** Lines beyond are not looked at: what a note is stands at its top. */
const mostLines = 500;

/**
 * Reads a note whose properties Obsidian's cache does not have, from its text. Where YAML cannot parse them, the note
 * is reported with the parser's line and reason if its raw lines look like an interview note, and left alone if not.
 */
export function readUnparsedNote(
  source: NoteSource,
  text: string,
  parseYaml: ParseYaml,
  settings: ReadingSettings,
): ReadNote {
  const frontmatter = readFrontmatter(text, parseYaml);
  const readWith = (properties: NoteSource['properties']): ReadNote => {
    const { path, links, headings } = source;
    return readNote({ path, properties, unparsed: false, links, headings }, settings);
  };
  if ('properties' in frontmatter) return readWith(frontmatter.properties);
  const looksLike = readWith(roughProperties(splitNote(text).block));
  if (looksLike.kind === 'none' || looksLike.kind === 'draft') return { kind: 'none' };
  return {
    kind: 'problem',
    problems: [{ path: source.path, code: 'unreadable-frontmatter', ...frontmatter.unreadable }],
  };
}

/** What the lines of a broken block seem to say, for telling what kind of note it was meant to be. */
function roughProperties(block: string): Record<string, unknown> {
  const properties = new Map<string, string[]>();
  let items: string[] = [];
  for (const line of block.split(/\r?\n/).slice(0, mostLines)) {
    const [, item] = /^\s*-\s+(.*)$/.exec(line) ?? [];
    const [, key, value = ''] =
      /^[\s{,]*["']?([^\s:#"'{}[\]-][^:"'{}[\]]{0,80}?)["']?\s*:(?:\s+(.*))?$/.exec(line) ?? [];
    if (item !== undefined) items.push(bare(item));
    else if (key !== undefined) {
      items =
        value.trim() === ''
          ? []
          : value
              .replace(/^\s*\[(?!\[)|\](?=\s*$)(?!\])/g, '')
              .split(/,\s+/)
              .map(bare);
      properties.set(key, items);
    }
  }
  return Object.fromEntries([...properties].map(([key, values]) => [key, values.length === 1 ? values[0] : values]));
}

function bare(written: string): string {
  return written
    .replace(/\s#.*$/, '')
    .trim()
    .replace(/,$/, '')
    .replace(/^["']|["']$/g, '');
}
