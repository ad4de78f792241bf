import { baseNameOf } from '../../domain/reference';
import { notices } from '../../text/notices';
import type { ActionContext } from '../context';
import type { TextChange } from '../ports';
import { reasonOf } from './reason-of';

/** One note that an action has written. */
export interface NoteChange {
  readonly path: string;
  readonly change: TextChange;
}

/**
 * Puts notes back as they were before an action, the last written first, and says so. Where one of them has changed
 * since, none is touched and the notice says which.
 */
export async function undoChanges(context: ActionContext, changes: readonly NoteChange[]): Promise<void> {
  const { announcer, store } = context;
  try {
    for (const { path, change } of changes) {
      if (!store.exists(path) || (await store.read(path)) !== change.after) {
        announcer.announce(notices.undoRefused(baseNameOf(path)));
        return;
      }
    }
    for (const { path, change } of [...changes].reverse()) {
      if (await store.restore(path, change)) continue;
      announcer.announce(notices.undoRefused(baseNameOf(path)));
      return;
    }
    announcer.announce(notices.undone);
  } catch (error) {
    announcer.announce(notices.undoFailed(reasonOf(error)));
  }
}
