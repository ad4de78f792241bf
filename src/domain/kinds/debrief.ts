import type { ApplicationView } from '../application-view';
import type { Candidate } from '../candidate';
import { addDays, dayOf, endOfDay } from '../day';
import type { FollowUpSettings } from '../follow-up-settings';
import { endOf } from '../interview-times';

/** What went well and what did not is written down while it is fresh, where the note has nothing under "Debrief". */
export function debriefs(view: ApplicationView, settings: FollowUpSettings): readonly Candidate[] {
  const { dueDays, lapseDays } = settings.cadence.debrief;
  return view.held
    .filter(({ debriefed }) => !debriefed)
    .map((interview) => {
      const end = endOf(interview);
      const due = addDays(dayOf(end), dueDays);
      return {
        kind: 'debrief',
        interview,
        opens: end,
        due: endOfDay(due),
        lapses: endOfDay(addDays(due, lapseDays)),
        why: [{ rule: 'debrief', interviewed: interview.day }],
        counts: ({ path }) => path === interview.path,
      };
    });
}
