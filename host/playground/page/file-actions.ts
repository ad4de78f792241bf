import type { App, TAbstractFile } from 'obsidian';
import { askForName } from './name-prompt';
import { Menu, Notice } from './obsidian';

/** Says what went wrong in a notice; a failed file operation is nothing a person should have to guess. */
async function orNotice<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    new Notice((error as Error).message);
    return null;
  }
}

const inFolder = (folder: string, name: string): string =>
  folder === '/' || folder === '' ? name : `${folder}/${name}`;

function freePath(app: App, folder: string, name: string, extension: string): string {
  for (let number = 0; ; number++) {
    const path = inFolder(folder, `${number === 0 ? name : `${name} ${number}`}${extension}`);
    if (!app.vault.getAbstractFileByPath(path)) return path;
  }
}

/** Makes an empty note in a folder and opens it. */
export async function newNote(app: App, folder: string): Promise<void> {
  const note = await orNotice(app.vault.create(freePath(app, folder, 'Untitled', '.md'), ''));
  if (!note) return;
  await app.workspace.getLeaf(false).openFile(note);
  (app.workspace.activeEditor?.editor ?? null)?.focus();
}

/** Asks for a name and makes a folder. */
export async function newFolder(app: App, folder: string): Promise<void> {
  const name = await askForName(app, 'New folder', 'New folder');
  if (name) await orNotice(app.vault.createFolder(inFolder(folder, name)));
}

/** Asks for a new name; links to the note are the file manager's matter. */
export async function renameFile(app: App, file: TAbstractFile): Promise<void> {
  const extension = /\.md$/.exec(file.name)?.[0] ?? '';
  const before = file.name.slice(0, file.name.length - extension.length);
  const name = await askForName(app, 'Rename', before);
  if (!name || name === before) return;
  await orNotice(app.fileManager.renameFile(file, inFolder(file.parent?.path ?? '/', name + extension)));
}

/** Moves a file or folder to the trash. */
export async function deleteFile(app: App, file: TAbstractFile): Promise<void> {
  await orNotice(app.fileManager.trashFile(file));
}

/** The context menu of a file, to which plugins add through the workspace's `file-menu`. */
export function openFileMenu(app: App, file: TAbstractFile, evt: MouseEvent): void {
  evt.preventDefault();
  const menu = new Menu();
  app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
  menu.addItem((item) =>
    item
      .setSection('danger')
      .setTitle('Rename…')
      .setIcon('pencil')
      .onClick(() => void renameFile(app, file)),
  );
  menu.addItem((item) =>
    item
      .setSection('danger')
      .setTitle('Delete')
      .setIcon('trash-2')
      .setWarning(true)
      .onClick(() => void deleteFile(app, file)),
  );
  menu.showAtMouseEvent(evt);
}
