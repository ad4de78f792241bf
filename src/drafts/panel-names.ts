import { fold } from '../domain/fold';
import type { Person } from '../domain/person';
import { baseNameOf, keyOf } from '../domain/reference';
import { cleanName } from './clean-text';
import { letterNameOf } from './person-name';

/** Someone whose name may occur in a note: all the ways to write it that mean nobody else. */
export interface PanelName {
  /** Whole names and aliases, as written. */
  readonly whole: readonly string[];
  /** Given name, family name, initials: only those that no other person in question shares. */
  readonly short: readonly string[];
  /** Folded base name of the person's note, for links. */
  readonly key: string;
}

/** What a text says about whom it belongs to. `rest` is the text without the name. */
export interface Attribution {
  /** Positions in the list of names. */
  readonly people: readonly number[];
  /**
   * `label`: the name stands before or behind, apart ("Ana: …"); `subject`: the text goes on as a sentence about the
   * person ("Ana reads …"), `possessive` likewise ("Ana's team …"); `mention`: a link somewhere in the text.
   */
  readonly form: 'label' | 'subject' | 'possessive' | 'mention';
  readonly rest: string;
}

/** Given names that are words as well: alone they name a person only where a mark sets them apart. */
const alsoWords = new Set(
  (
    'will may mark bill art rose grace faith hope joy dawn eve june april august summer drew pat rob chase frank sue rich ' +
    'grant miles guy jack ray dean earl pierce wade skip gene olive ivy iris pearl ruby amber crystal sky max page case ' +
    'young long brown white black green king price best love day rice wells cook baker field stone wood hill banks'
  ).split(' '),
);

/** The names of a panel, shortened as far as each stays unmistakable among all of them. */
export function panelNames(
  people: readonly Person[],
  otherNames: (person: Person) => readonly string[],
): readonly PanelName[] {
  const named = people.map((person) => {
    const { full, first, last } = letterNameOf(person);
    const others = otherNames(person).map(cleanName);
    const whole = [full, `${first} ${last}`.trim(), cleanName(person.text), ...others].filter((name) =>
      name.includes(' '),
    );
    const single = [full, cleanName(person.text), ...others].filter((name) => name !== '' && !name.includes(' '));
    const initials =
      first && last ? [`${[...first][0] ?? ''}${[...last][0] ?? ''}`, `${first} ${[...last][0] ?? ''}`] : [];
    return { key: keyOf(person), whole, short: [first, last, ...single, ...initials].filter((name) => name !== '') };
  });
  const bearers = new Map<string, Set<number>>();
  for (const [at, { short }] of named.entries()) {
    for (const name of short) bearers.set(fold(name), (bearers.get(fold(name)) ?? new Set()).add(at));
  }
  return named.map(({ key, whole, short }) => ({
    key,
    whole: [...new Set(whole)],
    short: [...new Set(short)].filter((name) => bearers.get(fold(name))?.size === 1),
  }));
}

const capitalised = (text: string) => /^[^\p{Ll}]/u.test(text);
const wordEdge = (text: string, at: number) => at >= text.length || !/[\p{L}\p{N}]/u.test(text[at] ?? '');

/** Length of the name at the start of the text, 0 if it does not stand there. */
function nameLengthAt(text: string, name: string): number {
  const wanted = fold(name);
  if (wanted === '') return 0;
  const lengths = new Set([name.length, name.normalize('NFD').length, name.normalize('NFC').length]);
  for (const length of lengths) {
    if (fold(text.slice(0, length)) === wanted && wordEdge(text, length) && capitalised(text)) return length;
  }
  return 0;
}

function namedAtStart(
  text: string,
  names: readonly PanelName[],
): { at: number; length: number; alone: boolean } | undefined {
  let best: { at: number; length: number; alone: boolean } | undefined;
  for (const [at, { whole, short }] of names.entries()) {
    for (const name of [...whole, ...short]) {
      const length = nameLengthAt(text, name);
      if (length > (best?.length ?? 0)) best = { at, length, alone: alsoWords.has(fold(name)) || name.length < 3 };
    }
  }
  return best;
}

const setApart = /^\s*(?:\([^()]*\)|,[^:–]{1,60})?\s*(?::|–|—|\||-\s|->|→)\s*/;

/** A name, or several joined by "and", "&", "," or "/", at the start of the text, and what follows. */
function leadingNames(text: string, names: readonly PanelName[]): Attribution | undefined {
  const people: number[] = [];
  let rest = text.replace(/^@/, '');
  let doubtful = false;
  for (;;) {
    const found = namedAtStart(rest, names);
    if (!found) break;
    people.push(found.at);
    doubtful ||= found.alone;
    rest = rest.slice(found.length);
    const joined = /^\s*(?:,|&|\/|\+|\band\b)\s*/.exec(rest);
    if (!joined || !namedAtStart(rest.slice(joined[0].length), names)) break;
    rest = rest.slice(joined[0].length);
  }
  if (people.length === 0) return undefined;
  const mark = setApart.exec(rest);
  if (mark) return { people, form: 'label', rest: rest.slice(mark[0].length) };
  if (rest.trim() === '') return { people, form: 'label', rest: '' };
  if (people.length > 1 || (doubtful && !/^['’]s\s/.test(rest))) return undefined;
  const owner = /^['’]s\s+/.exec(rest);
  if (owner) return { people, form: 'possessive', rest: rest.slice(owner[0].length) };
  return /^\s/.test(rest) ? { people, form: 'subject', rest: rest.trim() } : undefined;
}

function trailingName(text: string, names: readonly PanelName[]): Attribution | undefined {
  const tail =
    /^(.*\S)\s*(?:[([](?:via |from |per |by |w\/ |with )?@?([^()[\]]{1,60})[)\]]|\s(?:–|—|-|~)\s?@?([^–—()]{1,60})|\s@(\S+))\s*[.!]?$/.exec(
      text,
    );
  const name = (tail?.[2] ?? tail?.[3] ?? tail?.[4] ?? '').trim();
  if (!tail || name === '') return undefined;
  const found = leadingNames(name, names);
  return found && found.rest === '' ? { people: found.people, form: 'label', rest: tail[1] ?? '' } : undefined;
}

const linkTargets = (markdown: string): string[] => [
  ...[...markdown.matchAll(/\[\[([^[\]|#^]+)/g)].map((link) => link[1] ?? ''),
  ...[...markdown.matchAll(/\]\(<?([^()<>#]+?\.md)/g)].map((link) => decoded(link[1] ?? '')),
];

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Who is linked in a piece of Markdown. */
export function linkedIn(markdown: string, names: readonly PanelName[]): readonly number[] {
  if (!markdown.includes('](') && !markdown.includes('[[')) return [];
  const keys = new Set(linkTargets(markdown).map((target) => fold(baseNameOf(target.trim()))));
  return names.flatMap(({ key }, at) => (keys.has(key) ? [at] : []));
}

/**
 * To whom a bullet belongs, by what it says itself: it starts with the person, ends with the name in brackets, or links
 * the person. `clean` is the same text without Markdown.
 */
export function attributionOf(markdown: string, clean: string, names: readonly PanelName[]): Attribution | undefined {
  const own = leadingNames(clean, names) ?? trailingName(clean, names);
  if (own) return own;
  const linked = linkedIn(markdown, names);
  return linked.length > 0 ? { people: linked, form: 'mention', rest: clean } : undefined;
}

/** Whom a heading is about: it links the person, or the name stands at its start, at its end, or after "with" and the like. */
export function namedInHeading(heading: string, clean: string, names: readonly PanelName[]): readonly number[] {
  const linked = linkedIn(heading, names);
  if (linked.length > 0) return linked;
  const start = leadingNames(clean, names);
  if (start && (start.form === 'label' || start.form === 'possessive' || /^[(,[]/.test(start.rest)))
    return start.people;
  return names.flatMap(({ whole, short }, at) => {
    const isNamed = (name: string, anywhere: boolean) => {
      for (const piece of clean.matchAll(/[\p{L}\p{M}\p{N}'’.-]+/gu)) {
        const here = clean.slice(piece.index);
        const length = nameLengthAt(here, name);
        if (length === 0) continue;
        if (anywhere) return true;
        const before = clean.slice(0, piece.index);
        const after = here.slice(length);
        if (alsoWords.has(fold(name)))
          return /(?:\bwith|\bfrom|\bby|[:–—(&,/]|\d\.?)\s*$/i.test(before) && /^\s*(?:$|[,&/)(:–—]|and\b)/.test(after);
        return (
          before.trim() === '' || after.trim() === '' || /(?:\bwith|\bfrom|\bby|\band|[:–—(&,/])\s*$/i.test(before)
        );
      }
      return false;
    };
    return whole.some((name) => isNamed(name, true)) || short.some((name) => name.length > 1 && isNamed(name, false))
      ? [at]
      : [];
  });
}

/** Whether a text names someone of the list, wholly or by an unmistakable short name. */
export function namesAnyone(text: string, names: readonly PanelName[]): boolean {
  for (const piece of text.matchAll(/[\p{L}\p{M}\p{N}'’.-]+/gu)) {
    const here = text.slice(piece.index);
    if (!capitalised(here)) continue;
    for (const { whole, short } of names) {
      const sure = short.filter((name) => name.length > 2 && !alsoWords.has(fold(name)));
      if ([...whole, ...sure].some((name) => nameLengthAt(here, name) > 0)) return true;
    }
  }
  return false;
}
