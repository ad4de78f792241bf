import type { App } from 'obsidian';

/** Where the note at a path is from now on, however it is renamed or moved while a person is being asked about it. */
export function pathFromNowOn({ app }: { readonly app: App }, path: string): () => string {
  const file = app.vault.getFileByPath(path);
  return () => file?.path ?? path;
}
