import { isDay, isTimeOfDay } from '../domain/day';
import { readEmail } from './people/read-address';
import { shownText } from './read-link';
import type { StepContext } from './steps/read-next-step';
import { readPromise } from './steps/read-promise';
import { propertyOf, readProperties } from './read-properties';
import { isBlank, plainValue } from './plain-value';
import type { FieldName, ReadingSettings } from './reading-settings';
import { vocabularyOf } from './vocabulary';
import { foldKey } from './fold-key';
import { isMarkedAs, markersIn } from './marker';

/** Someone as they are typed into a form; blank where nothing is said. */
export interface TypedPerson {
  readonly name: string;
  readonly email: string;
}

/** What a person says of an interview before there is a note of it. Texts as typed, blank where nothing is said. */
export interface TypedInterview {
  readonly date: string;
  readonly time: string;
  /** Minutes. */
  readonly duration: string;
  readonly company: string;
  readonly role: string;
  readonly stage: string;
  readonly interviewers: readonly TypedPerson[];
  readonly contact: TypedPerson;
  readonly nextSteps: readonly string[];
}

/** How the names of companies and people go into the note. */
export interface WrittenNames {
  /** The name as a link, where it is to be one; as it is otherwise. */
  write(name: string): string;
  /** The address that the note of someone states. */
  emailOf(name: string): string | undefined;
}

/** The names that the note format shows for the fields of the form; where settings leave them out, their first one counts. */
const usualNames = {
  date: 'date',
  time: 'time',
  duration: 'duration',
  company: 'company',
  role: 'role',
  stage: 'stage',
  interviewers: 'interviewers',
  interviewerEmails: 'interviewer_emails',
  nextSteps: 'next_steps',
  contact: 'contact',
} as const satisfies Partial<Record<FieldName, string>>;

/** A text on one line, without space around it. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** People of whom anything is typed, in their order. */
export function peopleIn(typed: readonly TypedPerson[]): readonly TypedPerson[] {
  return typed
    .map(({ name, email }) => ({ name: inOneLine(name), email: email.trim() }))
    .filter(({ name, email }) => name !== '' || email !== '');
}

/**
 * The properties of a note about an interview, in the order in which the note format shows them. Values are texts,
 * numbers and lists of texts, so that Obsidian's own editor shows them all.
 * @param given properties that the note has anyway, from a template: they keep their place, and their names are used
 */
export function composeInterview(
  typed: TypedInterview,
  settings: ReadingSettings,
  names: WrittenNames,
  given: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const properties: Record<string, unknown> = { ...markedBy(settings, given), ...given };
  const set = (field: keyof typeof usualNames, value: string | number | readonly string[]): void => {
    if (value === '' || (Array.isArray(value) && value.length === 0)) return;
    properties[keyFor(properties, field, settings)] = value;
  };
  const people = peopleIn(typed.interviewers);
  const writtenApart = people.some((person) => needsAddressApart(person, names));
  const [contact] = peopleIn([typed.contact]);
  set('date', typed.date.trim());
  set('time', typed.time.trim());
  if (typed.duration.trim() !== '') set('duration', Number(typed.duration));
  set('company', nameOf(typed.company, names));
  set('role', inOneLine(typed.role));
  set('stage', inOneLine(typed.stage));
  set(
    'interviewers',
    people.map((person) => (writtenApart ? names.write(person.name || person.email) : personText(person, names))),
  );
  if (writtenApart)
    set(
      'interviewerEmails',
      people.map(({ email }) => email),
    );
  set('nextSteps', stepLines(typed, settings));
  set('contact', contact === undefined ? '' : personText(contact, names));
  return properties;
}

const nameOf = (name: string, names: WrittenNames): string => {
  const text = inOneLine(name);
  return text === '' ? '' : names.write(text);
};

const isLink = (written: string): boolean => shownText(written) !== written;

/** The address that is typed for someone whose own note does not state it already. */
const ownAddress = ({ name, email }: TypedPerson, names: WrittenNames): string =>
  email.toLowerCase() === names.emailOf(name)?.toLowerCase() ? '' : email;

/** A property's link must stand alone, so the address of someone linked goes into a list beside. */
const needsAddressApart = (person: TypedPerson, names: WrittenNames): boolean =>
  person.name !== '' && isLink(names.write(person.name)) && ownAddress(person, names) !== '';

function personText(person: TypedPerson, names: WrittenNames): string {
  const address = ownAddress(person, names);
  if (person.name === '' || address === '') return person.name === '' ? address : names.write(person.name);
  return `${shownText(person.name)} <${address}>`;
}

/** The steps that are typed as the lines that read back alike; a line that is not understood stays as it is. */
function stepLines(typed: TypedInterview, settings: ReadingSettings): readonly string[] {
  const context = stepContextOfTyped(typed, settings);
  return typed.nextSteps
    .map(inOneLine)
    .filter((line) => line !== '')
    .map((line) => {
      const reading = context === null ? null : readPromise(line, context);
      return reading?.as === 'step' ? reading.step.written : line;
    });
}

/** What typed steps are read against; null while there is no day to count from. */
export function stepContextOfTyped(
  { date, company, interviewers, contact }: TypedInterview,
  { ownNames, dayOrder, calendar }: ReadingSettings,
): StepContext | null {
  if (!isDay(date.trim())) return null;
  const people = peopleIn([...interviewers, contact]).map(({ name }) => shownText(name));
  const named = inOneLine(company);
  return {
    anchor: date.trim(),
    names: {
      people: people.filter((name) => name !== ''),
      own: ownNames,
      ...(named === '' ? {} : { company: shownText(named) }),
    },
    when: { dayOrder, calendar },
  };
}

/** Whether a text is a length in minutes that an interview can have. */
export function isMinutes(text: string): boolean {
  return /^\d{1,4}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 24 * 60;
}

/** Whether a text is a time of day. */
export const isTime = (text: string): boolean => isTimeOfDay(text.trim());

/** Whether a text is an address. */
export const isAddress = (text: string): boolean => readEmail(text) === text.trim();

/** What makes the note an interview, unless a template says so already. */
function markedBy(
  settings: ReadingSettings,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string | readonly string[]>> {
  const { strong, weak } = vocabularyOf(settings);
  const markerNames = settings.markerProperties.map(foldKey);
  const marked = Object.entries(given).some(
    ([key, value]) =>
      markerNames.includes(foldKey(key)) &&
      markersIn(plainValue(value), foldKey(key) === 'tags').some(
        (marker) => isMarkedAs(marker, strong) || isMarkedAs(marker, weak),
      ),
  );
  const free = settings.markerProperties.filter(
    (name) => !Object.keys(given).some((key) => foldKey(key) === foldKey(name)),
  );
  const name = free.includes('type') ? 'type' : free[0];
  const value = settings.weakMarkers.includes('interview')
    ? 'interview'
    : (settings.weakMarkers[0] ?? settings.strongMarkers[0]);
  if (marked || name === undefined || value === undefined) return {};
  return { [name]: foldKey(name) === 'tags' ? [value.replace(/\s+/g, '-')] : value };
}

/** The key under which a field is written: one that is there already, else the usual name, else the settings' first. */
function keyFor(
  properties: Readonly<Record<string, unknown>>,
  field: keyof typeof usualNames,
  settings: ReadingSettings,
): string {
  const known = readProperties(properties);
  const folded = settings.names[field].map(foldKey);
  const there = propertyOf(known, folded)?.key ?? folded.flatMap((name) => known.named(name)?.key ?? [])[0];
  const usual = usualNames[field];
  const fallback = folded.includes(foldKey(usual)) ? usual : (settings.names[field][0] ?? usual);
  return there ?? fallback;
}

/** Properties of a template that a note can take over: plain ones that no template engine would still have to fill in. */
export function givenProperties(template: Readonly<Record<string, unknown>> | null): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(template ?? {}).filter(([key, value]) => !needsFilling(key) && !needsFilling(value)),
  );
}

/** YAML takes an unquoted `{{date}}` for a map; other maps no editor of properties shows. */
function needsFilling(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('{{') || value.includes('<%') || value.includes('[object');
  if (Array.isArray(value)) return value.some(needsFilling);
  return typeof value === 'object' && value !== null && !isBlank(plainValue(value));
}
