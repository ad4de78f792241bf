import { isDay, type Day } from '../../domain/day';
import { fold } from '../../domain/fold';
import { given } from '../../domain/given';
import type { NextStep, StepOwner } from '../../domain/next-step';
import { baseNameOf } from '../../domain/reference';
import { foldKey } from '../fold-key';
import type { FoundProblem } from '../found-problem';
import { isPlaceholder } from '../placeholder';
import { isBlank, isList, isMap, textOf, writtenOf, type Plain, type PlainMap } from '../plain-value';
import { readDate } from '../read-date';
import { readMarks, type MarkedStep } from './step-marks';
import { likelyOwner, ownerNamed, readOwner, type StepNames } from './step-owner';
import { readWhen, type WhenOptions, type WhenProblem } from '../when/read-when';

/** What a promised step is read against. */
export interface StepContext {
  /** The interview's day, from which phrases count. */
  readonly anchor: Day;
  readonly names: StepNames;
  readonly when: WhenOptions;
}

/** The steps that a property promises, and what of it was not understood. */
export interface StepsReading {
  readonly steps: readonly NextStep[];
  readonly problems: readonly FoundProblem[];
}

/** More steps than anyone promises in one interview are not read. */
const mostSteps = 200;

const keys = {
  owner: ['owner', 'who', 'whose', 'from', 'responsible', 'assignee', 'promisedby'],
  what: ['what', 'text', 'task', 'step', 'action', 'title', 'todo', 'item', 'description', 'promise', 'name'],
  due: ['due', 'when', 'date', 'duedate', 'deadline', 'until', 'by', 'on', 'duedon'],
  done: ['done', 'completed', 'complete', 'checked', 'finished', 'status', 'state', 'doneon'],
} as const;

const problemCodes: Readonly<Record<WhenProblem, FoundProblem['code']>> = {
  'ambiguous-date': 'ambiguous-step-date',
  'impossible-date': 'impossible-step-date',
  'weekday-contradicts-date': 'weekday-contradicts-step-date',
};

/**
 * Reads promised steps: a list of texts, one text (a line or a part between semicolons each), or maps. A step whose
 * date is in doubt is kept without it, and the doubt is a problem. Never throws.
 * @example readNextSteps('me: send portfolio by 2026-11-20', context).steps // [{ owner: 'me', what: 'send portfolio', due: '2026-11-20', … }]
 */
export function readNextSteps(value: Plain, context: StepContext): StepsReading {
  const steps: NextStep[] = [];
  const problems: FoundProblem[] = [];
  const entries = entriesOf(value);
  if (entries.length > mostSteps) problems.push({ code: 'unreadable-value', written: writtenOf(value) });
  for (const entry of entries.slice(0, mostSteps)) {
    const { step, problem } = typeof entry === 'string' ? readStepText(entry, context) : readStepMap(entry, context);
    if (step !== undefined) steps.push(step);
    if (problem !== undefined) problems.push(problem);
  }
  return { steps, problems };
}

interface OneReading {
  readonly step?: NextStep;
  readonly problem?: FoundProblem;
}

/** The steps that one text holds: a line each, or a part between semicolons. */
export function stepTextsIn(text: string): readonly string[] {
  return text
    .split(/\r?\n|;\s+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The entries of a property. YAML makes a map of an unquoted `me: send portfolio`; it is put together again. */
function entriesOf(value: Plain): readonly (string | PlainMap)[] {
  if (typeof value === 'string') return stepTextsIn(value);
  if (isList(value))
    return value.slice(0, mostSteps + 1).flatMap((item) => (typeof item === 'string' ? [item] : itemsIn(item)));
  return itemsIn(value);
}

function itemsIn(item: Plain): readonly (string | PlainMap)[] {
  if (isBlank(item)) return [];
  if (isList(item)) {
    // Unquoted [[Note]] is a list in a list.
    const text = textOf(item);
    return text === null ? entriesOf(item) : [isList(item[0] ?? null) ? `[[${text}]]` : text];
  }
  if (!isMap(item)) return [typeof item === 'string' ? item : String(item)];
  if (item.pairs.some(([key]) => isOneOf(keys.what, key))) return [item];
  const [first, ...rest] = item.pairs;
  // "me: send the CV" with "by: Friday" below.
  if (first !== undefined && rest.length > 0 && rest.every(([key]) => isOneOf([...keys.due, ...keys.done], key)))
    return [{ ...item, pairs: [['what', `${first[0]}: ${textOf(first[1]) ?? ''}`], ...rest] }];
  return item.pairs.flatMap(([key, inner]) => {
    const texts = isList(inner) ? inner.map(textOf) : [textOf(inner)];
    return texts.flatMap((text) => (text === null || text === '' ? [] : [`${key}: ${text}`]));
  });
}

function isOneOf(names: readonly string[], key: string): boolean {
  return names.includes(foldKey(key));
}

function valueIn(map: PlainMap, names: readonly string[]): Plain {
  return map.pairs.find(([key, value]) => isOneOf(names, key) && !isBlank(value))?.[1] ?? null;
}

/** One step from text: `[owner:] what [when] [done mark]`. */
function readStepText(written: string, context: StepContext): OneReading {
  if (isPlaceholder(written)) return {};
  if (/^(?:\P{L}*|true|false)$/u.test(written)) {
    return isDay(written.trim()) ? {} : { problem: { code: 'unreadable-step', written: quoted(written) } };
  }
  const outer = readMarks(withoutEmphasis(written));
  if (ownerNamed(outer.text.replace(/:$/, ''), context.names) !== null) {
    return { problem: { code: 'unreadable-step', written: quoted(written) } };
  }
  const { text, ...owned } = readOwner(outer.text, context.names);
  const marked = withMarksOf(outer, readMarks(text));
  const when = readWhen(marked.text, context.anchor, context.when);
  const matched = 'day' in when ? when.matched : undefined;
  const what = stepText(marked.text, matched);
  if (what === '') return {};
  const step: NextStep = {
    owner: owned.owner ?? likelyOwner(what),
    what,
    ...('day' in when ? { due: when.day } : {}),
    done: marked.done,
    ...given({ doneOn: marked.doneOn, named: owned.named }),
    written: written.trim(),
  };
  return {
    step,
    ...('problem' in when ? { problem: { code: problemCodes[when.problem], written: quoted(written) } } : {}),
  };
}

/** `**portfolio**`, `==Friday==`: emphasis says nothing here. */
function withoutEmphasis(text: string): string {
  return text.replace(/(\*{1,3}|==)([^\s*=](?:[^*=]*[^\s*=])?)\1/g, '$2');
}

/** A mark may stand before the owner or behind: `[x] me: send CV`, `me: [x] send CV`. */
function withMarksOf(outer: MarkedStep, inner: MarkedStep): MarkedStep {
  const doneOn = outer.doneOn ?? inner.doneOn;
  return { text: inner.text, done: outer.done || inner.done, ...given({ doneOn }) };
}

function quoted(text: string): string {
  return writtenOf(text);
}

/** One step from a map of owner, what, due and done, under any of their usual names. */
function readStepMap(map: PlainMap, context: StepContext): OneReading {
  const what = textOf(valueIn(map, keys.what));
  if (what === null || what === '') return { problem: { code: 'unreadable-step', written: writtenOf(map) } };
  const inText = readStepText(what, context);
  if (inText.step === undefined) return inText;
  const owner = ownerIn(map, context);
  const due = dueIn(map, context);
  const done = doneIn(map);
  const { due: dueInText, ...rest } = inText.step;
  const day = due.day ?? (due.problem === undefined ? dueInText : undefined);
  const problem = due.problem ?? (due.day === undefined ? inText.problem : undefined);
  return {
    step: {
      ...rest,
      ...(owner ?? {}),
      ...given({ due: day }),
      ...(done ?? {}),
      written: writtenOf(map),
    },
    ...given({ problem }),
  };
}

function ownerIn(map: PlainMap, context: StepContext): { owner: StepOwner; named?: string } | null {
  const text = textOf(valueIn(map, keys.owner));
  if (text === null) return null;
  const shown = shownLinks(text);
  const known = ownerNamed(shown, context.names);
  if (known !== null) return known;
  return isPlaceholder(shown) ? null : { owner: 'them', named: shown };
}

function dueIn(map: PlainMap, context: StepContext): { day?: Day; problem?: FoundProblem } {
  const value = valueIn(map, keys.due);
  if (isBlank(value)) return {};
  const date = readDate(value, context.when.dayOrder);
  if ('day' in date) return { day: date.day };
  const text = textOf(value);
  const when = text === null ? ({ none: true } as const) : readWhen(text, context.anchor, context.when);
  if ('day' in when) return { day: when.day };
  const written = writtenOf(value);
  if ('problem' in when) return { problem: { code: problemCodes[when.problem], written } };
  if (text !== null && !/\d/.test(text)) return {};
  const suggestion = 'problem' in date ? date.problem.suggestion : undefined;
  return { problem: { code: 'unreadable-step-date', written, ...given({ suggestion }) } };
}

function doneIn(map: PlainMap): { done: boolean; doneOn?: Day } | null {
  const value = valueIn(map, keys.done);
  if (isBlank(value)) return null;
  if (typeof value === 'boolean') return { done: value };
  const day = readDate(value, null);
  if ('day' in day) return { done: true, doneOn: day.day };
  const text = fold(textOf(value) ?? '');
  return { done: /^(?:true|yes|y|x|1|done|complete|completed|finished|closed|sent|✅|✓|✔)$/.test(text) };
}

const connecting =
  /(?:[\s,;:–—-]|\s+(?:by|before|due|until|till|around|about|probably|likely|hopefully|ideally|latest|the|of|or|deadline|sometime|no later than|at the latest))+$/i;

/** What is promised, without its date: links as they are shown, and no loose ends where the date stood. */
function stepText(text: string, matched: { readonly start: number; readonly end: number } | undefined): string {
  let what = text;
  if (matched !== undefined) {
    const before = text
      .slice(0, matched.start)
      .replace(/[([]\s*$/, '')
      .replace(connecting, '');
    const after = text
      .slice(matched.end)
      .replace(/^\s*[)\]]/, '')
      .replace(
        /^\s*,?\s*(?:at\s+the\s+latest|latest|at\s+(?:\d{1,2}(?::\d\d)?\s*(?:am|pm)?|noon)|(?:\d{1,2}:\d\d|\d{1,2}\s*(?:am|pm))|eod|cob|or\s+so|tops|morning|afternoon|evening)(?![\p{L}\d])/iu,
        '',
      )
      .replace(/^[\s,;:–—-]+/, '');
    what = /^\s*[.!?]/.test(after) || before === '' || after === '' ? before + after : `${before} ${after}`;
  }
  const shown = shownLinks(what).replace(/\s+/g, ' ').trim();
  const trimmed = shown.replace(/^[\s,;:–—.-]+|[\s,;:–—.-]+$/g, '').trim();
  return /[\p{L}\p{N}]/u.test(trimmed) ? trimmed : shownLinks(text).trim();
}

/** Links inside a text as Obsidian shows them. */
function shownLinks(text: string): string {
  return text
    .replace(/!?\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/g, (_, target: string, shown?: string) =>
      shown?.trim() ? shown : baseNameOf(target.replace(/[#^].*$/, '')),
    )
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1');
}
