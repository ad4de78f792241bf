import type { ApplicationView } from './application-view';
import { rules } from './kinds/rules';
import type { Problem } from './problem';
import { isNamed } from './who';

/** Log lines about a message to someone whom no note of the application names: they change nothing, so they are shown. */
export function logProblems({ application, people }: ApplicationView): readonly Problem[] {
  const { interviews } = application;
  const named = interviews.flatMap(({ interviewers, references, contact }) => [
    ...interviewers,
    ...references,
    ...(contact === undefined ? [] : [contact]),
  ]);
  return interviews.flatMap(({ path, log }) =>
    log.flatMap((event): readonly Problem[] => {
      if (!('to' in event) || event.to === undefined || rules[event.kind].to !== 'person') return [];
      const { to } = event;
      if (named.some((person) => isNamed(to, person, people))) return [];
      return [{ path, code: 'log-names-nobody', property: 'follow_up_log', written: to }];
    }),
  );
}
