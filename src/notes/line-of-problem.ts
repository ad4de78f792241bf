import type { Problem } from '../domain/problem';
import { foldKey } from './fold-key';

/**
 * The line of a note that a problem is about, from 0: the line that it names, else the one where the value stands below
 * its property, else the property's. The first line where nothing of it is found any more.
 * @example lineOfProblem('---\ntype: interview\ndate: soon\n---\n', { property: 'date', written: 'soon' }) // 2
 */
export function lineOfProblem(
  text: string,
  { line, property, written = '' }: Pick<Problem, 'line' | 'property' | 'written'>,
): number {
  const lines = text.split(/\r?\n/);
  if (line !== undefined) return Math.min(Math.max(0, line - 1), lines.length - 1);
  if (property === undefined || !/^\uFEFF?---\s*$/.test(lines[0] ?? '')) return 0;
  const end = lines.findIndex((other, index) => index > 0 && /^---\s*$/.test(other));
  const properties = lines.slice(0, end < 0 ? lines.length : end);
  const start = properties.findIndex((other) => foldKey(keyIn(other) ?? '') === foldKey(property));
  if (start < 0) return 0;
  const next = properties.findIndex((other, index) => index > start && keyIn(other) !== undefined);
  const own = properties.slice(start, next < 0 ? undefined : next);
  const wanted = squeezed(written);
  const at = wanted === '' ? -1 : own.findIndex((other) => squeezed(other).includes(wanted));
  return start + Math.max(0, at);
}

/** The key of a property that starts in this line. */
function keyIn(line: string): string | undefined {
  return /^["']?([^\s"'#-][^:"']*?)["']?\s*:(?:\s|$)/.exec(line)?.[1];
}

/** Without what YAML may write around and inside a text. */
function squeezed(text: string): string {
  return text.replace(/["'\\\s…]+/g, ' ').trim();
}
