import { fold } from '../../domain/fold';
import type { Person } from '../../domain/person';
import { keyOf } from '../../domain/reference';
import { cleanName } from '../clean-text';
import { letterNameOf } from '../person-name';

/** Someone whose name may occur in a note: all the ways to write it that mean nobody else. */
export interface PanelName {
  /** Whole names and aliases, as written. */
  readonly whole: readonly string[];
  /** Given name, family name, initials: only those that no other person in question shares. */
  readonly short: readonly string[];
  /** Folded base name of the person's note, for links. */
  readonly key: string;
}

/** Given names that are words as well: alone they name a person only where a mark sets them apart. */
const alsoWords = new Set(
  (
    'will may mark bill art rose grace faith hope joy dawn eve june april august summer drew pat rob chase frank sue rich ' +
    'grant miles guy jack ray dean earl pierce wade skip gene olive ivy iris pearl ruby amber crystal sky max page case ' +
    'young long brown white black green king price best love day rice wells cook baker field stone wood hill banks'
  ).split(' '),
);

/** Whether a name is a word as well, so that at the start of a sentence nobody can tell which it is. */
export const isAlsoWord = (name: string): boolean => alsoWords.has(fold(name));

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

/** Whether a text starts as names do: not with a small letter. */
export const capitalised = (text: string) => /^[^\p{Ll}]/u.test(text);

/** Names by their folded text, so that a panel of any size costs one look-up for each beginning of a text. */
interface NameIndex {
  readonly byText: ReadonlyMap<string, { readonly at: number; readonly alone: boolean; readonly whole: boolean }>;
  /** Names written without spaces between their parts, or with marks, which words do not find. */
  readonly unspaced: readonly { readonly at: number; readonly name: string }[];
  readonly byKey: ReadonlyMap<string, number>;
}

const indexes = new WeakMap<readonly PanelName[], NameIndex>();
/** Scripts that are written without spaces between words. */
export const needsNoSpace = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function indexOf(names: readonly PanelName[]): NameIndex {
  const known = indexes.get(names);
  if (known) return known;
  const byText = new Map<string, { at: number; alone: boolean; whole: boolean }>();
  const unspaced: { at: number; name: string }[] = [];
  for (const [at, { whole, short }] of names.entries()) {
    for (const name of [...whole, ...short]) {
      const text = fold(name);
      if (needsNoSpace.test(name)) unspaced.push({ at, name });
      else if (!byText.has(text))
        byText.set(text, { at, alone: alsoWords.has(text) || text.length < 3, whole: whole.includes(name) });
    }
  }
  const index = { byText, unspaced, byKey: new Map(names.map(({ key }, at) => [key, at])) };
  indexes.set(names, index);
  return index;
}

/** A name at the start of a text. */
export interface NameFound {
  readonly at: number;
  readonly length: number;
  /** Whether it may as well be a word, so that it needs a mark that sets it apart. */
  readonly alone: boolean;
  readonly whole: boolean;
}

const longestName = 6;
const nameWord = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*/uy;

/** The longest name of the list that stands at the start of a text, in any case. */
export function namedAtStart(text: string, names: readonly PanelName[]): NameFound | undefined {
  const { byText, unspaced } = indexOf(names);
  const ends: number[] = [];
  for (let from = 0; ends.length < longestName; from += 1) {
    nameWord.lastIndex = from;
    const word = nameWord.exec(text);
    if (!word) break;
    from += word[0].length;
    ends.push(from);
    if (text[from] !== ' ') break;
  }
  for (const end of ends.reverse()) {
    const written = text.slice(0, end);
    for (const name of [written, written.replace(/['’]s$/, ''), written.replace(/[.-]+$/, '')]) {
      const found = byText.get(fold(name));
      if (found) return { ...found, length: name.length };
    }
  }
  const run = unspaced.find(({ name }) => text.startsWith(name));
  return run ? { at: run.at, length: run.name.length, alone: false, whole: true } : undefined;
}

/** Whose note has this folded base name. */
export function personOfNote(key: string, names: readonly PanelName[]): number | undefined {
  return indexOf(names).byKey.get(key);
}

/** Positions of those of the list whom a text names, wholly or by an unmistakable short name. */
export function namedAnywhere(text: string, names: readonly PanelName[]): readonly number[] {
  const people = new Set<number>();
  for (const piece of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)) {
    const here = text.slice(piece.index, piece.index + 120);
    const found = capitalised(here) ? namedAtStart(here, names) : undefined;
    if (found && (found.whole || !found.alone)) people.add(found.at);
  }
  return [...people].sort((a, b) => a - b);
}

/** Whether a text names someone of the list. */
export function namesAnyone(text: string, names: readonly PanelName[]): boolean {
  return namedAnywhere(text, names).length > 0;
}

/** Short names that several people share: what starts with one is for one of them, but nobody can tell for whom. */
export function sharedNames(people: readonly Person[]): readonly PanelName[] {
  const count = new Map<string, number>();
  for (const person of people) {
    const { first, last } = letterNameOf(person);
    for (const name of new Set([first, last])) if (name !== '') count.set(name, (count.get(name) ?? 0) + 1);
  }
  const short = [...count].flatMap(([name, bearers]) => (bearers > 1 ? [name] : []));
  return [{ whole: [], short, key: '' }];
}
