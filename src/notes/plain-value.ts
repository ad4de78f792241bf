import { withoutTurningMarks } from '../domain/turning-marks';

/** A property's value once it is safe to read: bounded in size and depth, and made of nothing but these. */
export type Plain = null | boolean | number | string | readonly Plain[] | PlainMap;

/** A map inside a value, as pairs, so that no key (`__proto__`, `constructor`) can mean anything to JavaScript. */
export interface PlainMap {
  readonly pairs: readonly (readonly [key: string, value: Plain])[];
}

/** Longer texts are cut: no name, date or promise comes near it, and a pasted novel must not cost time. */
const longestText = 2000;

const deepest = 6;
const mostParts = 5000;

/**
 * A copy of whatever stands in a property that can be read without care: cycles, getters, shared parts that unfold
 * to billions, symbols and class instances of a hostile or broken note are cut or dropped. Never throws.
 */
export function plainValue(value: unknown): Plain {
  let parts = 0;
  const copy = (part: unknown, depth: number): Plain => {
    if (typeof part === 'string') return copyText(part);
    if (typeof part === 'number') return Number.isFinite(part) ? part : null;
    if (typeof part === 'boolean') return part;
    if (typeof part !== 'object' || part === null || depth > deepest) return null;
    if (part instanceof Date) return writtenDate(part);
    if (Array.isArray(part)) return copyList(part, depth);
    return { pairs: copyPairs(part, depth) };
  };
  const copyList = (list: readonly unknown[], depth: number): Plain[] => {
    const copied: Plain[] = [];
    for (let index = 0; index < list.length && parts < mostParts; index++) {
      parts++;
      copied.push(copy(ownValue(list, index), depth + 1));
    }
    return copied;
  };
  const copyPairs = (map: object, depth: number): [string, Plain][] => {
    const copied: [string, Plain][] = [];
    for (const key of Object.keys(map)) {
      if (parts++ >= mostParts) break;
      copied.push([copyText(key), copy(ownValue(map, key), depth + 1)]);
    }
    return copied;
  };
  return copy(value, 0);
}

function copyText(text: string): string {
  return withoutTurningMarks(text.length > longestText ? text.slice(0, longestText) : text);
}

/** Whether a value is a map. */
export function isMap(value: Plain): value is PlainMap {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** Whether a value is a list. */
export function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

/** Whether a value says nothing: absent, blank, or a list of nothing else. */
export function isBlank(value: Plain): boolean {
  if (value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (isList(value)) return value.every(isBlank);
  return isMap(value) && value.pairs.length === 0;
}

/** The text of a text or number, trimmed; null for anything else. A list of one stands for what it holds. */
export function textOf(value: Plain): string | null {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (isList(value) && value.length === 1) return textOf(value[0] ?? null);
  return null;
}

const longestQuote = 120;

/** A value as a problem quotes it: on one line, and short. */
export function writtenOf(value: Plain): string {
  const flat = (part: Plain): string => {
    if (part === null) return '';
    if (typeof part === 'object') {
      if (isMap(part)) return part.pairs.map(([key, inner]) => `${key}: ${flat(inner)}`.trim()).join(', ');
      return isList(part) ? part.slice(0, longestQuote).map(flat).join(', ') : '';
    }
    return String(part);
  };
  const text = flat(value).replace(/\s+/g, ' ').trim();
  return text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text;
}

function ownValue(holder: object, key: string | number): unknown {
  return Object.getOwnPropertyDescriptor(holder, key)?.value as unknown;
}

/** A parser that makes dates of days counts them in UTC, so its UTC parts are what the note says. */
function writtenDate(date: Date): string | null {
  if (Number.isNaN(date.getTime())) return null;
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, -14) : text.slice(0, 16);
}
