import { baseNameOf } from '../../domain/reference';
import { newNoteText } from '../../text/new-note-text';
import type { ActionContext } from '../context';
import { reasonOf } from './reason-of';

/** Takes back a file that was created with a text, unless it has changed since, and says which. */
export async function takeBack({ store, announcer }: ActionContext, path: string, text: string): Promise<void> {
  const name = baseNameOf(path);
  try {
    const isTrashed = await store.trash(path, text);
    announcer.announce(isTrashed ? newNoteText.trashed(name) : newNoteText.kept(name));
  } catch (error) {
    announcer.announce(newNoteText.notTakenBack(reasonOf(error)));
  }
}
