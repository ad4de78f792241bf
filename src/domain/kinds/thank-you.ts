import { addDays as addCalendarDays, addHours } from 'date-fns';
import type { ApplicationView } from '../application-view';
import type { Candidate } from '../candidate';
import { addDays, endOfDay, localTimeOf, startOfDay } from '../day';
import type { FollowUpSettings } from '../follow-up-settings';
import type { PutAside, Sent } from '../history';
import type { Interview } from '../interview';
import { compareInterviews, endOf, isDayOnly, takesPlace } from '../interview-times';
import type { Person } from '../person';
import { distinctPeople, isSamePerson, knownPerson } from '../who';

/** When thanking for an interview is due, from when it is late, and when it is too late: 24 h, 48 h and 7 days after. */
export function thankYouTimes(interview: Interview, { cadence }: FollowUpSettings) {
  const numbers = cadence['thank-you'];
  if (isDayOnly(interview)) {
    return {
      opens: startOfDay(interview.day),
      due: endOfDay(addDays(interview.day, numbers.dueDays)),
      lateAfter: endOfDay(addDays(interview.day, numbers.lateDays)),
      lapses: endOfDay(addDays(interview.day, numbers.lapseDays)),
    };
  }
  const end = endOf(interview);
  return {
    opens: end,
    due: addHours(end, numbers.dueHours),
    lateAfter: addHours(end, numbers.lateHours),
    lapses: addCalendarDays(end, numbers.lapseDays),
  };
}

/** Whom an interview leaves to be thanked: each interviewer once, but not who is met again later on the same day. */
function peopleToThank(interview: Interview, { application, people }: ApplicationView): readonly Person[] {
  const laterThatDay = application.interviews.filter(
    (other) => other.day === interview.day && takesPlace(other) && compareInterviews(other, interview) > 0,
  );
  return distinctPeople(interview.interviewers, people).filter(
    (person) => !laterThatDay.some(({ interviewers }) => interviewers.some((met) => isSamePerson(met, person, people))),
  );
}

/** Each interviewer of each held interview is thanked, in every round. */
export function thankYous(view: ApplicationView, settings: FollowUpSettings, now: Date): readonly Candidate[] {
  return view.held.flatMap((interview) => {
    const { opens, due, lateAfter, lapses } = thankYouTimes(interview, settings);
    if (lapses < now) return [];
    const sameDay = view.application.interviews.filter(({ day }) => day === interview.day).map(({ path }) => path);
    const met = isDayOnly(interview)
      ? { interviewed: interview.day }
      : { interviewed: localTimeOf(endOf(interview)), dueHours: settings.cadence['thank-you'].dueHours };
    return peopleToThank(interview, view).map((person) => ({
      kind: 'thank-you' as const,
      interview,
      person: knownPerson(person, view.people),
      opens,
      due,
      lapses,
      why: [{ rule: 'thank-you' as const, ...met, late: now > lateAfter }],
      // A line that names nobody is about everyone met in its own interview only.
      counts: ({ path, to }: Pick<Sent | PutAside, 'path' | 'to'>) =>
        path === interview.path || (to !== undefined && sameDay.includes(path)),
    }));
  });
}
