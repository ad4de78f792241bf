import { dayOf } from '../domain/day';
import type { FollowUp } from '../domain/follow-up';
import { notices } from '../text/notices';
import type { ActionContext } from './context';
import { logSubjectOf, namedIn } from './recording/log-subject';
import type { RecordOutcome } from './recording/record-event';
import { recordEvent } from './recording/record-event';

/** Records that the person will not do a follow-up, which ends it. */
export function skip(context: ActionContext, followUp: FollowUp): Promise<RecordOutcome> {
  const subject = logSubjectOf(followUp);
  const event = { event: 'skipped', at: dayOf(context.clock.now()), ...subject } as const;
  return recordEvent(context, followUp.interview, event, notices.skipped(namedIn(subject)));
}
