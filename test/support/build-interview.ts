import type { Agenda } from '../../src/domain/agenda';
import { agendaOf } from '../../src/domain/agenda';
import { localTimeOf } from '../../src/domain/day';
import type { DraftNote } from '../../src/domain/draft-note';
import type { FollowUp } from '../../src/domain/follow-up';
import type { FollowUpSettings } from '../../src/domain/follow-up-settings';
import { defaultFollowUpSettings } from '../../src/domain/follow-up-settings';
import type { Interview } from '../../src/domain/interview';
import type { FollowUpKind } from '../../src/domain/kind';
import type { LogEvent } from '../../src/domain/log-event';
import type { NextStep } from '../../src/domain/next-step';
import type { CompanyNote, Person, PersonNote } from '../../src/domain/person';
import type { VaultFacts } from '../../src/domain/vault-facts';
import { sectionOf } from '../../src/domain/section';
import { readLogLine } from '../../src/notes/log';

/** What a test says of an interview: names as text, the log as the lines of the note. `null` leaves a usual fact out. */
export interface InterviewFacts {
  readonly path?: string;
  readonly day?: string;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly duration?: number;
  readonly company?: string | null;
  readonly role?: string | null;
  readonly interviewers?: readonly (string | Person)[];
  readonly contact?: string | Person;
  readonly references?: readonly (string | Person)[];
  readonly steps?: readonly NextStep[];
  readonly industry?: string;
  readonly contactPolicy?: NonNullable<Interview['contactPolicy']>;
  readonly preferredChannel?: NonNullable<Interview['preferredChannel']>;
  readonly status?: NonNullable<Interview['status']>;
  readonly log?: readonly string[];
  readonly debriefed?: boolean;
}

/** Someone with an address, so that nothing is missing; a name with a path is a link to their note. */
export function person(name: string, facts: Partial<Person> = {}): Person {
  const address = name.toLowerCase().replace(/\W+/g, '.');
  return { text: name, email: `${address}@northwind.example`, ...facts };
}

/** A link to a person's note, which holds every fact about them. */
export function linked(name: string): Person {
  return { text: name, link: name, path: `People/${name}.md` };
}

const personOf = (named: string | Person): Person => (typeof named === 'string' ? person(named) : named);

function eventOf(line: string): LogEvent {
  const event = readLogLine(line);
  if (event === null) throw new Error(`Not a log line: ${line}`);
  return event;
}

/** A step that they promised, by a day where one is given. */
export function them(what: string, due?: string, facts: Partial<NextStep> = {}): NextStep {
  return {
    owner: 'them',
    what,
    done: false,
    written: `them: ${what}`,
    ...(due === undefined ? {} : { due }),
    ...facts,
  };
}

/** A step that I promised, by a day where one is given. */
export function me(what: string, due?: string, facts: Partial<NextStep> = {}): NextStep {
  return { ...them(what, due, facts), owner: 'me', written: `me: ${what}` };
}

/**
 * An interview: unless the test says otherwise, the worked example of the rules, on Wed 2026-11-18 from 14:00 to 15:00
 * at Northwind with Ana Ruiz, debriefed.
 */
export function interview(facts: InterviewFacts = {}): Interview {
  const day = facts.day ?? '2026-11-18';
  const company = facts.company === undefined ? 'Northwind' : facts.company;
  const role = facts.role === undefined ? 'Backend Engineer' : facts.role;
  const start = facts.start === undefined ? '14:00' : facts.start;
  const end = facts.end === undefined ? (facts.start === undefined ? '15:00' : null) : facts.end;
  const { duration, contact, industry, contactPolicy, preferredChannel, status } = facts;
  return {
    path: facts.path ?? `${day} ${company ?? 'Interview'}.md`,
    day,
    ...(start === null ? {} : { start }),
    ...(end === null || duration !== undefined ? {} : { end }),
    ...(duration === undefined ? {} : { duration }),
    ...(company === null ? {} : { company: { text: company } }),
    ...(role === null ? {} : { role }),
    interviewers: (facts.interviewers ?? ['Ana Ruiz']).map(personOf),
    ...(contact === undefined ? {} : { contact: personOf(contact) }),
    references: (facts.references ?? []).map(personOf),
    nextSteps: facts.steps ?? [],
    ...(industry === undefined ? {} : { industry }),
    ...(contactPolicy === undefined ? {} : { contactPolicy }),
    ...(preferredChannel === undefined ? {} : { preferredChannel }),
    ...(status === undefined ? {} : { status }),
    log: (facts.log ?? []).map(eventOf),
    debriefed: facts.debriefed ?? true,
  };
}

/** An interview of which only the day is known. */
export function dayOnly(facts: InterviewFacts = {}): Interview {
  return interview({ start: null, end: null, ...facts });
}

/** A letter marked as sent. */
export function sentDraft(interviewNote: Interview, kind: FollowUpKind, facts: Partial<DraftNote> = {}): DraftNote {
  return { path: `Follow-ups/${kind}.md`, interviewPath: interviewNote.path, kind, status: 'sent', ...facts };
}

/** The rest of what a vault may say, and the settings, where they are not the usual ones. */
export interface Around {
  readonly people?:
    readonly Omit<PersonNote, 'path' | 'aliases'>[] | readonly (Partial<PersonNote> & { name: string })[];
  readonly companies?: readonly CompanyNote[];
  readonly drafts?: readonly DraftNote[];
  readonly settings?: Partial<FollowUpSettings>;
}

/** Everything a test's notes say, as the rules take it. */
export function vaultOf(interviews: readonly Interview[], around: Around = {}): VaultFacts {
  const people = (around.people ?? []).map((note): PersonNote => {
    return { aliases: [], path: `People/${note.name}.md`, ...note };
  });
  return {
    interviews,
    people: new Map(people.map((note) => [note.path, note])),
    companies: new Map((around.companies ?? []).map((note) => [note.path, note])),
    drafts: around.drafts ?? [],
  };
}

/** A local time as a moment: `2026-11-18T15:00`, or with seconds. */
export function at(time: string): Date {
  return new Date(time.includes('T') ? time : `${time}T12:00`);
}

/** The agenda of some notes at a local time; a day alone is its noon. */
export function agendaAt(time: string, interviews: Interview | readonly Interview[], around: Around = {}): Agenda {
  const notes = 'path' in interviews ? [interviews] : interviews;
  return agendaOf(vaultOf(notes, around), { ...defaultFollowUpSettings, ...around.settings }, at(time));
}

/** The items of a kind that are listed at a local time. */
export function listed(
  kind: FollowUpKind,
  time: string,
  interviews: Interview | readonly Interview[],
  around: Around = {},
): readonly FollowUp[] {
  return agendaAt(time, interviews, around).followUps.filter((followUp) => followUp.kind === kind);
}

/** `opens – due` of an item in local time, e.g. `2026-12-02T00:00 – 2026-12-11T23:59`. */
export function windowOf({ opens, due }: FollowUp): string {
  return [opens, due].map((moment) => moment && localTimeOf(moment)).join(' – ');
}

/** Where the items of a kind stand at a local time, e.g. `overdue`; `absent` where there are none. */
export function standing(
  kind: FollowUpKind,
  time: string,
  interviews: Interview | readonly Interview[],
  around: Around = {},
): string {
  return (
    listed(kind, time, interviews, around)
      .map((followUp) => sectionOf(followUp, at(time)))
      .join(', ') || 'absent'
  );
}

/** Every item at a local time as `section kind person-or-what`, in the order listed. */
export function rowsAt(time: string, interviews: Interview | readonly Interview[], around: Around = {}): string[] {
  return agendaAt(time, interviews, around).followUps.map((followUp) =>
    [sectionOf(followUp, at(time)), followUp.kind, followUp.what ?? followUp.person?.text ?? '']
      .filter((part) => part !== '')
      .join(' '),
  );
}
