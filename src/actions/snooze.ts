import type { Day } from '../domain/day';
import { dayOf, isDay, localTimeOf } from '../domain/day';
import type { FollowUp } from '../domain/follow-up';
import { notices } from '../text/notices';
import type { ActionContext } from './context';
import { logSubjectOf, namedIn } from './recording/log-subject';
import type { RecordOutcome } from './recording/record-event';
import { recordEvent } from './recording/record-event';

/**
 * Sets a follow-up aside until 00:00 of a day after today; its due date does not move. Another day for what is set
 * aside already is logged with its minute: a line that stands twice counts once, where it stood first.
 */
export async function snooze(context: ActionContext, followUp: FollowUp, until: Day): Promise<RecordOutcome> {
  const now = context.clock.now();
  if (!isDay(until) || until <= dayOf(now)) {
    context.announcer.announce(notices.snoozeNotAhead);
    return 'failed';
  }
  const subject = logSubjectOf(followUp);
  const at = followUp.snoozedUntil === undefined ? dayOf(now) : localTimeOf(now);
  const announcement = notices.snoozed(namedIn(subject), until, context.language);
  return recordEvent(context, followUp.interview, { event: 'snoozed', at, ...subject, until }, announcement);
}
