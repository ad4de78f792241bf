import { parse, stringify } from 'yaml';
import type { NoteStore, TextChange } from '../../src/actions/ports';
import { StoreError } from '../../src/actions/ports';
import type { NoteHeading, NoteSource, PropertyLink } from '../../src/notes/note-source';

/** What a test can make go wrong, or slow, in the store below. Each is asked before the operation happens. */
export interface Faults {
  /** A reason for which this operation fails, or undefined where it succeeds. */
  failure?: (
    operation: 'read' | 'create' | 'edit' | 'restore' | 'replace' | 'trash',
    path: string,
  ) => string | undefined;
  /** Lets other work run between the request of a write and the write, as a real disk does. */
  delay?: () => Promise<void>;
}

/** A vault in memory that keeps the promises of `NoteStore`, counts what is asked of it, and lets tests break it. */
export interface MemoryStore extends NoteStore {
  readonly notes: Map<string, string>;
  /** Notes that "Obsidian" has not indexed: their source is null. */
  readonly cold: Set<string>;
  readonly faults: Faults;
  /** How often each operation was asked, and for which paths. */
  readonly asked: { readonly reads: string[]; readonly sources: string[]; readonly writes: string[] };
  /** Called after every change that an action makes, as the vault's events would be. */
  onChange: (change: { readonly event: 'created' | 'changed' | 'deleted'; readonly path: string }) => void;
}

const frontmatter = /^\uFEFF?---[ \t]*(\r?\n)([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/;

interface Split {
  readonly yaml: string;
  readonly body: string;
  readonly newline: string;
  readonly mark: string;
}

function splitNote(text: string): Split | null {
  const match = frontmatter.exec(text);
  if (!match) return null;
  return {
    yaml: match[2] ?? '',
    body: text.slice(match[0].length),
    newline: match[1] ?? '\n',
    mark: text.startsWith('\uFEFF') ? '\uFEFF' : '',
  };
}

function parseProperties(yaml: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = parse(yaml, { logLevel: 'error' });
    return isRecord(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text with its properties changed; body bytes, line ends and a byte order mark stay. */
function withProperties(text: string, edit: (properties: Record<string, unknown>) => void): string {
  const split = splitNote(text);
  const properties = split ? parseProperties(split.yaml) : {};
  if (!properties) throw new StoreError('The properties cannot be read.');
  edit(properties);
  const newline = split?.newline ?? (text.includes('\r\n') ? '\r\n' : '\n');
  const yaml = Object.keys(properties).length === 0 ? '' : stringify(properties, { lineWidth: 0 });
  return `${split?.mark ?? ''}${`---\n${yaml}---\n`.replaceAll('\n', newline)}${split ? split.body : text}`;
}

function headingsOf(text: string): NoteHeading[] {
  const lines = text.split(/\r?\n/);
  const split = splitNote(text);
  const firstBodyLine = split ? lines.length - split.body.split(/\r?\n/).length : 0;
  const found = lines.flatMap((line, index) => {
    const match = index < firstBodyLine ? null : /^(#{1,6})\s+(.*?)\s*$/.exec(line);
    return match ? [{ text: match[2] ?? '', level: (match[1] ?? '').length, line: index }] : [];
  });
  return found.map((heading) => {
    const next = found.find(({ line, level }) => line > heading.line && level <= heading.level);
    const under = lines.slice(heading.line + 1, next?.line);
    return { ...heading, filled: under.some((line) => line.trim() !== '' && !/^#{1,6}\s/.test(line)) };
  });
}

/**
 * A store over notes given as path → text.
 * @example memoryStore({ 'A.md': note({ type: 'interview' }, 'Body') })
 */
export function memoryStore(initial: Readonly<Record<string, string>> = {}): MemoryStore {
  const notes = new Map(Object.entries(initial));
  const cold = new Set<string>();
  const asked = { reads: [] as string[], sources: [] as string[], writes: [] as string[] };
  const faults: Faults = {};

  const textOf = (path: string): string => {
    const text = notes.get(path);
    if (text === undefined) throw new StoreError(`There is no note ${path}.`);
    return text;
  };
  const attempt = async (operation: Parameters<NonNullable<Faults['failure']>>[0], path: string): Promise<void> => {
    if (operation !== 'read') asked.writes.push(`${operation} ${path}`);
    await faults.delay?.();
    const reason = faults.failure?.(operation, path);
    if (reason !== undefined) throw new StoreError(reason);
  };

  function resolve(link: string, from: string): string | null {
    const target = (link.split(/[#|^]/)[0] ?? '').trim().replace(/\.md$/i, '').toLowerCase();
    if (target === '') return null;
    const folder = from.slice(0, from.lastIndexOf('/') + 1).toLowerCase();
    const candidates = [...notes.keys()].filter((path) => {
      const name = path.toLowerCase().replace(/\.md$/, '');
      return name === target || name.endsWith(`/${target}`);
    });
    const rank = (path: string) => {
      const name = path.toLowerCase().replace(/\.md$/, '');
      return name === target ? 0 : name === folder + target ? 1 : 2;
    };
    candidates.sort((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1));
    return candidates[0] ?? null;
  }

  function linksIn(value: unknown, key: string, from: string): PropertyLink[] {
    if (Array.isArray(value)) return value.flatMap((item, index) => linksIn(item, `${key}.${index}`, from));
    if (isRecord(value)) return Object.entries(value).flatMap(([name, item]) => linksIn(item, `${key}.${name}`, from));
    const match = typeof value === 'string' ? /^\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]$/.exec(value.trim()) : null;
    const link = match?.[1];
    if (link === undefined) return [];
    const path = resolve(link, from);
    return [{ key, link, displayText: match?.[2] ?? link, ...(path === null ? {} : { path }) }];
  }

  return {
    notes,
    cold,
    faults,
    asked,
    onChange: () => undefined,
    notePaths: () => [...notes.keys()].filter((path) => path.endsWith('.md')),
    source(path): NoteSource | null {
      asked.sources.push(path);
      const text = notes.get(path);
      if (text === undefined || cold.has(path)) return null;
      const split = splitNote(text);
      const properties = split ? parseProperties(split.yaml) : null;
      return {
        path,
        properties,
        unparsed: split !== null && properties === null && split.yaml.trim() !== '',
        links: Object.entries(properties ?? {}).flatMap(([key, value]) => linksIn(value, key, path)),
        headings: headingsOf(text),
      };
    },
    exists(path) {
      const wanted = path.toLowerCase();
      return [...notes.keys()].some((taken) => `${taken.toLowerCase()}/`.startsWith(`${wanted}/`));
    },
    async read(path) {
      asked.reads.push(path);
      await attempt('read', path);
      return textOf(path);
    },
    async create(path, text) {
      await attempt('create', path);
      if (this.exists(path)) throw new StoreError(`There is already a note ${path}.`);
      notes.set(path, text);
      this.onChange({ event: 'created', path });
    },
    async editProperties(path, edit) {
      await attempt('edit', path);
      const before = textOf(path);
      const after = withProperties(before, edit);
      notes.set(path, after);
      if (after !== before) this.onChange({ event: 'changed', path });
      return { before, after };
    },
    async restore(path, change: TextChange) {
      await attempt('restore', path);
      if (notes.get(path) !== change.after) return false;
      notes.set(path, change.before);
      this.onChange({ event: 'changed', path });
      return true;
    },
    async replace(path, change: TextChange) {
      await attempt('replace', path);
      if (textOf(path) !== change.before) return false;
      notes.set(path, change.after);
      this.onChange({ event: 'changed', path });
      return true;
    },
    async trash(path, text) {
      await attempt('trash', path);
      if (notes.get(path) !== text) return false;
      notes.delete(path);
      this.onChange({ event: 'deleted', path });
      return true;
    },
    trashEmptyFolder: () => Promise.resolve(),
    resolve,
    linkTo: (path) => `[[${path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '')}]]`,
    addressOf: (path) => `obsidian://open?vault=Vault&file=${encodeURIComponent(path)}`,
  };
}

/**
 * A note's text from its properties and body.
 * @example note({ type: 'interview', date: '2026-11-18' }, '## Highlights')
 */
export function note(properties: Readonly<Record<string, unknown>>, body = ''): string {
  return `---\n${stringify(properties, { lineWidth: 0 })}---\n${body}`;
}
