import { baseNameOf } from '../../domain/reference';
import { notices } from '../../text/notices';
import type { ActionContext } from '../context';
import type { CreatedDraft } from '../letters/draft-outcome';
import { reasonOf } from './reason-of';

/** Takes created letters back, but none that has been changed, moved or deleted since. */
export async function trashUnchanged(context: ActionContext, letters: readonly CreatedDraft[]): Promise<void> {
  const { announcer, store } = context;
  const kept: string[] = [];
  let trashed = 0;
  try {
    for (const { path, text } of letters) {
      if (await store.trash(path, text)) trashed += 1;
      else kept.push(baseNameOf(path));
    }
    announcer.announce(notices.draftsTrashed(trashed, kept));
  } catch (error) {
    announcer.announce(notices.undoFailed(reasonOf(error)));
  }
}
