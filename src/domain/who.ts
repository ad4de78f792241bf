import { fold } from './fold';
import { given } from './given';
import type { Person, PersonNote } from './person';
import type { Reference } from './reference';
import { keyOf } from './reference';

/** The notes of people by vault path. */
export type PeopleNotes = ReadonlyMap<string, PersonNote>;

const noteOf = (person: Reference, people: PeopleNotes): PersonNote | undefined =>
  person.path === undefined ? undefined : people.get(person.path);

/** Every name by which a log line may mean this person, folded: as shown, as their note is called, and its aliases. */
export function namesOf(person: Reference, people: PeopleNotes): ReadonlySet<string> {
  const note = noteOf(person, people);
  const names = [fold(person.text), keyOf(person), ...(note ? [note.name, ...note.aliases].map(fold) : [])];
  return new Set(names.filter((name) => name !== ''));
}

/** Whether a name as someone wrote it means this person. */
export function isNamed(who: string, person: Reference, people: PeopleNotes): boolean {
  return namesOf(person, people).has(fold(who));
}

/** What two mentions are compared by. */
interface Identity {
  readonly path: string | undefined;
  readonly link: string | undefined;
  readonly email: string | undefined;
  readonly names: ReadonlySet<string>;
}

function identityOf(person: Person, people: PeopleNotes): Identity {
  const isLinked = (person.path ?? person.link) !== undefined;
  return {
    path: person.path,
    link: isLinked ? keyOf(person) : undefined,
    email: person.email === undefined ? undefined : fold(person.email),
    names: namesOf(person, people),
  };
}

function isSame(one: Identity, other: Identity): boolean {
  for (const mark of ['path', 'link', 'email'] as const) {
    if (one[mark] === undefined || other[mark] === undefined) continue;
    return one[mark] === other[mark] && (mark !== 'email' || mayBeOne(one, other));
  }
  for (const name of one.names) if (other.names.has(name)) return true;
  return false;
}

const initialsAndWords = ({ names }: Identity): readonly string[] =>
  [...names].flatMap((name) => name.split(/[^\p{L}\p{N}]+/u)).filter((word) => word !== '');

/** Whether two who have one address can be one: a mailbox may serve several, whose names then have nothing in common. */
function mayBeOne(one: Identity, other: Identity): boolean {
  if ([one, other].some(({ email, names }) => names.has(email ?? ''))) return true;
  const others = initialsAndWords(other);
  return initialsAndWords(one).some((word) =>
    others.some((another) => word.startsWith(another) || another.startsWith(word)),
  );
}

/**
 * Whether two mentions mean one person. Two links are compared by where they lead, two addresses as such, anything
 * else by names, so that two people who are both shown as "Ana" stay two, and so do two who share a mailbox.
 */
export function isSamePerson(one: Person, other: Person, people: PeopleNotes): boolean {
  return isSame(identityOf(one, people), identityOf(other, people));
}

/** The people of a list, each once: the first mention stays. Only mentions that share a name or address are compared. */
export function distinctPeople(mentioned: readonly Person[], people: PeopleNotes): readonly Person[] {
  const seen = new Map<string, Identity[]>();
  return mentioned.filter((person) => {
    const identity = identityOf(person, people);
    const marks = [...identity.names, ...(identity.email === undefined ? [] : [`<${identity.email}>`])];
    if (marks.some((mark) => seen.get(mark)?.some((other) => isSame(other, identity)))) return false;
    for (const mark of marks) {
      const others = seen.get(mark);
      if (others === undefined) seen.set(mark, [identity]);
      else others.push(identity);
    }
    return true;
  });
}

/** A person with what their own note says, where the interview note leaves it out. */
export function knownPerson(person: Person, people: PeopleNotes): Person {
  const note = noteOf(person, people);
  if (note === undefined) return person;
  const { title, email, phone, linkedin } = note;
  return {
    ...given({ title, email, phone, linkedin }),
    ...person,
  };
}
