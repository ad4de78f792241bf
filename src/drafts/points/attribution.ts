import { nameKeyOf } from '../../domain/reference';
import { capitalised, namedAtStart, personOfNote, type NameFound, type PanelName } from './panel-names';

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
  if (people.length > 1 || !capitalised(text) || (doubtful && !/^['’]s\s/.test(rest))) return undefined;
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
function linkedIn(markdown: string, names: readonly PanelName[]): readonly number[] {
  if (!markdown.includes('](') && !markdown.includes('[[')) return [];
  const linked = linkTargets(markdown).map((target) => personOfNote(nameKeyOf(target.trim()), names));
  return [...new Set(linked.filter((at) => at !== undefined))];
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
  const people = new Set<number>();
  for (const piece of clean.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)) {
    const here = clean.slice(piece.index);
    const found = capitalised(here) ? namedAtStart(here, names) : undefined;
    if (found && standsAsName(found, clean.slice(0, piece.index), here.slice(found.length))) people.add(found.at);
  }
  return [...people].sort((a, b) => a - b);
}

/** Whether a name inside a heading is meant as one: a whole name is; a short one at either end or after "with" and the like. */
function standsAsName(found: NameFound, before: string, after: string): boolean {
  if (found.whole) return true;
  const led = /(?:\bwith|\bfrom|\bby|[:–—(&,/]|\d\.?)\s*$/i.test(before);
  if (found.alone) return led && /^\s*(?:$|[,&/)(:–—]|and\b)/.test(after);
  return before.trim() === '' || after.trim() === '' || led || /\band\s*$/i.test(before);
}
