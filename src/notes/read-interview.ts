import type { Day } from '../domain/day';
import { fold } from '../domain/fold';
import { given } from '../domain/given';
import type { Interview } from '../domain/interview';
import { foldKey } from './fold-key';
import type { FoundProblem } from './found-problem';
import { readLog } from './log';
import { nameLoggedSteps } from './steps/name-logged-steps';
import type { NoteHeading, NoteSource } from './note-source';
import { isBlank, textOf, writtenOf, type Plain } from './plain-value';
import { isUnnamedGroup } from './placeholder';
import { displayedText, linkResolver } from './read-link';
import { readPeople, type PeopleContext, type PeopleReading } from './people/read-people';
import { propertyOf, readProperties, type Properties, type Property } from './read-properties';
import { readName, readReference } from './people/read-reference';
import { readSchedule } from './read-schedule';
import { promisesSomething, readSteps } from './steps/read-steps';
import { readChannel, readPolicy, readStatus, type Stated } from './read-words';
import type { FieldName, ReadingSettings } from './reading-settings';
import type { Vocabulary } from './vocabulary';

/** What a note says that makes it an interview, beside its marker. */
export interface Evidence {
  /** Whether the note says anything of its day, readable or not. */
  readonly dated: boolean;
  readonly interviewer: boolean;
  readonly contact: boolean;
  readonly company: boolean;
  readonly role: boolean;
  readonly step: boolean;
}

/** A note read as an interview; `interview` is null where no day can be relied on. */
export interface InterviewReading {
  readonly interview: Interview | null;
  readonly evidence: Evidence;
  /** What its problems stand under where it is none. */
  readonly company?: string;
  readonly problems: readonly FoundProblem[];
}

/**
 * Reads a note as an interview, whatever it is: what it says, and each value that was not understood. Whether it is
 * an interview is for {@link readNote} to decide from the evidence. Never throws, never changes the properties.
 */
export function readInterview(
  source: NoteSource,
  settings: ReadingSettings,
  vocabulary: Vocabulary,
  interviewDateOnly: boolean,
): InterviewReading {
  const properties = readProperties(source.properties);
  const { field, problems } = fieldReader(properties, vocabulary);
  const schedule = readSchedule(source.path, properties, settings, vocabulary, interviewDateOnly);
  problems.push(...schedule.problems);
  const resolve = linkResolver(source.links);
  const { interviewers, contact, references } = readEveryone(properties, vocabulary, {
    resolve,
    ownNames: settings.ownNames,
  });
  problems.push(...interviewers.problems, ...contact.problems, ...references.problems);
  const [contactPerson] = contact.people;
  const company = field('company', 'unreadable-value', (value) => readReference(value, resolve));
  const role = field('role', 'unreadable-value', readName);
  const evidence: Evidence = {
    dated: schedule.dated,
    interviewer: interviewers.people.length > 0,
    contact: contactPerson !== undefined,
    company: company !== undefined,
    role: role !== undefined,
    step: promisesSomething(properties, vocabulary),
  };
  const { day, start, end, duration } = schedule;
  if (day === undefined) return { interview: null, evidence, problems, ...given({ company: company?.text }) };
  const people = [...interviewers.people, ...contact.people].map(({ text }) => text);
  const names = { people, own: settings.ownNames, ...(company === undefined ? {} : { company: company.text }) };
  const followed = readFollowing(properties, vocabulary, settings, day, names);
  problems.push(...followed.problems);
  const interview: Interview = {
    path: source.path,
    day,
    ...given({ start, end, duration, company, role }),
    ...given({ stage: field('stage', 'unreadable-value', readStage, stageText) }),
    interviewers: interviewers.people,
    ...given({ contact: contactPerson }),
    references: references.people,
    nextSteps: followed.steps,
    ...given({
      industry: field('industry', 'unreadable-value', readName),
      contactPolicy: field('contactPolicy', 'unknown-policy', readPolicy),
      preferredChannel: field('preferredChannel', 'unknown-channel', readChannel),
      status: field('status', 'unknown-status', readStatus),
    }),
    log: followed.log,
    debriefed: source.headings.some(isDebrief),
  };
  return { interview, evidence, problems };
}

function fieldReader(properties: Properties, { names }: Vocabulary) {
  const problems: FoundProblem[] = [];
  const field = <Value>(
    name: FieldName,
    code: FoundProblem['code'],
    read: (value: Plain) => Stated<Value>,
    finish: (value: Value, key: string) => Value = (value) => value,
  ): Value | undefined => {
    const property = propertyOf(properties, names[name]);
    if (property === undefined) return undefined;
    const value = read(property.value);
    if (value === null) problems.push({ code, property: property.key, written: writtenOf(property.value) });
    return value === null || value === undefined ? undefined : finish(value, property.key);
  };
  return { field, problems };
}

function readEveryone(properties: Properties, { names }: Vocabulary, context: PeopleContext) {
  const read = (field: FieldName, more: Partial<PeopleContext> = {}): PeopleReading => {
    const property = propertyOf(properties, names[field]);
    const numbered = field === 'interviewers' ? names.interviewers.flatMap((name) => properties.numbered(name)) : [];
    const named = property === undefined ? numbered : [property, ...numbered];
    return named.length === 0 ? { people: [], problems: [] } : readPeople(named, { ...context, ...more });
  };
  const emails = propertyOf(properties, names.interviewerEmails);
  const emailsOf = (key: string): Property | undefined =>
    /\d$/.test(key) ? properties.named(`${foldKey(key)}email`) : undefined;
  return {
    interviewers: read('interviewers', { emails, emailsOf }),
    contact: read('contact'),
    references: read('references'),
  };
}

/** What came of the interview: the steps promised, and what the log says was done about them. */
function readFollowing(
  properties: Properties,
  vocabulary: Vocabulary,
  { dayOrder, calendar }: ReadingSettings,
  anchor: Day,
  names: { readonly people: readonly string[]; readonly own: readonly string[]; readonly company?: string },
) {
  const context = { anchor, names, when: { dayOrder, calendar } };
  const { steps, problems } = readSteps(properties, vocabulary, context);
  const property = propertyOf(properties, vocabulary.names.log);
  if (property === undefined || isBlank(property.value)) return { steps, log: [], problems };
  const written = readLog(property.value, property.key);
  const named = nameLoggedSteps(written.events, steps, context, property.key);
  return { steps, log: named.log, problems: [...problems, ...written.problems, ...named.problems] };
}

/** A stage is a short text; "panel" and "team", which name nobody, are stages too. */
function readStage(value: Plain): Stated<string> {
  const text = displayedText(textOf(value)?.trim() ?? '');
  return isUnnamedGroup(text) ? text : readName(value);
}

/** `round: 2` says too little alone: in a sentence it is the second round. */
function stageText(stage: string, key: string): string {
  return /^\d{1,2}$/.test(stage) ? `${/stage/i.test(key) ? 'stage' : 'round'} ${stage}` : stage;
}

function isDebrief({ text, filled }: NoteHeading): boolean {
  return filled && /\bdebrief(?:ing)?\b/.test(fold(text));
}
