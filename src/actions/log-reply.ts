import { dayOf } from '../domain/day';
import { given } from '../domain/given';
import { notices } from '../text/notices';
import type { ActionContext } from './context';
import type { RecordOutcome } from './recording/record-event';
import { recordEvent } from './recording/record-event';

/**
 * Records today's reply from the company.
 * @param notePath an interview note, or a draft, which stands for its interview
 * @param who the name of the one who replied, where it matters
 */
export function logReply(context: ActionContext, notePath: string, who?: string): Promise<RecordOutcome> {
  const interview = context.index.draftAt(notePath)?.interviewPath ?? notePath;
  const event = { event: 'replied', at: dayOf(context.clock.now()), ...given({ who }) } as const;
  return recordEvent(context, interview, event, notices.replied(who));
}
