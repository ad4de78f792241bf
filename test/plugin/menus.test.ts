import type { HeadlessVault } from '../../host/headless';
import { drafts, interviewPath, openPlugin, run } from './support/open-plugin';

/** Titles of what the plugin adds to the menu of a file. */
function fileMenu(vault: HeadlessVault, path: string): HTMLElement[] {
  const menu = new vault.obsidian.Menu();
  vault.app.workspace.trigger(
    'file-menu',
    menu,
    vault.app.vault.getAbstractFileByPath(path),
    'file-explorer-context-menu',
  );
  menu.showAtPosition({ x: 0, y: 0 });
  return [...vault.window.document.querySelectorAll<HTMLElement>('.menu-item')];
}

const titles = (items: readonly HTMLElement[]): string[] => items.map(({ textContent }) => textContent);

test('of an interview note: drafting letters, and noting what happened', async () => {
  const vault = await openPlugin();
  const items = fileMenu(vault, interviewPath);
  expect(titles(items)).toEqual([
    'Draft thank-you notes',
    'Draft a message',
    'Add a promised step',
    'Log a reply',
    'Set status',
  ]);
  items[0]?.click();
  await vault.settle();
  expect(drafts(vault)).toHaveLength(2);
});

test('of an interview note: a message and the status are asked for', async () => {
  const vault = await openPlugin();
  fileMenu(vault, interviewPath)[1]?.click();
  expect(vault.window.document.querySelector<HTMLInputElement>('.prompt-input')?.placeholder).toBe('Which message?');
  await vault.close();
  const other = await openPlugin();
  fileMenu(other, interviewPath)[4]?.click();
  expect(other.text()).toContain('Offer received');
});

const letterEntries = ['Check letter', 'Copy letter', 'Copy as rich text', 'Open in mail app'];

test('of a draft: sending it, and marking it as sent, once', async () => {
  const vault = await openPlugin();
  await run(vault, 'draft-thank-yous', interviewPath);
  const [first = ''] = drafts(vault);
  const items = fileMenu(vault, first);
  expect(titles(items)).toEqual([...letterEntries, 'Mark as sent']);
  items.at(-1)?.click();
  await vault.settle();
  expect(vault.read(first)).toContain('status: sent');
  expect(titles(fileMenu(vault, first)).slice(-letterEntries.length)).toEqual(letterEntries);
});

test.each(['Notes/Bread.md', 'Notes', 'People/Ana Ruiz.md'])('of anything else, nothing: %s', async (path) => {
  const vault = await openPlugin();
  expect(fileMenu(vault, path)).toEqual([]);
});

test('of the editor on an interview note, the same', async () => {
  const vault = await openPlugin();
  await vault.openFile(interviewPath);
  const menu = new vault.obsidian.Menu();
  const { activeEditor } = vault.app.workspace;
  vault.app.workspace.trigger('editor-menu', menu, activeEditor?.editor, activeEditor);
  menu.showAtPosition({ x: 0, y: 0 });
  expect(vault.text()).toContain('Draft thank-you notes');
});
