import { readFileSync } from 'node:fs';
import type { PluginManifest } from 'obsidian';
import type { BuiltPlugin, HeadlessVault, VaultOptions } from '../../../host/headless';
import { openVault } from '../../../host/headless';

const root = new URL('../../../', `file://${__filename}`);
const readRoot = (name: string): string => readFileSync(new URL(name, root), 'utf8');

/** The moment at which these tests take place: the Wednesday of the worked examples, after the interview. */
export const afterwards = '2026-11-18T17:00';

/** The type of the due list's view. */
export const dueList = 'interview-follow-up-due';

/** An interview of that day with two people, a promise on either side, and something to write about. */
export const onsite = `---
type: interview
date: 2026-11-18
time: "14:00"
company: "[[Northwind]]"
role: Backend Engineer
interviewers:
  - "[[Ana Ruiz]]"
  - Tom Becker <tom@northwind.example>
next_steps:
  - "me: send portfolio by 2026-11-20"
  - "them: decision by 2026-11-27"
---

## Highlights

- Ana: moving the billing service to event sourcing
- Tom: how the on-call rota was cut in half
- the team reviews designs before code
`;

/** A small vault: one interview, its people and company, and a note that is none of the plugin's business. */
export const smallVault: Readonly<Record<string, string>> = {
  'Interviews/2026-11-18 Northwind.md': onsite,
  'People/Ana Ruiz.md': '---\nemail: ana@northwind.example\n---\n',
  'Companies/Northwind.md': '# Northwind\n',
  'Notes/Bread.md': '---\ntags: [baking]\n---\nFlour and water.\n',
};

/** The path of the interview of the small vault. */
export const interviewPath = 'Interviews/2026-11-18 Northwind.md';

/** The plugin as it would be released. */
export function builtPlugin(): BuiltPlugin {
  return { mainJs: readRoot('main.js'), manifest: JSON.parse(readRoot('manifest.json')) as PluginManifest };
}

/** Opens a vault in which the built plugin runs. */
export function openPlugin(options: VaultOptions = {}): Promise<HeadlessVault> {
  return openVault({ now: afterwards, files: smallVault, ...options, plugin: builtPlugin() });
}

/** Runs one of the plugin's commands. */
export function run(vault: HeadlessVault, command: string, file?: string): Promise<boolean> {
  return vault.command(`interview-follow-up:${command}`, file === undefined ? {} : { file });
}

/** The rows of the due list as text, headings left out. */
export function rows(vault: HeadlessVault): string[] {
  const list = vault.element(dueList);
  return [...list.querySelectorAll<HTMLElement>('[role=row][aria-level="2"]')].map((row) => row.textContent);
}

/** The headings of the due list with their counts. */
export function headings(vault: HeadlessVault): string[] {
  const list = vault.element(dueList);
  return [...list.querySelectorAll<HTMLElement>('[role=row][aria-level="1"]')].map((row) =>
    [row.querySelector('.interview-follow-up-group-title'), row.querySelector('.interview-follow-up-count')]
      .map((part) => part?.textContent)
      .join(' '),
  );
}

/** Paths of the drafts in the vault. */
export function drafts(vault: HeadlessVault): string[] {
  return vault.app.vault
    .getMarkdownFiles()
    .map(({ path }) => path)
    .filter((path) => path.startsWith('Follow-ups/'))
    .sort();
}

/** One agenda row of the command line. */
export type AgendaRow = Readonly<Record<string, string | null>>;

/** The agenda as the command line gives it. */
export async function agenda(vault: HeadlessVault, args: Readonly<Record<string, string>> = {}): Promise<AgendaRow[]> {
  return JSON.parse(await vault.cli('interview-follow-up:due', { format: 'json', ...args })) as AgendaRow[];
}
