import type { ApplicationView } from '../application-view';
import { addBusinessDays } from '../business-days';
import type { Candidate } from '../candidate';
import { addDays, endOfDay, startOfDay } from '../day';
import type { FollowUpSettings } from '../follow-up-settings';
import { given } from '../given';

/** After a rejection, one message keeps the door open. */
export function stayingInTouch(view: ApplicationView, settings: FollowUpSettings): readonly Candidate[] {
  const { application, contact } = view;
  const interview = application.interviews.at(-1);
  if (interview === undefined) return [];
  const { dueBusinessDays, lapseDays } = settings.cadence['stay-in-touch'];
  const due = addBusinessDays(application.since, dueBusinessDays, settings.calendar);
  return [
    {
      kind: 'stay-in-touch',
      interview,
      ...given({ person: contact }),
      opens: startOfDay(application.since),
      due: endOfDay(due),
      lapses: endOfDay(addDays(due, lapseDays)),
      why: [{ rule: 'stay-in-touch', closed: application.since }],
    },
  ];
}
