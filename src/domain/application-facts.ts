import type { Application } from './application';
import type { Channel } from './channel';
import { compareText } from './compare-text';
import type { Day } from './day';
import { dayOf } from './day';
import type { FollowUpSettings } from './follow-up-settings';
import { given } from './given';
import type { History } from './history';
import { historyOf } from './history';
import type { Interview } from './interview';
import { heldFrom, takesPlace } from './interview-times';
import { lastWhere } from './last-where';
import type { OtherProcesses } from './other-processes';
import type { Person } from './person';
import type { OpenStep } from './promised-steps';
import { openStepsOf } from './promised-steps';
import type { StatedPolicy } from './restrictions';
import type { VaultFacts } from './vault-facts';
import type { PeopleNotes } from './who';
import { isNamed, knownPerson } from './who';

/** What the notes tell of one application at one moment, worked out once for all rules. */
export interface ApplicationFacts {
  readonly application: Application;
  readonly people: PeopleNotes;
  readonly today: Day;
  /** Interviews held by now, earliest first; cancelled ones are in neither list. */
  readonly held: readonly Interview[];
  /** Interviews on the calendar that have not been held yet, earliest first. */
  readonly ahead: readonly Interview[];
  readonly history: History;
  readonly myOpenSteps: readonly OpenStep[];
  readonly theirOpenSteps: readonly OpenStep[];
  /** Who receives what goes to the company. */
  readonly contact?: Person;
  /** How the contact, or whoever has said nothing of their own, wants to be reached. */
  readonly preferredChannel: (person: Person | undefined, interview?: Interview) => Channel | undefined;
  /** The policies on what goes to a person, or to the company where nobody is named. */
  readonly policiesFor: (person: Person | undefined) => readonly StatedPolicy[];
  /** The policy that a person's own note states. */
  readonly ownPolicyOf: (person: Person | undefined) => readonly StatedPolicy[];
  /** The industry that the notes name for what goes to the contact after an interview. */
  readonly industry: (interview: Interview) => string;
  readonly others: OtherProcesses;
}

function contactOf(application: Application, steps: readonly OpenStep[], people: PeopleNotes): Person | undefined {
  const { interviews } = application;
  const contact = lastWhere(interviews, (interview) => interview.contact !== undefined)?.contact;
  if (contact !== undefined) return contact;
  const step = [...steps]
    .sort((one, other) => compareText(one.due ?? '9', other.due ?? '9'))
    .find(({ named }) => named !== undefined);
  if (step?.named !== undefined) {
    const { named } = step;
    const known = interviews.flatMap(({ interviewers }) => interviewers);
    return known.find((person) => isNamed(named, person, people)) ?? { text: named };
  }
  const latest = lastWhere(interviews, (interview) => takesPlace(interview) && interview.interviewers.length > 0);
  return latest?.interviewers[0];
}

/** What the notes tell of an application. */
export function applicationFacts(
  application: Application,
  facts: VaultFacts,
  settings: FollowUpSettings,
  now: Date,
  others: OtherProcesses,
): ApplicationFacts {
  const { people, companies } = facts;
  const { interviews } = application;
  const today = dayOf(now);
  const taking = interviews.filter(takesPlace);
  const held = taking.filter((interview) => heldFrom(interview) <= now);
  const history = historyOf(application, facts.drafts, people);
  const theirOpenSteps = openStepsOf('them', application, history, held);
  const mentioned = contactOf(application, theirOpenSteps, people);
  const contact = mentioned && knownPerson(mentioned, people);
  const noteOf = (person: Person | undefined) => (person?.path === undefined ? undefined : people.get(person.path));
  const companyNotes = [...new Set(interviews.flatMap(({ company }) => company?.path ?? []))].flatMap(
    (path) => companies.get(path) ?? [],
  );
  const latestWith = <Fact>(fact: (interview: Interview) => Fact | undefined): Fact | undefined => {
    const found = lastWhere(interviews, (interview) => fact(interview) !== undefined);
    return found && fact(found);
  };
  const ofCompany = <Fact>(fact: (company: (typeof companyNotes)[number]) => Fact | undefined): Fact | undefined =>
    companyNotes.map(fact).find((value) => value !== undefined);
  const statedForAll: readonly StatedPolicy[] = [...interviews, ...companyNotes].flatMap(({ contactPolicy, path }) =>
    contactPolicy === undefined ? [] : [{ policy: contactPolicy, path }],
  );
  const ownPolicyOf = (person: Person | undefined): readonly StatedPolicy[] => {
    const note = noteOf(person);
    return note?.contactPolicy === undefined ? [] : [{ policy: note.contactPolicy, path: note.path }];
  };

  return {
    application,
    people,
    today,
    held,
    ahead: taking.filter((interview) => heldFrom(interview) > now),
    history,
    myOpenSteps: openStepsOf('me', application, history, held),
    theirOpenSteps,
    ...given({ contact }),
    preferredChannel: (person, interview) =>
      interview?.preferredChannel ??
      latestWith(({ preferredChannel }) => preferredChannel) ??
      noteOf(person)?.preferredChannel ??
      ofCompany(({ preferredChannel }) => preferredChannel),
    ownPolicyOf,
    policiesFor(person) {
      const stated = [...statedForAll, ...ownPolicyOf(person)];
      return stated.length > 0 ? stated : [{ policy: settings.contactPolicy }];
    },
    industry: (interview) =>
      interview.industry ??
      latestWith(({ industry }) => industry) ??
      noteOf(contact)?.industry ??
      ofCompany(({ industry }) => industry) ??
      settings.industry,
    others,
  };
}
