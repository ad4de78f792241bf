import type { ApplicationView } from '../application-view';
import type { Candidate } from '../candidate';
import { addDays, endOfDay, startOfDay } from '../day';
import type { FollowUpSettings } from '../follow-up-settings';
import { isAddressedTo } from '../settled';
import { distinctPeople, knownPerson } from '../who';

/** Each interviewer with a LinkedIn address is invited once, when their thank-you has been sent; the latest one counts. */
export function linkedinInvitations(view: ApplicationView, settings: FollowUpSettings): readonly Candidate[] {
  const { dueDays, lapseDays } = settings.cadence.linkedin;
  const met = [...view.held]
    .reverse()
    .flatMap((interview) =>
      interview.interviewers.map((person) => ({ ...knownPerson(person, view.people), interview })),
    );
  const thanked = met.flatMap(({ interview, ...person }) => {
    const thankYou = view.history.sent.find(
      (sent) => sent.kind === 'thank-you' && sent.path === interview.path && isAddressedTo(sent, person, view.people),
    );
    return thankYou === undefined || person.linkedin === undefined ? [] : [{ person, interview, day: thankYou.day }];
  });
  const once = new Set(
    distinctPeople(
      thanked.map(({ person }) => person),
      view.people,
    ),
  );
  return thanked
    .filter(({ person }) => once.has(person))
    .map(({ person, interview, day }) => {
      const due = addDays(day, dueDays);
      return {
        kind: 'linkedin',
        interview,
        person,
        opens: startOfDay(day),
        due: endOfDay(due),
        lapses: endOfDay(addDays(due, lapseDays)),
        channel: 'linkedin',
        why: [{ rule: 'linkedin', thanked: day }],
      };
    });
}
