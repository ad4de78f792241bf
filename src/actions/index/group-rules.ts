import { joinAgendas } from '../../domain/agenda';
import { agendaOfApplication, compareProblems } from '../../domain/agenda-of-application';
import type { Application } from '../../domain/application';
import { applicationsOf } from '../../domain/application';
import { isRecent } from '../../domain/application-view';
import { dayOf } from '../../domain/day';
import type { Interview } from '../../domain/interview';
import { otherProcessesOf } from '../../domain/other-processes';
import type { Problem } from '../../domain/problem';
import { closedStatuses } from '../../domain/status';
import type { VaultFacts } from '../../domain/vault-facts';
import type { GroupRules } from './group-agendas';
import type { KnownNotes } from './known-notes';
import type { Settings } from '../settings';

/** What is known of one group's interviews; of no group, only the people and companies. */
export function vaultFacts(notes: KnownNotes, group: string | null): VaultFacts {
  const interviews = group === null ? [] : notes.groupAt(group).interviews;
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
  /** What was not understood: in the group's notes but those of interviews that are over, and in what these link to. */
  function problemsFor(group: string, living: readonly Interview[]): readonly Problem[] {
    const { interviews, problems } = notes.groupAt(group);
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
      return interviews.length === 0 && problems.length === 0 ? null : otherProcessesOf(applicationsOf(interviews));
    },
    agendaOf(group, others, now) {
      const { followUps: rules } = settings();
      const facts = vaultFacts(notes, group);
      const applications = applicationsOf(facts.interviews);
      const agendas = applications.map((application) =>
        agendaOfApplication(application, factsOf(application, facts), rules, now, others),
      );
      const lives = (application: Application) =>
        !closedStatuses.has(application.status) && isRecent(application, rules, dayOf(now));
      const { followUps, problems, until } = joinAgendas(agendas, now);
      const living = applications.filter(lives).flatMap(({ interviews }) => interviews);
      return { followUps, problems: distinctProblems([...problemsFor(group, living), ...problems]), until };
    },
  };
}

/** Of the drafts, those that belong to the application. */
function factsOf({ interviews }: Application, facts: VaultFacts): VaultFacts {
  const paths = new Set(interviews.map(({ path }) => path));
  return { ...facts, drafts: facts.drafts.filter(({ interviewPath }) => paths.has(interviewPath)) };
}

/**
 * Each problem once: a line that stands twice in a note is one thing to put right, and so is a status that every round
 * repeats, at the last of them.
 */
function distinctProblems(problems: readonly Problem[]): readonly Problem[] {
  const once = new Map<string, Problem>();
  for (const problem of problems) {
    const mark = problem.code === 'unknown-status' ? `${problem.written}` : JSON.stringify(problem);
    const known = once.get(mark);
    if (known === undefined || compareProblems(known, problem) < 0) once.set(mark, problem);
  }
  return [...once.values()];
}
