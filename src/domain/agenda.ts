import { compareProblems } from './agenda-of-application';
import type { Agenda } from './agenda-of-application';
import { agendaOfApplication } from './agenda-of-application';
import type { Application } from './application';
import { applicationsOf } from './application';
import type { DraftNote } from './draft-note';
import type { FollowUpSettings } from './follow-up-settings';
import { otherProcessesOf } from './other-processes';
import { inListOrder } from './section';
import type { VaultFacts } from './vault-facts';

export type { Agenda } from './agenda-of-application';
export { agendaOfApplication } from './agenda-of-application';

/** The agendas of several applications as one, sorted as the list shows it at `now`. */
export function joinAgendas(agendas: readonly Agenda[], now: Date): Agenda {
  return {
    followUps: inListOrder(
      agendas.flatMap(({ followUps }) => followUps),
      now,
    ),
    problems: agendas.flatMap(({ problems }) => problems).sort(compareProblems),
    until: agendas.reduce<Date | null>(
      (first, { until }) => (until !== null && (first === null || until < first) ? until : first),
      null,
    ),
  };
}

function draftsByInterview(drafts: readonly DraftNote[]): ReadonlyMap<string, readonly DraftNote[]> {
  const byInterview = new Map<string, DraftNote[]>();
  for (const draft of drafts) {
    const others = byInterview.get(draft.interviewPath);
    if (others === undefined) byInterview.set(draft.interviewPath, [draft]);
    else others.push(draft);
  }
  return byInterview;
}

/**
 * Everything that a vault's interviews leave to do at a moment. It depends on the notes alone: in whichever order they
 * come, the answer is the same.
 */
export function agendaOf(facts: VaultFacts, settings: FollowUpSettings, now: Date): Agenda {
  const applications = applicationsOf(facts.interviews);
  const others = otherProcessesOf(applications);
  const drafts = draftsByInterview(facts.drafts);
  const factsOf = ({ interviews }: Application): VaultFacts => ({
    ...facts,
    drafts: interviews.flatMap(({ path }) => drafts.get(path) ?? []),
  });
  return joinAgendas(
    applications.map((application) => agendaOfApplication(application, factsOf(application), settings, now, others)),
    now,
  );
}
