import type { Section } from '../../domain/follow-up';
import { sections } from '../../domain/follow-up';
import { fold } from '../../domain/fold';
import { given } from '../../domain/given';
import { followUpKinds } from '../../domain/kind';
import { inOneLine } from '../../drafts/clean-text';
import { shownText } from '../../notes/read-link';
import { blockText } from '../../text/block-text';

const kinds = [...followUpKinds, 'problem'] as const;

/** Which follow-ups a code block shows; every one where nothing is said. */
export interface BlockOptions {
  readonly company?: string;
  readonly kinds?: readonly (typeof kinds)[number][];
  readonly sections?: readonly Section[];
  /** How many rows at most. */
  readonly limit: number;
}

/** The options of a code block, or what is wrong with them, in words. */
export type ReadOptions = BlockOptions | { readonly problems: readonly string[] };

const names = ['company', 'kind', 'section', 'limit'];
/** More rows than this belong into the list, which keeps only those in view in the document. */
const mostRows = 50;
/** Of what stands there, a message repeats no more than this. */
const longestEcho = 60;
const mostProblems = 5;

/**
 * Reads the lines of a code block, `name: value` each. Several kinds or sections are separated by commas or written as a
 * list; a line that starts with `#` is a comment.
 * @example readBlockOptions('section: overdue, due-now\nlimit: 5') // { sections: ['overdue', 'due-now'], limit: 5 }
 */
export function readBlockOptions(source: string): ReadOptions {
  const problems: string[] = [];
  const written = readLines(source, problems);
  const company = written.get('company')?.[0];
  const chosenKinds = chosen('kind', written.get('kind'), kinds, problems);
  const chosenSections = chosen('section', written.get('section'), sections, problems);
  const limit = readLimit(written.get('limit')?.[0], problems);
  if (problems.length > 0) return { problems: problems.slice(0, mostProblems) };
  return {
    ...given({ company, kinds: chosenKinds, sections: chosenSections }),
    limit,
  };
}

/** The values of each option, in the order written. */
function readLines(source: string, problems: string[]): ReadonlyMap<string, readonly string[]> {
  const written = new Map<string, string[]>();
  let last: { readonly name: string; readonly values: string[] } | undefined;
  for (const line of source.split(/\r?\n/)) {
    const text = inOneLine(line);
    if (text === '' || text.startsWith('#')) continue;
    const item = /^-\s+(.*)$/.exec(text)?.[1];
    if (item !== undefined && last !== undefined) {
      last.values.push(...valuesIn(last.name, item));
      continue;
    }
    const [, name = '', value = ''] = /^([^:]*[^:\s])\s*:(.*)$/.exec(text) ?? [];
    const known = names.find((one) => one === fold(name));
    if (name === '') problems.push(blockText.notALine(echo(text)));
    else if (known === undefined) problems.push(blockText.unknownOption(echo(name), names));
    else if (written.has(known)) problems.push(blockText.twice(known));
    else {
      last = { name: known, values: valuesIn(known, value) };
      written.set(known, last.values);
    }
  }
  for (const [name, values] of written) if (values.length === 0) problems.push(blockText.noValue(name));
  return written;
}

/** A company's name may hold commas; it may be a link. The other options may name several values. */
function valuesIn(name: string, written: string): string[] {
  const text = written.trim();
  const values = name === 'company' ? [shownText(unquoted(text))] : text.replace(/^\[(.*)\]$/, '$1').split(',');
  return values.map((value) => unquoted(value.trim())).filter((value) => value !== '');
}

const unquoted = (text: string): string => text.replace(/^(["'])(.*)\1$/, '$2');

function chosen<Value extends string>(
  name: string,
  written: readonly string[] | undefined,
  known: readonly Value[],
  problems: string[],
): readonly Value[] | undefined {
  return written?.flatMap((value) => {
    const found = known.find((one) => one === fold(value).replace(/[\s_-]+/g, '-'));
    if (found === undefined) problems.push(blockText.unknownValue(name, echo(value), known));
    return found ?? [];
  });
}

function readLimit(written: string | undefined, problems: string[]): number {
  if (written === undefined) return mostRows;
  const limit = /^\d{1,4}$/.test(written) ? Number(written) : 0;
  if (limit < 1 || limit > mostRows) problems.push(blockText.notALimit(echo(written), mostRows));
  return limit;
}

const echo = (text: string): string => (text.length > longestEcho ? `${text.slice(0, longestEcho)}…` : text);
