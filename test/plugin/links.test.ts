import type { HeadlessVault } from '../../host/headless';
import { drafts, dueList, interviewPath, onsite, openPlugin, rows, smallVault } from './support/open-plugin';

const follow = async (vault: HeadlessVault, given: Readonly<Record<string, string>>): Promise<void> => {
  await vault.until(vault.host.openUri(`obsidian://interview-follow-up?${new URLSearchParams(given).toString()}`));
  await vault.settle();
};
const modal = (vault: HeadlessVault): HTMLElement | null => vault.element().querySelector<HTMLElement>('.modal');
const letters = (vault: HeadlessVault): string[] =>
  [...(modal(vault)?.querySelectorAll('li') ?? [])].map((item) => item.textContent);
const field = (vault: HeadlessVault, name: RegExp): string =>
  (vault.all('textbox', name)[0] as HTMLInputElement | undefined)?.value ?? '';
const asWritten = (vault: HeadlessVault): string =>
  JSON.stringify([...vault.host.disk.files].map(([path, { text }]) => [path, text]));

describe('action=due', () => {
  test('opens the list, also where nothing is named', async () => {
    for (const given of [{ action: 'due' }, {}, { vault: 'Vault', action: 'due' }] as Record<string, string>[]) {
      const vault = await openPlugin({ enabled: 'with-app' });
      await follow(vault, given);
      expect(vault.text(dueList)).toContain('Thank Ana Ruiz');
    }
  });

  test('goes to a section', async () => {
    const vault = await openPlugin();
    await follow(vault, { action: 'due', section: 'waiting' });
    expect(vault.window.document.activeElement?.textContent).toContain('Waiting');
  });

  test('filters by a company', async () => {
    const other = onsite.replaceAll('Northwind', 'Acme');
    const vault = await openPlugin({ files: { ...smallVault, 'Interviews/Acme.md': other } });
    await follow(vault, { action: 'due', company: 'Acme' });
    expect(rows(vault).every((row) => row.includes('Acme'))).toBe(true);
    expect(rows(vault).length).toBeGreaterThan(0);
  });
});

describe('action=draft', () => {
  test('opens the note and asks, naming each letter; nothing is written before that is answered', async () => {
    const vault = await openPlugin();
    const before = asWritten(vault);
    await follow(vault, { action: 'draft', file: interviewPath });
    expect(vault.app.workspace.getActiveFile()?.path).toBe(interviewPath);
    expect(modal(vault)?.textContent).toContain('Draft these 2 letters?');
    expect(letters(vault)).toEqual(['Thank Ana Ruiz', 'Thank Tom Becker']);
    expect(asWritten(vault)).toBe(before);
    expect(vault.window.document.activeElement?.textContent).toBe('Cancel');
    await vault.click('button', 'Draft them');
    expect(drafts(vault)).toHaveLength(2);
    expect(modal(vault)).toBeNull();
    await vault.click('button', 'Undo');
    expect(drafts(vault)).toEqual([]);
  });

  test('writes nothing where it is declined', async () => {
    const vault = await openPlugin();
    const before = asWritten(vault);
    await follow(vault, { action: 'draft', file: interviewPath });
    await vault.click('button', 'Cancel');
    expect(asWritten(vault)).toBe(before);
    expect(modal(vault)).toBeNull();
  });

  test('one person, one kind, one promise', async () => {
    const vault = await openPlugin();
    await follow(vault, { action: 'draft', file: '2026-11-18 Northwind', person: 'tom becker' });
    expect(letters(vault)).toEqual(['Thank Tom Becker']);
    await follow(vault, {
      do: 'draft',
      action: 'interview-follow-up',
      file: interviewPath,
      kind: 'promise',
      what: 'send portfolio',
    });
    expect(letters(vault)).toEqual(['Send portfolio']);
  });

  test('many links at once leave one question', async () => {
    const vault = await openPlugin();
    for (let times = 0; times < 5; times++) await follow(vault, { action: 'draft', file: interviewPath });
    expect(vault.element().querySelectorAll('.modal')).toHaveLength(1);
  });

  test('where all is drafted, opens the letter', async () => {
    const vault = await openPlugin();
    await vault.cli('interview-follow-up:draft', { file: interviewPath });
    await follow(vault, { action: 'draft', file: interviewPath, person: 'Ana Ruiz' });
    expect(modal(vault)).toBeNull();
    expect(vault.app.workspace.getActiveFile()?.path).toContain('Thank-you – Ana Ruiz');
  });

  test('cannot overrule a wish not to be contacted', async () => {
    const files = { ...smallVault, [interviewPath]: onsite.replace('role:', 'contact_policy: no contact\nrole:') };
    const vault = await openPlugin({ files });
    await follow(vault, { action: 'draft', file: interviewPath });
    expect(modal(vault)).toBeNull();
    expect(vault.notices().join()).toContain('They asked not to be contacted.');
    await follow(vault, { action: 'draft', file: interviewPath, override: 'true' });
    expect(vault.notices().join()).toContain('Unknown argument "override"');
    expect(drafts(vault)).toEqual([]);
  });

  test('names stay text', async () => {
    const hostile = onsite.replace('Tom Becker <tom@northwind.example>', '"<img src=x onerror=alert(1)> \\u202eTom"');
    const vault = await openPlugin({ files: { ...smallVault, [interviewPath]: hostile } });
    await follow(vault, { action: 'draft', file: interviewPath });
    expect(modal(vault)?.querySelector('img')).toBeNull();
    expect(letters(vault)).toHaveLength(2);
  });
});

describe('action=new', () => {
  test('opens the form with what is known, and writes nothing', async () => {
    const vault = await openPlugin();
    const before = asWritten(vault);
    await follow(vault, {
      action: 'new',
      company: 'Acme',
      role: 'Designer',
      date: '2026-11-25',
      person: 'Li Na; Ola Berg',
      email: 'li@acme.example',
    });
    expect(modal(vault)).not.toBeNull();
    expect(field(vault, /company/i)).toBe('Acme');
    const typed = [...(modal(vault)?.querySelectorAll('input') ?? [])].map(({ value }) => value);
    for (const value of ['Acme', 'Designer', 'Li Na', 'Ola Berg', 'li@acme.example']) expect(typed).toContain(value);
    expect(asWritten(vault)).toBe(before);
  });
});

describe('a link that makes no sense is refused with a notice, and nothing is opened or written', () => {
  const long = 'x'.repeat(400);
  test.each([
    [{ action: 'delete' }, '“delete”, which is none of: due, draft, new'],
    [{ action: '__proto__' }, '“__proto__”, which is none of'],
    [{ action: 'constructor' }, '“constructor”, which is none of'],
    [{ action: 'x\u202e\n'.repeat(100) }, 'which is none of'],
    [{ action: 'due', section: 'soon' }, 'Unknown section “soon”'],
    [{ action: 'due', file: 'x' }, 'Unknown argument "file"'],
    [{ action: 'draft' }, 'The argument "file" is missing'],
    [{ action: 'draft', file: '' }, 'needs a value'],
    [{ action: 'draft', file: '../../secret' }, 'There is no note'],
    [{ action: 'draft', file: '.hidden/plugins/x/data.json' }, 'There is no note'],
    [{ action: 'draft', file: 'Notes/Bread.md' }, 'not read as an interview note'],
    [{ action: 'draft', file: interviewPath, kind: 'poem' }, 'Unknown kind "poem"'],
    [{ action: 'draft', file: interviewPath, person: 'Nobody Here' }, 'Not for Nobody Here'],
    [{ action: 'draft', file: long }, 'too long'],
    [{ action: 'draft', [long]: 'x' }, 'too long'],
    [{ action: 'new', date: '25.11.' }, '“25.11.” is not a day'],
    [{ action: 'new', time: '25:00' }, '“25:00” is not a time'],
    [{ action: 'new', duration: 'long' }, '“long” is not a number of minutes'],
    [{ action: 'new', folder: 'x' }, 'Unknown argument "folder"'],
  ] as (readonly [Record<string, string>, string])[])('%j', async (given, said) => {
    const vault = await openPlugin();
    const before = asWritten(vault);
    await follow(vault, given);
    expect(vault.notices().join()).toContain(said);
    expect(vault.notices().join().length).toBeLessThan(500);
    expect(modal(vault)).toBeNull();
    expect(asWritten(vault)).toBe(before);
    expect(vault.errors).toEqual([]);
  });
});
