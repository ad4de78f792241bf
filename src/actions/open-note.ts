import type { ActionContext } from './context';
import type { NotePlace } from './ports';
import { notices } from '../text/notices';
import { reasonOf } from './recording/reason-of';

/** Opens a note, and says so where that fails. */
export async function openNote(context: ActionContext, path: string, where: NotePlace = 'here'): Promise<void> {
  try {
    await context.opener.open(path, where);
  } catch (error) {
    context.announcer.announce(notices.notOpened(reasonOf(error)));
  }
}
