import type { ApplicationView } from '../application-view';
import { addBusinessDays } from '../business-days';
import type { Candidate } from '../candidate';
import { addDays, endOfDay, startOfDay } from '../day';
import type { FollowUpSettings } from '../follow-up-settings';
import { given } from '../given';
import { lastWhere } from '../last-where';
import { takesPlace } from '../interview-times';
import type { OtherProcess } from '../other-processes';
import type { Reason } from '../reason';

/**
 * What an offer or an acceptance elsewhere leaves to tell this company: one message, about the latest.
 * @param why the reason, from the process that is told about
 */
export function otherProcessCandidates(
  kind: 'other-offer' | 'withdraw',
  status: OtherProcess['status'],
  why: (other: OtherProcess) => Reason,
  view: ApplicationView,
  settings: FollowUpSettings,
): readonly Candidate[] {
  const { application, contact, others } = view;
  const other = others
    .filter((process) => process.status === status && process.application !== application.key)
    .reduce<OtherProcess | null>(
      (latest, process) => (latest && latest.since >= process.since ? latest : process),
      null,
    );
  const interview = lastWhere(application.interviews, takesPlace) ?? application.interviews.at(-1);
  if (other === null || interview === undefined) return [];
  const { dueBusinessDays, lapseDays } = settings.cadence[kind];
  const due = addBusinessDays(other.since, dueBusinessDays, settings.calendar);
  return [
    {
      kind,
      interview,
      ...given({ person: contact }),
      opens: startOfDay(other.since),
      due: endOfDay(due),
      lapses: endOfDay(addDays(due, lapseDays)),
      why: [why(other)],
      counts: ({ day }) => day >= other.since,
    },
  ];
}
