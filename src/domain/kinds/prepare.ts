import type { ApplicationView } from '../application-view';
import type { Candidate } from '../candidate';
import { addDays, localTimeOf, startOfDay } from '../day';
import type { FollowUpSettings } from '../follow-up-settings';
import { isDayOnly, startOf } from '../interview-times';

/** Before each interview: the two questions whose answers make every later reminder right. */
export function preparations(view: ApplicationView, settings: FollowUpSettings): readonly Candidate[] {
  return view.ahead.map((interview) => {
    const start = startOf(interview);
    return {
      kind: 'prepare',
      interview,
      opens: startOfDay(addDays(interview.day, -settings.cadence.prepare.opensDaysBefore)),
      due: start,
      lapses: start,
      why: [{ rule: 'prepare', starts: isDayOnly(interview) ? interview.day : localTimeOf(start) }],
      counts: ({ path }) => path === interview.path,
    };
  });
}
