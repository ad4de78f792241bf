import type { LogEvent } from '../../domain/log-event';
import { baseNameOf } from '../../domain/reference';
import { addToLog } from '../../notes/write-properties';
import { notices } from '../../text/notices';
import type { ActionContext } from '../context';
import { inTurn } from './in-turn';
import type { TextChange } from '../ports';
import { readingOf } from '../settings';
import { reasonOf } from './reason-of';
import { undoChanges } from './undo-changes';

/** What came of writing to a log: `already` where the log says so and nothing was written. */
export type RecordOutcome = 'written' | 'already' | 'failed';

/** A change of properties, made at the moment of writing. Answers false where there is nothing to change. */
export type Edit = (properties: Record<string, unknown>) => boolean;

/**
 * Writes one event into a note's log and announces it with an offer to undo it. An event that the log already has
 * is not written twice.
 * @param announcement what to say once it is written
 */
export async function recordEvent(
  context: ActionContext,
  path: string,
  event: LogEvent,
  announcement: string,
): Promise<RecordOutcome> {
  return editNote(
    context,
    path,
    (properties) => addToLog(properties, event, readingOf(context.settings())),
    announcement,
  );
}

/**
 * Changes a note's properties in its turn and announces that with an offer to undo it.
 * @param needless what to say where there was nothing to change
 */
export async function editNote(
  context: ActionContext,
  path: string,
  edit: Edit,
  announcement: string,
  needless: string = notices.alreadyLogged,
): Promise<RecordOutcome> {
  const { announcer } = context;
  if (context.index.interviewAt(path) === undefined) {
    announcer.announce(notices.notAnInterview(baseNameOf(path)));
    return 'failed';
  }
  try {
    const change = await inTurn(context.store, path, () => changeProperties(context, path, edit));
    if (change === null) {
      announcer.announce(needless);
      return 'already';
    }
    announcer.announce(announcement, () => undoChanges(context, [{ path, change }]));
    return 'written';
  } catch (error) {
    announcer.announce(notices.notWritten(reasonOf(error)));
    return 'failed';
  }
}

class NothingToWrite extends Error {}

/** Changes properties in one write, or answers null without writing where `edit` finds nothing to change. */
export async function changeProperties(context: ActionContext, path: string, edit: Edit): Promise<TextChange | null> {
  let needless = false;
  try {
    return await context.store.editProperties(path, (properties) => {
      needless = !edit(properties);
      if (needless) throw new NothingToWrite();
    });
  } catch (error) {
    if (needless) return null;
    throw error;
  }
}
