import type { ApplicationView } from './application-view';
import type { LogEvent } from './log-event';
import type { FollowUpKind } from './kind';
import { followUpKinds } from './kind';
import { rules } from './kinds/rules';
import type { Problem } from './problem';
import { stepKey } from './step-key';
import { isNamed } from './who';

const stepKinds: readonly FollowUpKind[] = ['promise', 'awaiting'];

const stepNamedBy = (event: LogEvent): string | undefined => {
  if (event.event === 'done') return event.what;
  return 're' in event && stepKinds.includes(event.kind) ? event.re : undefined;
};

/** Log lines that name a step which nobody promised, or a person whom nobody met: they change nothing, so they are shown. */
export function logProblems({ application, people }: ApplicationView): readonly Problem[] {
  const { interviews } = application;
  const steps = new Set(interviews.flatMap(({ nextSteps }) => nextSteps.map(({ what }) => stepKey(what))));
  const kinds = new Set<string>(followUpKinds);
  const met = interviews.flatMap(({ interviewers, references, contact }) => [
    ...interviewers,
    ...references,
    ...(contact === undefined ? [] : [contact]),
  ]);
  return interviews.flatMap(({ path, log }) =>
    log.flatMap((event): readonly Problem[] => {
      const step = stepNamedBy(event);
      if (step !== undefined && !steps.has(stepKey(step)) && !kinds.has(stepKey(step).replaceAll(' ', '-'))) {
        return [{ path, code: 'log-names-no-step', property: 'follow_up_log', written: step }];
      }
      if (!('to' in event) || event.to === undefined || rules[event.kind].to !== 'person') return [];
      const { to } = event;
      if (met.some((person) => isNamed(to, person, people))) return [];
      return [{ path, code: 'log-names-nobody', property: 'follow_up_log', written: to }];
    }),
  );
}
