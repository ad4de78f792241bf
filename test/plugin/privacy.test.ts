import { readFileSync } from 'node:fs';
import type { PluginManifest, TFile } from 'obsidian';
import type { HeadlessVault } from '../../host/headless';
import { openVault } from '../../host/headless';
import { afterwards, drafts, dueList, interviewPath, onsite, run, smallVault } from './support/open-plugin';
import { SettingsWindow } from './support/settings-window';

// docs/privacy.md names these tests, each beside the statement that it holds.

const mainJs = readFileSync('main.js', 'utf8');
const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as PluginManifest;
const other = 'Interviews/2026-11-17 Acme.md';
const secret = 'Diary/2026-11-18.md';
const files = {
  ...smallVault,
  [other]: onsite.replaceAll('Northwind', 'Acme').replace('2026-11-18', '2026-11-17'),
  [secret]: '---\nmood: low\n---\nNobody is to read this. See [[2026-11-18 Northwind]].\n',
};

/** A vault in which it is written down which notes are opened and what is changed, from before the plugin is switched on. */
async function watched(more: Readonly<Record<string, string>> = {}) {
  const vault = await openVault({ now: afterwards, files: { ...files, ...more } });
  const opened: string[] = [];
  const written: string[] = [];
  const inner = vault.app.vault;
  for (const name of ['read', 'cachedRead', 'process'] as const) {
    const original = inner[name].bind(inner) as (file: TFile, ...rest: unknown[]) => Promise<string>;
    Object.assign(inner, {
      [name](file: TFile, ...rest: unknown[]): Promise<string> {
        opened.push(file.path);
        return original(file, ...rest);
      },
    });
  }
  vault.host.disk.faults.add(({ kind, path, to }) => void written.push(`${kind} ${to ?? path}`));
  await vault.until(vault.host.loadPlugin(mainJs, manifest));
  await vault.settle();
  return { vault, opened, written };
}

/** Shows everything that can be looked at, and closes it again. */
async function lookAtEverything(vault: HeadlessVault): Promise<void> {
  await run(vault, 'open-due-list');
  await run(vault, 'show-problems');
  await vault.menu(interviewPath);
  SettingsWindow.open(vault);
  await vault.settle();
  for (const command of ['draft-message', 'new-interview', 'add-next-step', 'set-status', 'customize-template']) {
    await run(vault, command, interviewPath);
    await escape(vault);
  }
  for (const handler of ['due', 'check']) {
    await vault.cli(`interview-follow-up:${handler}`, handler === 'check' ? { file: interviewPath } : {});
  }
  await vault.host.openUri('obsidian://interview-follow-up?action=due&company=Northwind');
  await vault.host.openUri('obsidian://interview-follow-up?action=new&company=Northwind');
  await vault.settle();
  await escape(vault);
  await vault.host.renderMarkdown('```follow-ups\n```');
  await vault.settle();
}

async function escape(vault: HeadlessVault): Promise<void> {
  const { document, KeyboardEvent } = vault.window;
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
  );
  await vault.settle();
}

/** Runs every command where it is offered, on an interview and on a letter, and answers what it asks with Escape. */
async function doEverything(vault: HeadlessVault): Promise<void> {
  await run(vault, 'draft-thank-yous', interviewPath);
  const [letter = ''] = drafts(vault);
  const ids = vault.app.commands.listCommands().map(({ id }) => id);
  for (const path of [interviewPath, letter]) {
    await vault.openFile(path);
    for (const id of ids.filter((one) => one.startsWith('interview-follow-up:'))) {
      await vault.command(id);
      await escape(vault);
    }
  }
  await vault.cli('interview-follow-up:draft', { file: other });
  await vault.cli('interview-follow-up:log', { file: other, event: 'replied Ana Ruiz' });
  await vault.cli('interview-follow-up:calendar');
}

describe('what is read', () => {
  test('finding interviews opens no note', async () => {
    const { vault, opened } = await watched();
    await run(vault, 'open-due-list');
    await vault.cli('interview-follow-up:due');
    expect(opened).toEqual([]);
  });

  test('drafting opens the interview, its letters and the template, and nothing else', async () => {
    const template = 'Follow-ups/Templates/Mine.md';
    const { vault, opened } = await watched({
      [template]: '---\nkind: thank-you\n---\nDear {{ first_name }}, {{ point }}\n',
    });
    await vault.cli('interview-follow-up:draft', { file: interviewPath });
    const letters = drafts(vault).filter((path) => path !== template);
    expect(letters).toHaveLength(2);
    expect([...new Set(opened)].sort()).toEqual([template, interviewPath]);
    await vault.cli('interview-follow-up:check', { file: letters[0] ?? '' });
    expect([...new Set(opened)].sort()).toEqual([...letters, template, interviewPath].sort());
  });

  test('a conflict copy is opened, with the note that is used', async () => {
    const copy = interviewPath.replace('.md', ' (conflicted copy 2026-11-18 101500).md');
    const { opened } = await watched({ [copy]: onsite });
    expect(opened.sort()).toEqual([copy, interviewPath]);
  });

  test('the clipboard is never read', async () => {
    const { vault } = await watched();
    let reads = 0;
    const { clipboard } = vault.window.navigator;
    for (const name of ['read', 'readText']) {
      Object.defineProperty(clipboard, name, {
        value: () => Promise.resolve(String((reads += 1))),
        configurable: true,
      });
    }
    vault.window.document.addEventListener('paste', () => (reads += 1));
    await lookAtEverything(vault);
    await doEverything(vault);
    expect(reads).toBe(0);
  });
});

describe('what is written', () => {
  test('starting, looking, waiting and what others change write nothing', async () => {
    const { vault, written } = await watched();
    await lookAtEverything(vault);
    await vault.advanceTo('2026-11-20T09:00');
    await vault.sleepUntil('2026-12-24T09:00');
    vault.host.changeOutside(other, onsite);
    vault.host.changeOutside(interviewPath, null);
    await vault.settle();
    vault.app.plugins.disablePlugin('interview-follow-up');
    await vault.settle();
    expect(written.filter((change) => !change.includes('.obsidian/'))).toEqual([]);
    expect(written).toEqual([]);
    expect(vault.errors).toEqual([]);
  });

  test('every command together writes what it is named after, and no other note', async () => {
    const { vault, written } = await watched();
    const before = new Map([...vault.host.disk.files].map(([path, { text }]) => [path, text]));
    await doEverything(vault);
    const touched = [...new Set(written.map((change) => change.replace(/^\w+ /, '')))];
    for (const made of ['Follow-ups/Follow-ups.ics', 'Interviews.base', ...drafts(vault)])
      expect(touched).toContain(made);
    const documented =
      /^(?:Follow-ups(?:\/.*)?|Interview examples(?:\/.*)?|Interviews\.base|[^/]*\.ics|\.obsidian\/plugins\/interview-follow-up\/data\.json)$/;
    expect(touched.filter((path) => !documented.test(path)).sort()).toEqual([other, interviewPath].sort());
    for (const path of [secret, 'People/Ana Ruiz.md', 'Companies/Northwind.md', 'Notes/Bread.md']) {
      expect(vault.read(path)).toBe(before.get(path));
    }
  });
});

describe('what never happens', () => {
  test('in a whole session nothing reaches for the network, and nothing is logged', async () => {
    const { vault } = await watched();
    await lookAtEverything(vault);
    await doEverything(vault);
    await vault.advanceTo('2026-11-20T09:00');
    expect(vault.host.networkAttempts).toEqual([]);
    expect([...vault.window.document.querySelectorAll('[src], link[href], iframe, script')]).toEqual([]);
    expect(vault.logged).toEqual([]);
    expect(vault.errors).toEqual([]);
  });

  test('no program outside is opened but where a button or command says so', async () => {
    const { vault } = await watched();
    await lookAtEverything(vault);
    await run(vault, 'draft-thank-yous', interviewPath);
    await run(vault, 'check-draft', drafts(vault)[0] ?? '');
    await escape(vault);
    expect(vault.opened).toEqual([]);
    expect(vault.text(dueList)).toContain('Ana Ruiz');
  });

  test('the plugin has no way to files outside the vault, to other programs or to code in a text', () => {
    const asked = [...mainJs.matchAll(/\brequire\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(([, name = '']) => name);
    expect(asked.filter((name) => name !== 'obsidian' && !name.startsWith('@codemirror/'))).toEqual([]);
    expect(mainJs).not.toMatch(/\beval\s*\(|\bnew\s+Function\b|\bimport\s*\(|\bimportScripts\b|\bnew\s+Worker\b/);
    expect(mainJs).not.toMatch(/\brequestUrl\b|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bfetch\s*\(/);
  });
});
