import { agendaOfApplication, compareProblems } from '../../domain/agenda-of-application';
import type { Application } from '../../domain/application';
import { applicationsOf } from '../../domain/application';
import { earliestAfter } from '../../domain/earliest';
import type { Interview } from '../../domain/interview';
import { otherProcessesOf } from '../../domain/other-processes';
import type { Problem } from '../../domain/problem';
import type { VaultFacts } from '../../domain/vault-facts';
import type { GroupRules } from './group-agendas';
import type { KnownNotes, NoteGroup } from './known-notes';
import type { Settings } from '../settings';
import { sharedValues } from './share-values';

/** What is known of one group's interviews; of no group, only the people and companies. */
export function vaultFacts(notes: KnownNotes, group: string | null): VaultFacts {
  return factsAround(notes, group === null ? [] : notes.groupAt(group).interviews);
}

function factsAround(notes: KnownNotes, interviews: readonly Interview[]): VaultFacts {
  return {
    interviews,
    drafts: interviews.flatMap(({ path }) => notes.draftsOf(path)),
    people: notes.people,
    companies: notes.companies,
  };
}

/**
 * How a group's agenda comes from its notes. What was not understood in a note is listed as long as its application
 * lives, so that an old vault shows no graveyard; a note that could not be read as an interview at all always is.
 */
export function groupRules(notes: KnownNotes, settings: () => Settings): GroupRules {
  const shared = sharedValues();

  /** What was not understood: in the group's notes but those of interviews that are over, and in what these link to. */
  function problemsFor({ interviews, problems }: NoteGroup, living: readonly Interview[]): readonly Problem[] {
    const over = new Set(interviews.map(({ path }) => path));
    for (const { path } of living) over.delete(path);
    return [
      ...problems.filter(({ path, differences }) => !over.has(differences?.used ?? path)),
      ...living.flatMap((interview) => notes.problemsAround(interview)),
    ];
  }

  return {
    offersIn(group) {
      const { interviews, problems } = notes.groupAt(group);
      if (interviews.length === 0 && problems.length === 0) return null;
      return interviews.some(saysOffer) ? otherProcessesOf(applicationsOf(interviews)) : [];
    },
    agendaOf(group, others, now) {
      const { followUps: rules } = settings();
      const known = notes.groupAt(group);
      const facts = factsAround(notes, known.interviews);
      const applications = applicationsOf(facts.interviews);
      const agendas = applications.map((application) =>
        agendaOfApplication(application, factsOf(application, facts), rules, now, others),
      );
      const living = applications.filter((_, place) => agendas[place]?.lives).flatMap(({ interviews }) => interviews);
      const changes = agendas.flatMap(({ until }) => until ?? []);
      return {
        followUps: agendas.flatMap(({ followUps }) => followUps.map(shared.followUp)),
        problems: distinctProblems(problemsFor(known, living).concat(agendas.flatMap(({ problems }) => problems))),
        until: shared.moment(earliestAfter(now, changes)),
      };
    },
  };
}

/** Only an interview that says so can make its application one with an offer, or an accepted one. */
const saysOffer = ({ status }: Interview): boolean => status === 'offer' || status === 'accepted';

/** Of the drafts, those that belong to the application. */
function factsOf({ interviews }: Application, facts: VaultFacts): VaultFacts {
  if (facts.drafts.length === 0) return facts;
  const paths = new Set(interviews.map(({ path }) => path));
  return { ...facts, drafts: facts.drafts.filter(({ interviewPath }) => paths.has(interviewPath)) };
}

/**
 * Each problem once: a line that stands twice in a note is one thing to put right, and so is a status that every round
 * repeats, at the last of them.
 */
function distinctProblems(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length < 2) return problems;
  const once = new Map<string, Problem>();
  for (const problem of problems) {
    const mark = problem.code === 'unknown-status' ? `${problem.written}` : JSON.stringify(problem);
    const known = once.get(mark);
    if (known === undefined || compareProblems(known, problem) < 0) once.set(mark, problem);
  }
  return [...once.values()];
}
