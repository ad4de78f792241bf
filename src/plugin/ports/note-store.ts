import type { App, TFile } from 'obsidian';
import { getLinkpath, normalizePath } from 'obsidian';
import type { NoteStore, TextChange } from '../../actions/ports';
import { StoreError } from '../../actions/ports';
import { baseNameOf } from '../../domain/reference';
import { interfaceText } from '../../text/interface';
import { editProperties } from './edit-properties';
import { noteSourceOf } from './note-source-of';
import { createWhole, isBeginning, putBackHalfWritten } from './half-written';
import { isOpenWithOtherText, isSameText, saveOpenEditors } from './open-editors';

const { storeFailures } = interfaceText;

/** The vault of the running app. */
export function obsidianNoteStore(app: App): NoteStore {
  const { vault, metadataCache, fileManager } = app;

  function fileAt(path: string): TFile {
    const file = vault.getFileByPath(path);
    if (file !== null) return file;
    const isFolder = vault.getFolderByPath(path) !== null;
    throw new StoreError(isFolder ? storeFailures.folder(path) : storeFailures.missing(baseNameOf(path)));
  }

  return {
    notePaths: () => vault.getMarkdownFiles().map(({ path }) => path),
    source(path) {
      const file = vault.getFileByPath(path);
      const cache = file && metadataCache.getFileCache(file);
      return cache && noteSourceOf(path, cache, metadataCache);
    },
    exists: (path) => vault.getAbstractFileByPath(path) !== null,
    read: (path) => explained(storeFailures.unreadable, () => vault.read(fileAt(path))),
    create: (path, text) =>
      explained(storeFailures.unwritable, async () => {
        const wanted = normalizePath(path);
        if (vault.getAbstractFileByPath(wanted) !== null) throw new StoreError(storeFailures.taken(wanted));
        await createFolderOf(app, wanted);
        await createWhole(vault, wanted, text);
      }),
    editProperties: (path, edit) => editing(app, () => fileAt(path), edit),
    restore: (path, change) => explained(storeFailures.unwritable, () => restore(app, fileAt(path), change)),
    replace: (path, { before, after }) =>
      explained(storeFailures.unwritable, () => restore(app, fileAt(path), { before: after, after: before })),
    trash: (path, text) => explained(storeFailures.unwritable, () => trashUnchanged(app, path, text)),
    trashEmptyFolder: (path) =>
      explained(storeFailures.unwritable, async () => {
        const folder = vault.getFolderByPath(path);
        if (folder !== null && folder.children.length === 0) await fileManager.trashFile(folder);
      }),
    resolve: (link, from) => metadataCache.getFirstLinkpathDest(getLinkpath(link), from)?.path ?? null,
    linkTo(path, from) {
      const file = vault.getFileByPath(path);
      return `[[${file === null ? baseNameOf(path) : metadataCache.fileToLinktext(file, from, true)}]]`;
    },
    addressOf: (path) =>
      `obsidian://open?vault=${encodeURIComponent(vault.getName())}&file=${encodeURIComponent(path)}`,
  };
}

/** Runs work on the vault; what it fails with becomes a reason for the person. */
async function explained<Result>(explain: (reason: string) => string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(explain(error instanceof Error ? error.message : String(error)));
  }
}

/** An edit that throws is the caller's own matter and is passed on; what the vault throws is explained. */
async function editing(
  app: App,
  file: () => TFile,
  edit: (properties: Record<string, unknown>) => void,
): Promise<TextChange> {
  let refusal: { readonly error: unknown } | undefined;
  const change = explained(storeFailures.unwritable, () =>
    editProperties(app, file(), (properties) => {
      try {
        edit(properties);
      } catch (error) {
        refusal = { error };
        throw error;
      }
    }),
  );
  return change.catch((error: unknown) => {
    throw refusal === undefined ? error : refusal.error;
  });
}

/** Creates the folders above a path, from the top. One that another command creates at the same time is as good. */
async function createFolderOf({ vault }: App, path: string): Promise<void> {
  const parts = path.split('/').slice(0, -1);
  for (const [index] of parts.entries()) {
    const folder = parts.slice(0, index + 1).join('/');
    if (vault.getFileByPath(folder) !== null) throw new StoreError(storeFailures.noFolder(folder));
    if (vault.getFolderByPath(folder) !== null) continue;
    try {
      await vault.createFolder(folder);
    } catch (error) {
      if (!(await vault.adapter.exists(folder))) throw error;
    }
  }
}

class ChangedSince extends Error {}

async function restore(app: App, file: TFile, change: TextChange): Promise<boolean> {
  await saveOpenEditors(app, file);
  try {
    await app.vault.process(file, (text) => {
      if (text !== change.after) throw new ChangedSince();
      return change.before;
    });
    return true;
  } catch (error) {
    if (error instanceof ChangedSince) return false;
    await putBackHalfWritten(app.vault, file, change.after, (found) => isBeginning(found, change.before));
    throw error;
  }
}

class NothingWritten extends Error {}

/**
 * The look and the trash are one turn: what is done to the file afterwards, a renaming say, waits behind both. Words
 * that are typed while it goes to the trash bring it back.
 */
async function trashUnchanged(app: App, path: string, text: string): Promise<boolean> {
  const { vault, workspace, fileManager } = app;
  const file = vault.getFileByPath(path);
  if (file === null) return false;
  await saveOpenEditors(app, file);
  let trashing: Promise<void> | undefined;
  let typed = text;
  const typing = workspace.on('editor-change', (editor, { file: edited }) => {
    if (edited === file) typed = editor.getValue();
  });
  try {
    await vault.process(file, (found) => {
      if (vault.getFileByPath(path) === file && found === text && !isOpenWithOtherText(app, file, text))
        trashing = fileManager.trashFile(file);
      throw new NothingWritten();
    });
  } catch (error) {
    if (!(error instanceof NothingWritten)) throw error;
    await trashing;
  } finally {
    workspace.offref(typing);
  }
  if (trashing === undefined) return false;
  if (typed === '' || isSameText(typed, text)) return true;
  await createWhole(vault, path, typed);
  return false;
}
