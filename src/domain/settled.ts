import type { Candidate } from './candidate';
import type { History, PutAside, Sent } from './history';
import type { Person } from './person';
import { recipients } from './recipients';
import { isSameStep } from './step-key';
import type { PeopleNotes } from './who';
import { isNamed, isSamePerson } from './who';

/** Whether something logged went to, or concerns, this person; a line that names nobody concerns everybody. */
export function isAddressedTo(event: Pick<Sent, 'to'>, person: Person, people: PeopleNotes): boolean {
  if (event.to === undefined) return true;
  return typeof event.to === 'string' ? isNamed(event.to, person, people) : isSamePerson(event.to, person, people);
}

/** Whether something logged is about this candidate. */
function isAbout(event: Sent | PutAside, candidate: Candidate, people: PeopleNotes): boolean {
  const { kind, person, what, counts } = candidate;
  if (event.kind !== kind || (counts !== undefined && !counts(event))) return false;
  if (recipients[kind] === 'person' && person !== undefined && !isAddressedTo(event, person, people)) return false;
  return what === undefined || event.re === undefined || isSameStep(event.re, what);
}

/** Whether the log settles a candidate: it was sent or skipped. Of promised steps only the open ones become candidates. */
export function isSettled(candidate: Candidate, history: History, people: PeopleNotes): boolean {
  if (candidate.what !== undefined) return false;
  return [...history.sent, ...history.skipped].some((event) => isAbout(event, candidate, people));
}

/** Until when a candidate is put off: what the last `snoozed` line about it says, absent where none does. */
export function snoozedUntil(candidate: Candidate, history: History, people: PeopleNotes) {
  return history.snoozed.filter((event) => isAbout(event, candidate, people)).at(-1)?.until;
}
