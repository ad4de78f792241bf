import type { HeadlessVault } from '../../host/headless';
import { dueList, run } from '../plugin/support/open-plugin';
import type { Act } from './tell-story';

/** Where an entry stands when several have the same title: any word of its row. */
interface Where {
  readonly at?: string;
}

const indented = (text: string): string => text.trim().replace(/^(?=.)/gm, '      ');

function rowOf(vault: HeadlessVault, title: string, { at = '' }: Where): HTMLElement {
  const all = [...vault.element(dueList).querySelectorAll<HTMLElement>('[role=row][aria-level="2"]')];
  const found = all.filter(
    (row) => row.querySelector('.interview-follow-up-title bdi')?.textContent === title && row.textContent.includes(at),
  );
  const [row] = found;
  if (row === undefined || found.length > 1) throw new Error(`${found.length} rows are called "${title}".`);
  return row;
}

async function choose(vault: HeadlessVault, entry: string): Promise<void> {
  const found = vault.all('menuitem').find(({ textContent }) => textContent.startsWith(entry));
  if (found === undefined) throw new Error(`The menu has no "${entry}".`);
  found.click();
  await vault.settle();
}

/** An entry of a row's menu, chosen there. */
function fromMenu(entry: string, title: string, where: Where): Act {
  return async ({ vault, tell }) => {
    const row = rowOf(vault, title, where);
    row.querySelector<HTMLElement>('[aria-haspopup=menu]')?.click();
    await vault.settle();
    await choose(vault, entry);
    tell(`${entry}: ${title}${where.at === undefined ? '' : ` (${where.at})`}`);
  };
}

/** Marks a message of the list as sent. */
export const marksSent = (title: string, where: Where = {}): Act => fromMenu('Mark sent', title, where);

/** Marks an entry of the list as done. */
export const marksDone = (title: string, where: Where = {}): Act => fromMenu('Mark done', title, where);

/** Decides against an entry of the list. */
export const skips = (title: string, where: Where = {}): Act => fromMenu('Skip', title, where);

/** Puts an entry off, by an entry of the menu for that. */
export function snoozes(title: string, until: string): Act {
  return async ({ vault, tell }) => {
    const row = rowOf(vault, title, {});
    row.focus();
    row.dispatchEvent(new vault.window.KeyboardEvent('keydown', { key: 'z', bubbles: true }));
    await vault.settle();
    await choose(vault, until);
    tell(`Snooze: ${title}, ${until.toLowerCase()}`);
  };
}

/** Drafts all letters of an interview and marks each as sent, from the drafts. */
export function draftsAndSends(note: string): Act {
  return async ({ vault, tell }) => {
    await run(vault, 'draft-thank-yous', note);
    const letters = vault.app.vault
      .getMarkdownFiles()
      .map(({ path }) => path)
      .filter((path) => path.startsWith('Follow-ups/') && vault.read(path)?.includes('status: draft'))
      .sort();
    for (const letter of letters) {
      await run(vault, 'mark-sent', letter);
      tell(`Drafted, edited and sent: ${letter}`);
    }
    expect(letters).not.toEqual([]);
  };
}

/** Logs a reply by the command, with the interview's note in front. */
export function logsReply(note: string): Act {
  return async ({ vault, tell }) => {
    expect(await run(vault, 'log-reply', note)).toBe(true);
    tell('Log a reply');
  };
}

/** Sets the status by the command, with the interview's note in front. */
export function setsStatus(note: string, status: string): Act {
  return async ({ vault, tell }) => {
    expect(await run(vault, 'set-status', note)).toBe(true);
    const input = vault.window.document.querySelector<HTMLInputElement>('.prompt-input');
    if (input === null) throw new Error('Nothing asks for a status.');
    input.value = status;
    input.dispatchEvent(new vault.window.Event('input', { bubbles: true }));
    await vault.settle();
    input.dispatchEvent(new vault.window.KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await vault.settle();
    expect(vault.read(note)).toContain(`status: ${status}`);
    tell(`Set status: ${status}`);
  };
}

/** Writes a note, as in an editor. */
export function writes(note: string, text: string): Act {
  return async ({ vault, tell }) => {
    await vault.write(note, text);
    tell(`Wrote ${note}:\n${indented(text)}`);
  };
}

/** Replaces text of a note by hand. */
export function edits(note: string, before: string, after: string): Act {
  return async ({ vault, tell }) => {
    const text = vault.read(note);
    if (text?.includes(before) !== true) throw new Error(`"${note}" does not say "${before}".`);
    await vault.write(note, text.replace(before, after));
    const change = after === '' ? 'removed' : 'changed';
    tell(`In ${note}, ${change}\n      ${before.trim()}${after === '' ? '' : `\n    to\n${indented(after)}`}`);
  };
}

/** Adds a line below a property of a note. */
export function adds(note: string, property: string, line: string): Act {
  return async ({ vault, tell }) => {
    const text = vault.read(note) ?? '';
    const key = `${property}:\n`;
    const written = text.includes(key)
      ? text.replace(new RegExp(`(${key}(?:  ?- .*\n|- .*\n)*)`), `$1  - ${line}\n`)
      : text.replace(/\n---/, `\n${key}  - ${line}\n---`);
    expect(written).not.toBe(text);
    await vault.write(note, written);
    tell(`Added to ${property} of ${note}: ${line}`);
  };
}

/** Renames or moves a note or a folder in the file list. */
export function moves(from: string, to: string): Act {
  return async ({ vault, tell }) => {
    const file = vault.app.vault.getAbstractFileByPath(from);
    if (file === null) throw new Error(`There is no "${from}".`);
    await vault.until(vault.app.fileManager.renameFile(file, to));
    await vault.settle();
    tell(`Moved ${from} to ${to}`);
  };
}
