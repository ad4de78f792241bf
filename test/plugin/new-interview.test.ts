import type { MarkdownView } from 'obsidian';
import type { HeadlessVault } from '../../host/headless';
import { agenda, openPlugin, run, smallVault } from './support/open-plugin';

const modal = (vault: HeadlessVault): HTMLElement | null => vault.window.document.querySelector<HTMLElement>('.modal');

/** The field that a label names. */
function field(vault: HeadlessVault, label: string): HTMLInputElement {
  const labels = [...(modal(vault)?.querySelectorAll('label') ?? [])];
  const id = labels.find(({ textContent }) => textContent === label)?.htmlFor;
  const found = id === undefined ? null : vault.window.document.getElementById(id);
  if (found === null) throw new Error(`The form has no field “${label}”.`);
  return found as HTMLInputElement;
}

async function fill(vault: HeadlessVault, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const input = field(vault, label);
    input.focus();
    input.value = value;
    input.dispatchEvent(new vault.window.Event('input', { bubbles: true }));
    await vault.settle();
    input.blur();
    await vault.settle();
  }
}

const suggestions = (vault: HeadlessVault): string[] =>
  [...vault.window.document.querySelectorAll('.suggestion-item')].map(({ textContent }) => textContent ?? '');

const faults = (vault: HeadlessVault): string[] =>
  [...(modal(vault)?.querySelectorAll('.interview-follow-up-fault') ?? [])].map(({ textContent }) => textContent ?? '');

async function opened(options: Parameters<typeof openPlugin>[0] = {}): Promise<HeadlessVault> {
  const vault = await openPlugin(options);
  await run(vault, 'new-interview');
  return vault;
}

const path = 'Interviews/2026-11-20 Northwind.md';

test('makes a note that is read completely, opens it and puts the cursor at the first bullet', async () => {
  const vault = await opened();
  await fill(vault, {
    Company: 'Northwind',
    Role: 'Platform Engineer',
    Date: '2026-11-20',
    Time: '10:30',
    Minutes: '45',
    'Interviewer 1': 'Ana Ruiz',
  });
  await vault.click('button', 'Add an interviewer');
  await fill(vault, { 'Interviewer 2': 'Li Wei', 'Email of Li Wei': 'li@northwind.example' });
  await vault.click('button', 'Add a promised step');
  await fill(vault, { 'Promised step 1': 'them: decision by Friday next week' });
  expect(modal(vault)?.textContent).toContain('Goes to Interviews/2026-11-20 Northwind');
  await vault.click('button', 'Create note');
  expect(modal(vault)).toBeNull();
  expect(vault.read(path)).toBe(
    `---
type: interview
date: 2026-11-20
time: 10:30
duration: 45
company: "[[Northwind]]"
role: Platform Engineer
interviewers:
  - "[[Ana Ruiz]]"
  - Li Wei <li@northwind.example>
next_steps:
  - "them: decision by 2026-11-27"
---

## Ana Ruiz

- 

## Li Wei

- 

## Highlights

- 

## Debrief

## Promised
`,
  );
  const view = vault.app.workspace.activeLeaf?.view as unknown as MarkdownView;
  expect(view.file?.path).toBe(path);
  expect(view.editor.getCursor()).toEqual({ line: 16, ch: 2 });
  expect((await agenda(vault)).filter(({ kind }) => kind === 'problem')).toEqual([]);
  expect(vault.errors).toEqual([]);
});

test('is undone from its notice', async () => {
  const vault = await opened();
  await fill(vault, { Company: 'Initech' });
  await vault.click('button', 'Create note');
  expect(vault.notices().join()).toContain('Interview note “2026-11-18 Initech” created.');
  await vault.click('button', 'Undo');
  expect(vault.read('Interviews/2026-11-18 Initech.md')).toBeNull();
});

test('suggests companies and people that the vault knows, and takes over the one that is chosen', async () => {
  const vault = await opened();
  const company = field(vault, 'Company');
  company.focus();
  company.value = 'nor';
  company.dispatchEvent(new vault.window.Event('input', { bubbles: true }));
  await vault.settle();
  expect(suggestions(vault)).toEqual(['NorthwindBackend Engineer']);
  const [first] = vault.window.document.querySelectorAll<HTMLElement>('.suggestion-item');
  first?.click();
  await vault.settle();
  expect(field(vault, 'Company').value).toBe('Northwind');
  expect(modal(vault)?.textContent).toContain('2026-11-18 Northwind 2');
  expect(modal(vault)?.textContent).toContain('gets a number');
});

test('says what would not be understood once a field is left, and creates nothing until it is mended', async () => {
  const vault = await opened();
  await fill(vault, { Company: 'TBD', 'Interviewer 1': 'Ana Ruiz', 'Email of Ana Ruiz': 'ana@' });
  expect(faults(vault)).toEqual([
    '“TBD” is a placeholder. Leave this empty until you know.',
    'Write an email address, such as ana@northwind.example.',
  ]);
  await vault.click('button', 'Create note');
  expect(modal(vault)).not.toBeNull();
  await vault.settle();
  expect(vault.window.document.activeElement).toBe(field(vault, 'Company'));
  await fill(vault, { Company: '', 'Email of Ana Ruiz': '' });
  expect(faults(vault)).toEqual([]);
  await vault.click('button', 'Create note');
  expect(vault.read('Interviews/2026-11-18.md')).toContain('interviewers:\n  - "[[Ana Ruiz]]"\n');
});

test('asks for more where nothing but the day is known', async () => {
  const vault = await opened();
  expect(faults(vault)).toEqual([]);
  await vault.click('button', 'Create note');
  expect(faults(vault)).toEqual(['Name the company, the role or someone you will meet.']);
});

test('rows come and go, and the focus stays near', async () => {
  const vault = await opened();
  await vault.click('button', 'Add an interviewer');
  expect(vault.window.document.activeElement).toBe(field(vault, 'Interviewer 2'));
  await fill(vault, { 'Interviewer 1': 'Ana', 'Interviewer 2': 'Tom' });
  await vault.click('button', 'Remove interviewer 1');
  expect(field(vault, 'Interviewer 1').value).toBe('Tom');
  expect(vault.window.document.activeElement).toBe(field(vault, 'Interviewer 1'));
});

test('names that are out to do harm stay text, in a file that lies in the folder', async () => {
  const vault = await opened();
  await fill(vault, { Company: '../../.obsidian/x: "y"\n- z', Role: '<img src=x onerror=alert(1)>' });
  await vault.click('button', 'Create note');
  const made = vault.app.vault.getMarkdownFiles().find(({ path: at }) => !(at in smallVault));
  expect(made?.path).toBe('Interviews/2026-11-18 ..-..-.obsidian-x - y- z.md');
  expect(vault.app.metadataCache.getFileCache(made as never)?.frontmatter).toMatchObject({
    company: '../../.obsidian/x: "y"- z',
    role: '<img src=x onerror=alert(1)>',
  });
});

test('keeps what was typed where the note cannot be made, and makes it once it can', async () => {
  const vault = await opened();
  await fill(vault, { Company: 'Initech', 'Interviewer 1': 'Ana Ruiz' });
  const full = (): never => {
    throw new Error('ENOSPC: no space left on device');
  };
  vault.host.disk.faults.add(full);
  await vault.click('button', 'Create note');
  expect(vault.notices().join()).toContain('no space left on device');
  expect(field(vault, 'Company').value).toBe('Initech');
  vault.host.disk.faults.delete(full);
  await vault.click('button', 'Create note');
  expect(modal(vault)).toBeNull();
  expect(vault.read('Interviews/2026-11-18 Initech.md')).toContain('Ana Ruiz');
});
