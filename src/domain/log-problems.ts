import type { ApplicationView } from './application-view';
import { fold } from './fold';
import { peopleNamedIn } from './people-named';
import type { Problem } from './problem';
import { recipients } from './recipients';
import { namesOf } from './who';

/** Log lines about a message to someone whom no note of the application names: they change nothing, so they are shown. */
export function logProblems({ application, people }: ApplicationView): readonly Problem[] {
  const { interviews } = application;
  const names = new Set(interviews.flatMap(peopleNamedIn).flatMap((person) => [...namesOf(person, people)]));
  return interviews.flatMap(({ path, log }) =>
    log.flatMap((event): readonly Problem[] => {
      if (!('to' in event) || event.to === undefined || recipients[event.kind] !== 'person') return [];
      if (names.has(fold(event.to))) return [];
      return [{ path, code: 'log-names-nobody', property: 'follow_up_log', written: event.to }];
    }),
  );
}
