import { fold } from './fold';
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

/**
 * Whether two mentions mean one person. Two links are compared by where they lead, anything else by names or address,
 * so that two people who are both shown as "Ana" stay two.
 */
export function isSamePerson(one: Person, other: Person, people: PeopleNotes): boolean {
  if (one.path !== undefined && other.path !== undefined) return one.path === other.path;
  const bothLinked = (one.path ?? one.link) !== undefined && (other.path ?? other.link) !== undefined;
  if (bothLinked) return keyOf(one) === keyOf(other);
  if (one.email !== undefined && other.email !== undefined) return fold(one.email) === fold(other.email);
  const names = namesOf(other, people);
  return [...namesOf(one, people)].some((name) => names.has(name));
}

/** The people of a list, each once: the first mention stays. Takes time in proportion to the list. */
export function distinctPeople(mentioned: readonly Person[], people: PeopleNotes): readonly Person[] {
  const seen = new Map<string, Person[]>();
  return mentioned.filter((person) => {
    const marks = [...namesOf(person, people), ...(person.email === undefined ? [] : [`<${fold(person.email)}>`])];
    const known = marks.some((mark) => (seen.get(mark) ?? []).some((other) => isSamePerson(other, person, people)));
    for (const mark of known ? [] : marks) seen.set(mark, [...(seen.get(mark) ?? []), person]);
    return !known;
  });
}

/** A person with what their own note says, where the interview note leaves it out. */
export function knownPerson(person: Person, people: PeopleNotes): Person {
  const note = noteOf(person, people);
  if (note === undefined) return person;
  const { title, email, phone, linkedin } = note;
  return {
    ...(title === undefined ? {} : { title }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(linkedin === undefined ? {} : { linkedin }),
    ...person,
  };
}
