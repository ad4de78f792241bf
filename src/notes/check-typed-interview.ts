import { isDay } from '../domain/day';
import type { EntryFault } from '../domain/entry-fault';
import type { Interview } from '../domain/interview';
import type { TypedInterview, TypedPerson, WrittenNames } from './compose-interview';
import type { Person } from '../domain/person';
import { inOneLine, isAddress, isMinutes, isTime, peopleIn, stepContextOfTyped } from './compose-interview';
import type { NoteSource } from './note-source';
import { readLink, shownText } from './read-link';
import { readInterview } from './read-interview';
import { readNote } from './read-note';
import { readPromise } from './steps/read-promise';
import type { ReadingSettings } from './reading-settings';
import { vocabularyOf } from './vocabulary';

/** The fields of the form; people and steps by their place among all rows, filled or not. */
export type EntryField =
  | 'date'
  | 'time'
  | 'duration'
  | 'company'
  | 'role'
  | 'stage'
  | 'contact'
  | `interviewers.${number}`
  | `nextSteps.${number}`;

/** What became of reading the note before it is written. */
export interface EntryCheck {
  readonly faults: ReadonlyMap<EntryField, EntryFault>;
  /**
   * What is wrong with the note as a whole, though no field is: it says too little to be an interview, or it would not
   * be taken for one, as in a folder of templates.
   */
  readonly whole: 'says-too-little' | 'not-an-interview' | null;
  /** What the note will be read as; null where it cannot be. */
  readonly interview: Interview | null;
}

/**
 * Reads what would be written, by the same reader as all notes, and tells field by field what would not be understood as
 * it was typed.
 * @param source the note as it would be
 */
export function checkTypedInterview(
  typed: TypedInterview,
  source: NoteSource,
  settings: ReadingSettings,
  names: WrittenNames,
): EntryCheck {
  const read = readNote(source, settings);
  const { interview } = readInterview(source, settings, vocabularyOf(settings), false);
  const faults = new Map<EntryField, EntryFault>();
  const blame = (field: EntryField, fault: EntryFault | undefined): void => {
    if (fault !== undefined) faults.set(field, fault);
  };
  blame('date', dateFault(typed.date));
  if (typed.time.trim() !== '' && !isTime(typed.time)) blame('time', { fault: 'no-time' });
  blame('duration', durationFault(typed));
  if (interview !== null) {
    blame('company', textFault(typed.company, interview.company?.text, names));
    blame('role', textFault(typed.role, interview.role));
    if (!/^\s*\d{1,2}\s*$/.test(typed.stage)) blame('stage', textFault(typed.stage, interview.stage));
    for (const [place, fault] of peopleFaults(typed, interview, names)) blame(`interviewers.${place}`, fault);
    blame('contact', contactFault(typed, interview, names));
  }
  for (const [place, line] of typed.nextSteps.entries()) blame(`nextSteps.${place}`, stepFault(line, typed, settings));
  const says = [typed.company, typed.role, ...typed.nextSteps, ...peopleIn([...typed.interviewers, typed.contact])];
  const tooLittle = says.every((text) => typeof text === 'string' && text.trim() === '');
  const isRead = read.kind === 'interview' && read.problems.length === 0;
  const whole = tooLittle ? 'says-too-little' : isRead || faults.size > 0 ? null : 'not-an-interview';
  return { faults, whole, interview: read.kind === 'interview' ? read.interview : null };
}

function dateFault(date: string): EntryFault | undefined {
  if (date.trim() === '') return { fault: 'missing' };
  return isDay(date.trim()) ? undefined : { fault: 'no-day' };
}

function durationFault({ duration, time }: TypedInterview): EntryFault | undefined {
  if (duration.trim() === '') return undefined;
  if (!isMinutes(duration)) return { fault: 'no-minutes' };
  return time.trim() === '' ? { fault: 'without-time' } : undefined;
}

function textFault(typed: string, read: string | undefined, names?: WrittenNames): EntryFault | undefined {
  const written = inOneLine(typed);
  if (written === '') return undefined;
  if (read === undefined) return { fault: 'nothing', written };
  const expected = shownText(names?.write(written) ?? written);
  return read === expected ? undefined : { fault: 'read-as', written, as: read };
}

/** Everyone typed is met again among the people read, in the same order; who is not was dropped or folded. */
function peopleFaults(
  typed: TypedInterview,
  { interviewers }: Interview,
  names: WrittenNames,
): ReadonlyMap<number, EntryFault> {
  const faults = new Map<number, EntryFault>();
  const left = [...interviewers];
  const met: Person[] = [];
  for (const [place, row] of typed.interviewers.entries()) {
    const [person] = peopleIn([row]);
    if (person === undefined) continue;
    const fault = personFault(person, left[0], names);
    if (fault?.fault === 'nobody' && met.some((other) => isReadAs(person, other, names)))
      faults.set(place, { fault: 'twice', written: person.name });
    else if (fault !== undefined) faults.set(place, fault);
    if (fault?.fault !== 'nobody') met.push(...left.splice(0, 1));
  }
  return faults;
}

function contactFault(typed: TypedInterview, { contact }: Interview, names: WrittenNames): EntryFault | undefined {
  const [person] = peopleIn([typed.contact]);
  return person === undefined ? undefined : personFault(person, contact, names);
}

/** @param read who stands at this place among the people read */
function personFault(typed: TypedPerson, read: Person | undefined, names: WrittenNames): EntryFault | undefined {
  if (typed.email !== '' && !isAddress(typed.email)) return { fault: 'no-address' };
  if (typed.name === '') return { fault: 'no-name' };
  return read !== undefined && isReadAs(typed, read, names) ? undefined : { fault: 'nobody', written: typed.name };
}

/** Whether a name as it is written reads as this person. What the reader takes for their title is no part of the name. */
function isReadAs({ name }: TypedPerson, read: Person, names: WrittenNames): boolean {
  const written = names.write(name);
  const link = readLink(written);
  if (link?.to === 'note') return read.link === link.link;
  const shown = shownText(written);
  return read.text === shown || (read.title !== undefined && shown.includes(read.text) && shown.includes(read.title));
}

function stepFault(line: string, typed: TypedInterview, settings: ReadingSettings): EntryFault | undefined {
  const context = stepContextOfTyped(typed, settings);
  if (inOneLine(line) === '' || context === null) return undefined;
  const reading = readPromise(line, context);
  if (reading.as === 'nothing') return { fault: 'no-promise' };
  return reading.as === 'doubt' ? { fault: 'which-day', doubt: reading.doubt, words: reading.words } : undefined;
}
