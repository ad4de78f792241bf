import { dayOf } from '../domain/day';
import type { FollowUp } from '../domain/follow-up';
import { notices } from '../text/notices';
import type { ActionContext } from './context';
import { logSubjectOf, namedIn } from './recording/log-subject';
import type { RecordOutcome } from './recording/record-event';
import { recordEvent } from './recording/record-event';

/**
 * Records that a follow-up is done: a promised step by its text, which is how the log names steps; anything else as
 * sent, without a channel.
 */
export function markDone(context: ActionContext, followUp: FollowUp): Promise<RecordOutcome> {
  const at = dayOf(context.clock.now());
  const subject = logSubjectOf(followUp);
  const isStep = followUp.kind === 'promise' || followUp.kind === 'awaiting';
  const event =
    isStep && followUp.what !== undefined
      ? ({ event: 'done', at, what: followUp.what } as const)
      : ({ event: 'sent', at, ...subject } as const);
  return recordEvent(context, followUp.interview, event, notices.done(namedIn(subject)));
}
