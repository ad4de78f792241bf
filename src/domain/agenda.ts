import type { Agenda } from './agenda-of-application';
import { agendaOfApplication, compareProblems } from './agenda-of-application';
import type { Application } from './application';
import { applicationsOf } from './application';
import { earliestAfter } from './earliest';
import type { FollowUpSettings } from './follow-up-settings';
import { groupBy } from './group-by';
import { inListOrder } from './list-order';
import { otherProcessesOf } from './other-processes';
import type { VaultFacts } from './vault-facts';

export type { Agenda } from './agenda-of-application';
export { agendaOfApplication } from './agenda-of-application';

/** The agendas of several applications as one, sorted as the list shows it at `now`. */
export function joinAgendas(agendas: readonly Agenda[], now: Date): Agenda {
  return {
    followUps: inListOrder(
      agendas.flatMap(({ followUps }) => followUps),
      now,
    ).map(({ followUp }) => followUp),
    problems: agendas.flatMap(({ problems }) => problems).sort(compareProblems),
    lives: agendas.some(({ lives }) => lives),
    until: earliestAfter(
      now,
      agendas.flatMap(({ until }) => until ?? []),
    ),
  };
}

/**
 * Everything that a vault's interviews leave to do at a moment. It depends on the notes alone: in whichever order they
 * come, the answer is the same.
 */
export function agendaOf(facts: VaultFacts, settings: FollowUpSettings, now: Date): Agenda {
  const applications = applicationsOf(facts.interviews);
  const others = otherProcessesOf(applications);
  const drafts = groupBy(facts.drafts, ({ interviewPath }) => interviewPath);
  const factsOf = ({ interviews }: Application): VaultFacts => ({
    ...facts,
    drafts: interviews.flatMap(({ path }) => drafts.get(path) ?? []),
  });
  return joinAgendas(
    applications.map((application) => agendaOfApplication(application, factsOf(application), settings, now, others)),
    now,
  );
}
