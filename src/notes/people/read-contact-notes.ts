import type { CompanyNote, PersonNote } from '../../domain/person';
import type { FoundProblem } from '../found-problem';
import type { NoteSource } from '../note-source';
import { isList, textOf, writtenOf, type Plain } from '../plain-value';
import { isPlaceholder } from '../placeholder';
import { readEmail } from './read-address';
import { readLink } from '../read-link';
import { personNameOf } from './read-person';
import { propertyOf, readProperties, type Property, type Properties } from '../read-properties';
import { readName } from './read-reference';
import { readChannel, readPolicy, type Stated } from '../read-words';
import type { Problem } from '../../domain/problem';
import { baseNameOf } from '../../domain/reference';

/** What a person's own note says, and what in it was not understood. */
export interface PersonNoteReading {
  readonly person: PersonNote;
  readonly problems: readonly Problem[];
}

/** What a company's own note says, and what in it was not understood. */
export interface CompanyNoteReading {
  readonly company: CompanyNote;
  readonly problems: readonly Problem[];
}

/** Reads the note of a person whom an interview names. Every property is optional; the name is the file's. */
export function readPersonNote(source: NoteSource): PersonNoteReading {
  const { properties, problems, text, word } = noteReader(source);
  const emailProperty = propertyOf(properties, ['email', 'emailaddress', 'mail', 'emails', 'workemail']);
  const emailText = textOf(firstOf(emailProperty));
  const email = emailText === null ? null : readEmail(addressIn(emailText));
  if (emailProperty !== undefined && email === null && !isPlaceholder(emailText ?? '-')) {
    problems.push({
      path: source.path,
      code: 'unreadable-email',
      property: emailProperty.key,
      written: writtenOf(emailProperty.value),
    });
  }
  const aliases = propertyOf(properties, ['aliases', 'alias'])?.value ?? null;
  const person: PersonNote = {
    path: source.path,
    name: personNameOf(source.path),
    aliases: namesIn(aliases),
    ...(email === null ? {} : { email }),
    ...text('firstName', ['firstname', 'givenname', 'preferredname']),
    ...text('title', ['title', 'jobtitle', 'role', 'position']),
    ...text('phone', ['phone', 'mobile', 'telephone', 'tel', 'phonenumber', 'cell']),
    ...text('linkedin', ['linkedin', 'linkedinurl', 'linkedinprofile'], addressIn),
    ...text('industry', ['industry']),
    ...word('contactPolicy', 'contactpolicy', 'unknown-policy', readPolicy),
    ...word('preferredChannel', 'preferredchannel', 'unknown-channel', readChannel),
  };
  return { person, problems };
}

/** Reads the note of a company that an interview names. */
export function readCompanyNote(source: NoteSource): CompanyNoteReading {
  const { problems, text, word } = noteReader(source);
  const company: CompanyNote = {
    path: source.path,
    name: baseNameOf(source.path),
    ...text('industry', ['industry']),
    ...word('contactPolicy', 'contactpolicy', 'unknown-policy', readPolicy),
    ...word('preferredChannel', 'preferredchannel', 'unknown-channel', readChannel),
  };
  return { company, problems };
}

function noteReader(source: NoteSource) {
  const properties: Properties = readProperties(source.properties);
  const problems: Problem[] = [];
  const text = <Field extends string>(
    field: Field,
    names: readonly string[],
    address?: (text: string) => string,
  ): { readonly [F in Field]?: string } => {
    const written = firstOf(propertyOf(properties, names));
    const value = address !== undefined && typeof written === 'string' ? address(written.trim()) : readName(written);
    return typeof value === 'string' && !isPlaceholder(value)
      ? ({ [field]: value } as { readonly [F in Field]: string })
      : {};
  };
  const word = <Field extends string, Word extends string>(
    field: Field,
    name: string,
    code: FoundProblem['code'],
    read: (value: Plain) => Stated<Word>,
  ): { readonly [F in Field]?: Word } => {
    const property = propertyOf(properties, [name]);
    const value = property === undefined ? undefined : read(property.value);
    if (property !== undefined && value === null) {
      problems.push({ path: source.path, code, property: property.key, written: writtenOf(property.value) });
    }
    return value === null || value === undefined ? {} : ({ [field]: value } as { readonly [F in Field]: Word });
  };
  return { properties, problems, text, word };
}

/** The address in a text that is a Markdown link or has it in angle brackets. */
function addressIn(text: string): string {
  const link = readLink(text);
  return link?.to === 'outside' ? link.address : text.replace(/^.*<([^<>]*)>.*$/s, '$1');
}

function firstOf(property: Property | undefined): Plain {
  const value = property?.value ?? null;
  return isList(value) ? (value[0] ?? null) : value;
}

function namesIn(value: Plain): readonly string[] {
  const items = isList(value) ? value : typeof value === 'string' ? value.split(',') : [];
  return items.map(textOf).filter((name) => name !== null && name !== '') as string[];
}
