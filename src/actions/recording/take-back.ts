import { baseNameOf } from '../../domain/reference';
import { newNoteText } from '../../text/new-note-text';
import type { ActionContext } from '../context';
import { reasonOf } from './undo-changes';

/** Takes back a file that was created with a text, unless it has changed since, and says which. */
export async function takeBack({ store, announcer }: ActionContext, path: string, text: string): Promise<void> {
  const name = baseNameOf(path);
  try {
    if (!store.exists(path) || (await store.read(path)) !== text) return announcer.announce(newNoteText.kept(name));
    await store.trash(path);
    announcer.announce(newNoteText.trashed(name));
  } catch (error) {
    announcer.announce(newNoteText.notTakenBack(reasonOf(error)));
  }
}
