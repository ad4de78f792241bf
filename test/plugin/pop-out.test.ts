import type { HeadlessVault } from '../../host/headless';
import { dueList, interviewPath, onsite, openPlugin, run } from './support/open-plugin';

/** The list in a window of its own. */
async function popOut(vault: HeadlessVault): Promise<Window> {
  await run(vault, 'open-due-list');
  const win = vault.host.popOut(dueList);
  await vault.settle();
  return win;
}

const titles = ({ document }: Window): string =>
  [...document.querySelectorAll('.interview-follow-up-title')].map((title) => title.textContent).join('\n');
const rowOf = ({ document }: Window, title: string): HTMLElement => {
  const row = [...document.querySelectorAll<HTMLElement>('[role=row][aria-level="2"]')].find(({ textContent }) =>
    textContent.includes(title),
  );
  if (row === undefined) throw new Error(`No row “${title}”.`);
  return row;
};
const press = async (vault: HeadlessVault, win: Window, key: string): Promise<void> => {
  const { KeyboardEvent } = win as typeof globalThis & Window;
  win.document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await vault.settle();
};

test('the list moves with its rows, and leaves none behind', async () => {
  const vault = await openPlugin();
  const win = await popOut(vault);
  expect(titles(win)).toContain('Thank Ana Ruiz');
  expect(vault.element().querySelector('.interview-follow-up-row')).toBeNull();
  expect(vault.errors).toEqual([]);
});

test('a change and the passing of time show there', async () => {
  const vault = await openPlugin();
  const win = await popOut(vault);
  await vault.write(interviewPath, onsite.replace('[[Ana Ruiz]]', 'Li Na'));
  expect(titles(win)).toContain('Thank Li Na');
  await vault.advanceTo('2026-11-19T15:00:01');
  expect(win.document.querySelector('[role=row][aria-level="1"]')?.textContent).toContain('Overdue');
});

test('keys move the focus there, and not in the main window', async () => {
  const vault = await openPlugin();
  const win = await popOut(vault);
  const first = rowOf(win, 'Thank Ana Ruiz');
  first.focus();
  await press(vault, win, 'ArrowDown');
  expect(win.document.activeElement?.textContent).toContain('Thank Tom Becker');
  expect(vault.window.document.activeElement?.closest('.interview-follow-up-view') ?? null).toBeNull();
});

test('the menu of a row opens there, and does what it says', async () => {
  const vault = await openPlugin();
  const win = await popOut(vault);
  const { MouseEvent } = win as typeof globalThis & Window;
  rowOf(win, 'Send portfolio').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  await vault.settle();
  expect(vault.element().querySelector(':scope > .menu')).toBeNull();
  const entries = [...win.document.querySelectorAll<HTMLElement>('body > .menu .menu-item')];
  entries.find(({ textContent }) => textContent.startsWith('Mark done'))?.click();
  await vault.settle();
  expect(vault.read(interviewPath)).toContain('2026-11-18 done send portfolio');
  expect(titles(win)).not.toContain('Send portfolio');
  expect(vault.errors).toEqual([]);
});

test('closed with its window, the list leaves no listener there', async () => {
  const vault = await openPlugin();
  const win = await popOut(vault);
  for (const leaf of vault.app.workspace.getLeavesOfType(dueList)) leaf.detach();
  await vault.settle();
  expect(win.document.querySelector('.interview-follow-up-view')).toBeNull();
  await vault.write(interviewPath, onsite.replace('[[Ana Ruiz]]', 'Li Na'));
  expect(vault.errors).toEqual([]);
});

test('a code block is watched from the window that shows it, and from no other', async () => {
  const vault = await openPlugin();
  const watching: string[] = [];
  vault.window['IntersectionObserver'] = class {
    observe({ ownerDocument }: HTMLElement): void {
      watching.push(ownerDocument === vault.window.document ? 'main' : 'own');
    }
    disconnect(): void {
      watching.shift();
    }
  };
  const block = await vault.until(vault.host.renderMarkdown('```follow-ups\n```', 'Dashboard.md'));
  await vault.settle();
  expect(watching).toEqual(['main']);
  const win = vault.host.popOut(block.el);
  await vault.settle();
  expect(watching).toEqual(['own']);
  expect(titles(win)).toContain('Thank Ana Ruiz');
  block.unload();
  expect(watching).toEqual([]);
  expect(vault.errors).toEqual([]);
});
