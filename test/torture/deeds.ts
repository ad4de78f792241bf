import type { HeadlessVault } from '../../host/headless';
import { pluginId } from './life';
import { interviews } from './vault-of-notes';

const list = 'interview-follow-up-due';

/** Something that a person does in the app; false where the app does not offer it now. */
export interface Deed {
  readonly name: string;
  /** The note that has to be in front. */
  readonly note?: string;
  /** Whether doing it again takes it back, so that no second time completes the first. */
  readonly toggles?: boolean;
  readonly run: (vault: HeadlessVault) => Promise<boolean>;
}

/** A command, with a note in front. */
async function command(vault: HeadlessVault, id: string, note?: string): Promise<boolean> {
  return (note === undefined || (await bringToFront(vault, note))) && vault.command(`${pluginId}:${id}`);
}

/** Opens a note unless it is in front; false where there is none. */
export async function bringToFront(vault: HeadlessVault, note: string): Promise<boolean> {
  if (vault.app.workspace.activeEditor?.file?.path === note) return true;
  if (vault.app.vault.getFileByPath(note) === null) return false;
  await vault.openFile(note);
  return true;
}

/** An entry of the menu of the row with this title. */
async function fromMenu(vault: HeadlessVault, title: string, entry: string): Promise<boolean> {
  if (!hasList(vault)) return false;
  const more = `More actions: ${title}`;
  if (vault.all('button', more, list).length === 0) return false;
  await vault.click('button', more, list);
  const found = vault.all('menuitem').find(({ textContent }) => textContent.startsWith(entry));
  if (found === undefined) await vault.click('none').catch(() => undefined);
  found?.click();
  await vault.settle();
  return found !== undefined;
}

const hasList = (vault: HeadlessVault): boolean => vault.app.workspace.getLeavesOfType(list).length > 0;

async function type(vault: HeadlessVault, selector: string, typed: string): Promise<HTMLInputElement | null> {
  const input = vault.window.document.querySelector<HTMLInputElement>(selector);
  if (input === null) return null;
  input.value = typed;
  input.dispatchEvent(new vault.window.Event('input', { bubbles: true }));
  await vault.settle();
  return input;
}

/** Paths of the letters that the vault shows. */
export function lettersIn(vault: HeadlessVault): readonly string[] {
  const paths = vault.app.vault.getMarkdownFiles().map(({ path }) => path);
  return paths
    .filter((path) => vault.read(path)?.includes('\ntype: follow-up') === true && !path.startsWith('.'))
    .sort();
}

const draftThankYous = (note: string): Deed => ({
  name: 'draft-thank-yous',
  note,
  run: (vault) => command(vault, 'draft-thank-yous', note),
});

const draftAll: Deed = { name: 'draft-all', run: (vault) => command(vault, 'draft-all-thank-yous') };

/** By the command line, whose answer tells what came of it. */
const draftMessage = (note: string, kind: string): Deed => ({
  name: `draft-message ${kind}`,
  async run(vault) {
    const given = { file: note, kind, override: 'true', format: 'json' };
    const answer = JSON.parse(await vault.cli(`${pluginId}:draft`, given)) as {
      readonly error?: string;
      readonly failed?: readonly { readonly reason: string }[];
    };
    // Scripts are told by the answer what a person is told by a notice.
    const reasons = [
      ...(answer.error === undefined ? [] : [answer.error]),
      ...(answer.failed ?? []).map((one) => one.reason),
    ];
    if (reasons.length > 0) new vault.obsidian.Notice(reasons.join('\n'));
    return true;
  },
});

/** Marks the letter at this place among the letters as sent. */
export const markSent = (place: number): Deed => ({
  name: 'mark-sent',
  async run(vault) {
    const letters = lettersIn(vault);
    const letter = letters[place % Math.max(1, letters.length)];
    return letter === undefined ? false : command(vault, 'mark-sent', letter);
  },
});

const fromRow = (name: string, title: string, entry: string): Deed => ({
  name,
  run: (vault) => fromMenu(vault, title, entry),
});

const snooze = (title: string, until: string): Deed => ({
  name: 'snooze',
  async run(vault) {
    if (!(await fromMenu(vault, title, 'Snooze'))) return false;
    const day = vault.all('menuitem').find(({ textContent }) => textContent.startsWith(until));
    day?.click();
    await vault.settle();
    return day !== undefined;
  },
});

const setStatus = (note: string, status: string): Deed => ({
  name: 'set-status',
  note,
  async run(vault) {
    if (!(await command(vault, 'set-status', note))) return false;
    const input = await type(vault, '.prompt-input', status);
    input?.dispatchEvent(new vault.window.KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await vault.settle();
    return input !== null;
  },
});

const addNextStep = (note: string, step: string): Deed => ({
  name: 'add-next-step',
  note,
  async run(vault) {
    if (!(await command(vault, 'add-next-step', note))) return false;
    if ((await type(vault, '.modal input[type=text]', step)) === null) return false;
    await vault.click('button', 'Add');
    return true;
  },
});

/** Puts right what can be put right in the list, the first that there is. */
const repair: Deed = {
  name: 'repair',
  async run(vault) {
    if (!hasList(vault) || vault.all('button', /^Use /, list).length === 0) return false;
    await vault.click('button', /^Use /, list);
    return true;
  },
};

/** Presses what the latest notice that has it offers. */
export const undo: Deed = {
  name: 'undo',
  async run(vault) {
    const button = vault.all('button', 'Undo').at(-1);
    button?.click();
    await vault.settle();
    return button !== undefined;
  },
};

const plainCommand = (id: string): Deed => ({ name: id, run: (vault) => command(vault, id) });

/** What a person does in this vault, each meant to have come about once however often it is done. */
export const deeds: readonly Deed[] = [
  draftThankYous(interviews.northwind),
  draftAll,
  draftMessage(interviews.northwind, 'promise'),
  draftMessage(interviews.harbor, 'check-in'),
  fromRow('mark-sent from the list', 'Thank Ana Ruiz', 'Mark sent'),
  fromRow('done', 'Send portfolio', 'Mark done'),
  fromRow('skip', 'Thank Tom Becker', 'Skip'),
  snooze('Thank Ana Ruiz', 'Until tomorrow'),
  { name: 'log-reply', note: interviews.larkspur, run: (vault) => command(vault, 'log-reply', interviews.larkspur) },
  setStatus(interviews.harbor, 'rejected'),
  addNextStep(interviews.larkspur, 'me: send references by 2026-11-25'),
  repair,
  plainCommand('export-calendar'),
  plainCommand('create-base'),
  // With some of the examples there, it offers to remove them.
  { ...plainCommand('add-examples'), toggles: true },
];
