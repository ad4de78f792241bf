import type { ApplicationView } from '../application-view';
import type { Candidate } from '../candidate';
import { addDays, endOfDay } from '../day';
import type { FollowUpSettings } from '../follow-up-settings';
import { endOf, startOf } from '../interview-times';
import { distinctPeople, knownPerson } from '../who';

/** Before a later round, each reference is told that someone may call. It is logged on the latest note that names them. */
export function referencesToTell(view: ApplicationView, settings: FollowUpSettings, now: Date): readonly Candidate[] {
  const earlier = view.held.at(-1);
  const next = view.ahead.find((interview) => startOf(interview) >= now);
  if (earlier === undefined || next === undefined) return [];
  const opens = endOf(earlier);
  const start = startOf(next);
  const dayBefore = endOfDay(addDays(next.day, -settings.cadence.references.dueDaysBefore));
  const named = [...view.application.interviews]
    .reverse()
    .flatMap((interview) => interview.references.map((person) => ({ person, interview })));
  const once = new Set(
    distinctPeople(
      named.map(({ person }) => person),
      view.people,
    ),
  );
  return named
    .filter(({ person }) => once.has(person))
    .map(({ person, interview }) => ({
      kind: 'references',
      interview,
      person: knownPerson(person, view.people),
      opens,
      due: dayBefore < opens ? start : dayBefore,
      lapses: start,
      why: [{ rule: 'references', round: next.day }],
    }));
}
