import { fold } from '../domain/fold';
import type { Person } from '../domain/person';
import { nameKeyOf } from '../domain/reference';
import { knownPerson } from '../domain/who';
import { readPersonNote } from '../notes/people/read-contact-notes';
import type { ActionContext } from './context';

/**
 * Somebody with what their own note says. A name in plain text counts as a link where there is a note of exactly that
 * name; a single word does not, for it may be the name of anything.
 */
export function personWithNote({ index, store }: ActionContext, person: Person, from: string): Person {
  if (person.path !== undefined || person.link !== undefined) return knownPerson(person, index.people);
  const name = person.text.trim();
  const path = name.includes(' ') ? store.resolve(name, from) : null;
  const source = path === null ? null : store.source(path);
  const isTheirs = path !== null && nameKeyOf(path) === fold(name);
  if (source === null || !isTheirs || index.interviewAt(path) !== undefined || index.draftAt(path) !== undefined) {
    return person;
  }
  return knownPerson({ ...person, path }, new Map([[path, readPersonNote(source).person]]));
}
