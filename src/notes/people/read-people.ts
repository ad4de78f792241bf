import { fold } from '../../domain/fold';
import { given } from '../../domain/given';
import type { Person } from '../../domain/person';
import { keyOf } from '../../domain/reference';
import type { FoundProblem } from '../found-problem';
import { foldKey } from '../fold-key';
import { isTitle } from './job-title';
import { withEmails } from './parallel-emails';
import { isPlaceholder } from '../placeholder';
import { isBlank, isList, isMap, textOf, writtenOf, type Plain, type PlainMap } from '../plain-value';
import { detailsOf, readPerson, type PersonDetails, type PersonEntry } from './read-person';
import { readEmail } from './read-address';
import type { ResolveLink } from '../read-link';
import type { Property } from '../read-properties';
import { splitNames } from './split-names';

/** The people that a property names, in its order, each once. */
export interface PeopleReading {
  readonly people: readonly Person[];
  readonly problems: readonly FoundProblem[];
}

/** What reading people depends on besides the value. */
export interface PeopleContext {
  readonly resolve: ResolveLink;
  /** The person's own names, never listed. */
  readonly ownNames: readonly string[];
  /** Addresses in a property of their own, parallel to the people. */
  readonly emails?: Property | undefined;
  /** Addresses that belong to one property of people, by its key: `interviewer2_email` to `interviewer2`. */
  readonly emailsOf?: (key: string) => Property | undefined;
}

/** A property that names more is no list of people; the rest is reported and not read. */
const mostPeople = 1000;

/**
 * Reads everyone whom a property names, in every shape that people and Obsidian produce. Placeholders and the
 * person's own names are dropped, the same person twice is one.
 */
export function readPeople(properties: readonly Property[], context: PeopleContext): PeopleReading {
  const problems: FoundProblem[] = [];
  const entries: (PersonEntry & { readonly property: string })[] = [];
  for (const { key, value } of properties) {
    const written = entriesIn(value, context.resolve, (code, text) =>
      problems.push({ code, property: key, written: text }),
    );
    const read = withOwnEmails(written, context.emailsOf?.(key), problems);
    if (read.length > mostPeople) problems.push({ code: 'unreadable-value', property: key, written: writtenOf(value) });
    for (const entry of read.slice(0, mostPeople)) {
      entries.push({ ...entry, property: key });
      if (entry.broken !== undefined) problems.push({ code: 'unreadable-email', property: key, written: entry.broken });
    }
  }
  const persons = entries.map(({ person }) => person);
  const own = new Set(['me', 'myself', 'self', 'i', ...context.ownNames.map(fold)]);
  const isOther = (person: Person) =>
    !own.has(fold(person.text)) && !own.has(keyOf(person)) && !isPlaceholder(person.text);
  const addressed = context.emails === undefined ? persons : withEmails(persons, context.emails, problems);
  const people = eachOnce(addressed.filter((person) => person !== null).filter(isOther), ({ text }) =>
    problems.push({ code: 'two-addresses', ...given({ property: properties[0]?.key }), written: text }),
  );
  return { people, problems };
}

function withOwnEmails(
  entries: readonly PersonEntry[],
  emails: Property | undefined,
  problems: FoundProblem[],
): readonly PersonEntry[] {
  if (emails === undefined) return entries;
  const addressed = withEmails(
    entries.map(({ person }) => person),
    emails,
    problems,
  );
  return entries.map((entry, index) => ({ ...entry, person: addressed[index] ?? entry.person }));
}

type Report = (code: 'unreadable-person', written: string) => void;

function entriesIn(value: Plain, resolve: ResolveLink, report: Report): PersonEntry[] {
  const readText = (text: string): PersonEntry[] => {
    if (text.trim() === '') return [];
    if (isPlaceholder(text)) return [{ person: null }];
    const entry = readPerson(text, resolve);
    if (entry.person === null && entry.broken === undefined) report('unreadable-person', writtenOf(text));
    return [entry];
  };
  if (typeof value === 'string') return splitNames(withoutEmployer(value)).flatMap(readText);
  if (isList(value)) return value.flatMap((item) => entriesInItem(item, readText, report, 0));
  return entriesInItem(value, readText, report, 0);
}

function entriesInItem(
  item: Plain,
  readText: (text: string) => PersonEntry[],
  report: Report,
  depth: number,
): PersonEntry[] {
  if (isBlank(item) || item === false) return depth === 0 ? [{ person: null }] : [];
  if (typeof item === 'string') return linksIn(withoutEmployer(item)).flatMap(readText);
  if (isList(item))
    return item.flatMap((inner) =>
      typeof inner === 'string' ? readText(asLink(inner)) : entriesInItem(inner, readText, report, depth + 1),
    );
  if (isMap(item)) return readMap(item, readText, report);
  report('unreadable-person', writtenOf(item));
  return [];
}

/** "Ana Ruiz from [[Acme]]": the note linked is not the person's. */
const withoutEmployer = (text: string): string => text.replace(/(\S) +(?:at|from|of|@) *\[\[[^[\]]+\]\]/g, '$1');

/** A list item is one person, whatever commas it holds; only links side by side are several. */
function linksIn(item: string): readonly string[] {
  const links = item.match(/\[\[[^[\]]+\]\]/g);
  return links !== null && links.length > 1 ? links : [item];
}

/** YAML takes an unquoted `[[Ana]]` for a list in a list: what stands in it was meant as a link. */
function asLink(text: string): string {
  return /[[\]<>@]/.test(text) || isPlaceholder(text) ? text : `[[${text}]]`;
}

const nameKeys = ['name', 'fullname', 'person', 'interviewer', 'who', 'contact', 'note', 'link'];
const detailKeys: Readonly<Record<string, keyof PersonDetails>> = {
  title: 'title',
  role: 'title',
  position: 'title',
  jobtitle: 'title',
  job: 'title',
  email: 'email',
  mail: 'email',
  emailaddress: 'email',
  linkedin: 'linkedin',
  linkedinurl: 'linkedin',
  linkedinprofile: 'linkedin',
  phone: 'phone',
  mobile: 'phone',
  telephone: 'phone',
  tel: 'phone',
  phonenumber: 'phone',
};

function readMap(map: PlainMap, readText: (text: string) => PersonEntry[], report: Report): PersonEntry[] {
  const { details, broken } = detailsIn(map);
  const folded = new Map(map.pairs.map(([key, value]) => [foldKey(key), value]));
  const join = ({ person, broken: inName }: PersonEntry): PersonEntry => {
    const first = inName ?? broken;
    return {
      person: person === null ? null : { ...person, ...details },
      ...given({ broken: first }),
    };
  };
  const named = nameKeys.map((key) => nameIn(folded.get(key) ?? null)).find((text) => text !== null);
  const parts = ['firstname', 'lastname']
    .map((key) => textOf(folded.get(key) ?? null) ?? '')
    .filter((part) => part !== '');
  const name = named ?? (parts.length > 0 ? parts.join(' ') : null);
  if (name !== null) return readText(name).map(join);
  const others = map.pairs.filter(
    ([key]) => detailKeys[foldKey(key)] === undefined && !nameKeys.includes(foldKey(key)),
  );
  if (others.length === 0) {
    const address = details.email;
    if (address !== undefined) return readText(address).map(join);
    report('unreadable-person', writtenOf(map));
    return [];
  }
  return others.flatMap(([key, value]) => {
    const text = textOf(value) ?? '';
    // "CTO: Ana Ruiz" is written in this order as well.
    const isTitleFirst = isTitle(key) && text !== '' && !isTitle(text);
    return readText(isTitleFirst ? `${key}: ${text}` : key)
      .map((entry) => (others.length === 1 ? join(entry) : entry))
      .map((entry) => (isTitleFirst ? entry : beside(entry, value)));
  });
}

/** What stands behind a name that is a key: a title, an address, or a map of both. */
function beside(entry: PersonEntry, value: Plain): PersonEntry {
  if (entry.person === null) return entry;
  if (isMap(value)) {
    const { details, broken } = detailsIn(value);
    return { person: { ...entry.person, ...details }, ...given({ broken }) };
  }
  const text = textOf(value);
  if (text === null || text === '' || isPlaceholder(text)) return entry;
  return { ...entry, person: { ...entry.person, ...(detailsOf(text) ?? { title: text }) } };
}

function detailsIn(map: PlainMap): { readonly details: PersonDetails; readonly broken?: string } {
  const details: { -readonly [Detail in keyof PersonDetails]: string } = {};
  let broken: string | undefined;
  for (const [key, value] of map.pairs) {
    const detail = detailKeys[foldKey(key)];
    const text = textOf(value);
    if (detail === undefined || text === null || text === '' || isPlaceholder(text)) continue;
    const email = detail === 'email' ? readEmail(text) : text;
    if (email === null) broken = text;
    else details[detail] ??= email;
  }
  return broken === undefined ? { details } : { details, broken };
}

function nameIn(value: Plain): string | null {
  if (isList(value) && value.length === 1 && isList(value[0] ?? null)) {
    const inner = textOf(value);
    return inner === null || inner === '' ? null : asLink(inner);
  }
  const text = textOf(value);
  return text === '' ? null : text;
}

/** The same person twice is one, with what both entries say; whether it is one, two addresses leave in doubt. */
function eachOnce(people: readonly Person[], doubt: (person: Person) => void): Person[] {
  const byKey = new Map<string, Person>();
  for (const person of people) {
    const key = keyOf(person);
    const known = byKey.get(key) ?? [...byKey.values()].find((other) => sameAddress(person, other));
    if (known?.email !== undefined && fold(person.email ?? known.email) !== fold(known.email)) doubt(known);
    if (known === undefined) byKey.set(key, person);
    else byKey.set(keyOf(known), { ...person, ...known });
  }
  return [...byKey.values()];
}

/** Whether one entry is nothing but the other's address. Colleagues who share an address stay two. */
function sameAddress(one: Person, other: Person): boolean {
  return one.email !== undefined && one.email === other.email && (one.text === one.email || other.text === other.email);
}
