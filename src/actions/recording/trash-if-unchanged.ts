import type { NoteStore } from '../ports';

/** Moves a file to the trash if it still reads as it was created; answers whether it did. */
export async function trashIfUnchanged(store: NoteStore, path: string, text: string): Promise<boolean> {
  const isUnchanged = store.exists(path) && (await store.read(path)) === text;
  if (isUnchanged) await store.trash(path);
  return isUnchanged;
}
