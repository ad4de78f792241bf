import { parse } from 'yaml';

const block = /^\uFEFF?---[ \t]*\r?\n((?:[\s\S]*?\n)?)---[ \t]*(?:\r?\n|$)/;

/** What stands below the properties: the words of a person, or of a letter that they will edit. */
export const bodyOf = (text: string): string => text.replace(block, '');

export type Properties = Readonly<Record<string, unknown>>;

/** The properties as YAML reads them; none where it cannot. */
function propertiesOf(text: string): Properties {
  try {
    const found: unknown = parse(block.exec(text)?.[1] ?? '');
    return typeof found === 'object' && found !== null ? (found as Properties) : {};
  } catch {
    return {};
  }
}

/** Properties that a deed of the person may set and undo; of all others, and of every list, nothing may go. */
const settable = new Set(['status', 'date']);
const removable = new Set(['sent']);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

/** How often what was done is logged, for lines that may stand once only. */
export function repeatedLines(text: string): readonly string[] {
  const log = listOf(propertiesOf(text)['follow_up_log']).filter((line) => typeof line === 'string');
  return log.filter((line, place) => {
    const earlier = log.slice(0, place);
    const mayReturn = /^\S+ (?:status|snoozed) /.test(line.replace(/^(\S+) \d\d:\d\d /, '$1 '));
    return mayReturn ? earlier.at(-1) === line : earlier.includes(line);
  });
}

/**
 * What the notes must say: the model. A note's body changes only by the person's edits; a letter's as well, from the
 * moment that it is there.
 */
export class Words {
  readonly #bodies = new Map<string, string>();
  readonly #properties = new Map<string, Properties>();
  readonly #touched = new Set<string>();

  constructor(files: ReadonlyMap<string, string>) {
    for (const [path, text] of files) this.wrote(path, text);
  }

  /** The person, or a sync tool for them, made a note say this. */
  wrote(path: string, text: string): void {
    if (!path.endsWith('.md')) return;
    this.#bodies.set(path, bodyOf(text));
    this.#properties.set(path, propertiesOf(text));
    this.#touched.add(path);
  }

  /** The person threw it away, or an undo took back what nobody had touched. */
  threwAway(path: string): void {
    this.#bodies.delete(path);
    this.#properties.delete(path);
  }

  moved(from: string, to: string): void {
    const [body, properties] = [this.#bodies.get(from), this.#properties.get(from)];
    this.threwAway(from);
    if (body !== undefined) this.#bodies.set(to, body);
    if (properties !== undefined) this.#properties.set(to, properties);
    if (this.#touched.delete(from)) this.#touched.add(to);
  }

  /** The app itself changed notes, as it does to keep links right. */
  follow(files: ReadonlyMap<string, string>): void {
    for (const [path, text] of files) {
      if (!this.knows(path)) continue;
      this.#bodies.set(path, bodyOf(text));
      // What is logged meanwhile may be taken back.
      const { follow_up_log, next_steps } = this.#properties.get(path) ?? {};
      this.#properties.set(path, { ...propertiesOf(text), follow_up_log, next_steps });
    }
  }

  /** Whether nobody but the plugin wrote it. */
  isUntouched(path: string): boolean {
    return !this.#touched.has(path);
  }

  knows(path: string): boolean {
    return this.#bodies.has(path);
  }

  /** Whether a text has the body that a note must have, whatever its line ends. */
  reads(path: string, text: string): boolean {
    const lines = (body = ''): string => body.replace(/\r\n/g, '\n');
    return lines(this.#bodies.get(path)) === lines(bodyOf(text));
  }

  /** Notes that the plugin made are the person's from now on. */
  adopt(files: ReadonlyMap<string, string>): void {
    for (const [path, text] of files) {
      if (this.knows(path)) continue;
      this.wrote(path, text);
      this.#touched.delete(path);
    }
  }

  /**
   * What has gone, a sentence for each place, and how many bytes that is at least.
   * @param unsaved what editors hold, which counts as there
   */
  lostFrom(
    files: ReadonlyMap<string, string>,
    unsaved: Readonly<Record<string, string>> = {},
  ): { readonly bytes: number; readonly where: readonly string[] } {
    let bytes = 0;
    const where: string[] = [];
    for (const [path, body] of this.#bodies) {
      const text = files.get(path);
      const found = text === undefined ? undefined : bodyOf(text);
      if (found === body || unsaved[path] === body) continue;
      const kept = new Set((found ?? '').split('\n'));
      const gone = body.split('\n').filter((line) => !kept.has(line));
      bytes += Math.max(1, Buffer.byteLength(gone.join('\n')));
      where.push(
        `${path}: ${found === undefined ? 'gone' : `reads ${JSON.stringify(found)} not ${JSON.stringify(body)}`}`,
      );
    }
    for (const [path, before] of this.#properties) {
      const after = propertiesOf(files.get(path) ?? '');
      for (const [key, value] of Object.entries(before).filter(
        ([key, one]) => one !== undefined && !removable.has(key),
      )) {
        const isKept = settable.has(key)
          ? key in after
          : listOf(value).every((part) =>
              listOf(after[key]).some((one) => JSON.stringify(one) === JSON.stringify(part)),
            );
        if (isKept || !files.has(path)) continue;
        bytes += Buffer.byteLength(JSON.stringify(value));
        where.push(`${path}: ${key} was ${JSON.stringify(value)} and is ${JSON.stringify(after[key])}`);
      }
    }
    return { bytes, where };
  }
}
