import { Liquid } from 'liquidjs';
import type { LocalTime } from '../domain/day';
import { letterFailures } from '../text/letter-failures';
import { templateFaults } from '../text/template-faults';
import { cleanText, inOneLine, withoutCode } from './clean-text';
import { tagsOfOtherFiles, templateFault, type TemplateWords } from './template-fault';
import { readTemplateSource } from './template-source';

/** What a template may name: text, lists and records of such, nothing with behaviour. */
export type TemplateValue =
  string | number | boolean | readonly TemplateValue[] | { readonly [name: string]: TemplateValue };

/** Why a template makes no text; line and column count from 1. */
export interface Unrendered {
  readonly ok: false;
  readonly reason: string;
  readonly line?: number;
  readonly column?: number;
}

/** What came of a template. */
export type Rendered = { readonly ok: true; readonly text: string } | Unrendered;

/** What may be spent on one template: characters of source, milliseconds of rendering, units of memory. */
const limits = { source: 50_000, milliseconds: 500, memory: 200_000, output: 50_000 };

/** A value as it stands in a letter: the items of a list one after the other, of a record nothing. */
function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(', ');
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}

function makeEngine(formatDate: (time: LocalTime, tokens: string) => string): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    jsTruthy: true,
    cache: false,
    renderLimit: limits.milliseconds,
    memoryLimit: limits.memory,
    outputEscape: written,
  });
  for (const tag of tagsOfOtherFiles) delete engine.tags[tag];
  engine.registerFilter('date', (value: unknown, tokens: unknown) => {
    // What Liquid elsewhere takes would stand in the letter as it is.
    if (value === 'now' || /%[a-z]/i.test(String(tokens))) throw new Error(templateFaults.dateTokens);
    return typeof value === 'string' && value !== ''
      ? formatDate(value, typeof tokens === 'string' ? tokens : 'YYYY-MM-DD')
      : '';
  });
  return engine;
}

const deepest = 4;
const longestList = 50;

/** Any property value as something harmless to a template: plain text without markup, lists and records of bounded size. */
function toTemplateValue(value: unknown, depth = 0): TemplateValue {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value === undefined || depth >= deepest || typeof value !== 'object') return '';
  if (value instanceof Date) return '';
  if (Array.isArray(value))
    return openList(value.slice(0, longestList).map((item) => toTemplateValue(item, depth + 1)));
  const record: Record<string, TemplateValue> = Object.create(null) as Record<string, TemplateValue>;
  for (const [name, inner] of Object.entries(value).slice(0, longestList * 2)) {
    record[inOneLine(withoutCode(name)).slice(0, 80)] = toTemplateValue(inner, depth + 1);
  }
  return record;
}

const nameKey = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, '_');

/**
 * Properties of a note for a template: every name exists, empty where the note has no such property, and is found
 * whatever its case and whether it is written with spaces, hyphens or underscores.
 */
export function openRecord(properties: Readonly<Record<string, unknown>>): TemplateValue {
  const values = new Map<string, TemplateValue>();
  for (const [name, value] of Object.entries(properties).slice(0, 200))
    values.set(nameKey(name), toTemplateValue(value));
  const valueOf = (name: string | symbol) => (typeof name === 'string' ? (values.get(nameKey(name)) ?? '') : undefined);
  return new Proxy(Object.create(null) as Record<string, TemplateValue>, {
    get: (_, name) => (name === 'toLiquid' || name === 'valueOf' || name === 'then' ? undefined : valueOf(name)),
    has: (_, name) => typeof name === 'string',
    getOwnPropertyDescriptor: (_, name) =>
      typeof name === 'string' ? { configurable: true, enumerable: true, value: valueOf(name) } : undefined,
    ownKeys: () => [...values.keys()],
  });
}

const place = /^-?\d+$/;

/** A list of which any item may be asked for: empty where it has fewer. */
export const openList = (items: readonly TemplateValue[]): readonly TemplateValue[] =>
  new Proxy(items, {
    get: (list, name) => (Reflect.get(list, name) as unknown) ?? (place.test(String(name)) ? '' : undefined),
    getOwnPropertyDescriptor: (list, name) =>
      Reflect.getOwnPropertyDescriptor(list, name) ??
      (place.test(String(name)) ? { configurable: true, value: '' } : undefined),
  });

function explain(thrown: unknown, words: TemplateWords): Unrendered {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const at = /, line:(\d+), col:(\d+)/.exec(message);
  const reason =
    templateFault(message.replace(/, (?:file:[^,]*, )?line:\d+, col:\d+[\s\S]*$/, ''), words) ||
    letterFailures.unreadable;
  return { ok: false, reason, ...(at && { line: Number(at[1]), column: Number(at[2]) }) };
}

function faultAt(source: string, reason: string, at: number): Unrendered {
  const before = source.slice(0, at).split('\n');
  return { ok: false, reason, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Runs templates over one scope, within limits, without files, code or escaping. Never throws. */
export type RenderTemplate = (source: string, scope: { readonly [name: string]: TemplateValue }) => Rendered;

/** A renderer whose `date` filter writes dates with `formatDate`. Parsed templates are kept for as long as the renderer is. */
export function templateRenderer(formatDate: (time: LocalTime, tokens: string) => string): RenderTemplate {
  const engine = makeEngine(formatDate);
  const parsed = new Map<string, ReturnType<Liquid['parse']>>();
  const [filters, tags] = [Object.keys(engine.filters), Object.keys(engine.tags)];
  return (source, scope) => {
    if (source.length > limits.source) return { ok: false, reason: templateFaults.tooLarge };
    const names = Object.keys(scope);
    const read = readTemplateSource(source, names);
    if (typeof read !== 'string') return faultAt(source, read.reason, read.at);
    try {
      const template = parsed.get(source) ?? engine.parse(read);
      parsed.set(source, template);
      const text: unknown = engine.renderSync(template, scope);
      const letter = typeof text === 'string' ? text : '';
      if (letter.length > limits.output) return { ok: false, reason: letterFailures.tooLong };
      return { ok: true, text: letter };
    } catch (thrown) {
      return explain(thrown, { names, filters, tags });
    }
  };
}
