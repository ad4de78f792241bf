import { dayOf } from '../domain/day';
import type { Status } from '../domain/status';
import { addToLog, setProperty } from '../notes/write-properties';
import { notices } from '../text/notices';
import type { ActionContext } from './context';
import type { RecordOutcome } from './recording/record-event';
import { editNote } from './recording/record-event';
import { readingOf } from './settings';

/**
 * Sets the status of the application that an interview belongs to, and logs the day, in one write. The note written is
 * the application's latest that states a status, as that one counts; `cancelled` concerns the interview itself.
 */
export function setStatus(context: ActionContext, interviewPath: string, status: Status): Promise<RecordOutcome> {
  const path = status === 'cancelled' ? interviewPath : noteWithStatus(context, interviewPath);
  const reading = readingOf(context.settings());
  const event = { event: 'status', at: dayOf(context.clock.now()), status } as const;
  const edit = (properties: Record<string, unknown>): boolean => {
    const set = setProperty(properties, reading.names.status, status);
    const logged = addToLog(properties, event, reading);
    return set || logged;
  };
  return editNote(context, path, edit, notices.statusSet(status));
}

function noteWithStatus(context: ActionContext, interviewPath: string): string {
  const rounds = context.index.applicationOf(interviewPath)?.interviews ?? [];
  const stating = rounds.filter(({ status }) => status !== undefined && status !== 'cancelled');
  return (stating.at(-1) ?? rounds.at(-1))?.path ?? interviewPath;
}
