import type { HeadlessVault } from '../../host/headless';
import { agenda, dueList, interviewPath, onsite, openPlugin, run, smallVault } from './support/open-plugin';

const modal = (vault: HeadlessVault): HTMLElement | null => vault.window.document.querySelector<HTMLElement>('.modal');

function field<Kind extends HTMLElement>(vault: HeadlessVault, selector: string): Kind {
  const found = modal(vault)?.querySelector<Kind>(selector);
  if (!found) throw new Error(`The dialog has no ${selector}.`);
  return found;
}

async function set(vault: HeadlessVault, selector: string, value: string, event = 'input'): Promise<void> {
  field<HTMLInputElement>(vault, selector).value = value;
  field(vault, selector).dispatchEvent(new vault.window.Event(event, { bubbles: true }));
  await vault.settle();
}

/** Opens the dialog on the interview and types. */
async function typing(typed: string, note = onsite): Promise<HeadlessVault> {
  const vault = await openPlugin({ files: { ...smallVault, [interviewPath]: note } });
  await run(vault, 'add-next-step', interviewPath);
  await set(vault, 'input[type=text]', typed);
  return vault;
}

/** What the dialog says it understood. */
const understood = (vault: HeadlessVault) => ({
  who: field<HTMLSelectElement>(vault, 'select').selectedOptions[0]?.text,
  what: field(vault, '.interview-follow-up-reading-what').textContent,
  when: field<HTMLInputElement>(vault, 'input[type=date]').value,
  outcome: field(vault, '[role=status]').textContent,
});

const add = (vault: HeadlessVault): Promise<void> => vault.click('button', 'Add');
const stepsIn = (vault: HeadlessVault): string[] =>
  (vault.read(interviewPath) ?? '').split('\n').filter((line) => /^\s+- "?(?:me|them|Ana Ruiz): /.test(line));

test('is offered on interview notes only', async () => {
  const vault = await openPlugin();
  const offered = (): boolean => vault.offers('interview-follow-up:add-next-step');
  expect(offered()).toBe(false);
  await vault.openFile('Notes/Bread.md');
  expect(offered()).toBe(false);
  await vault.openFile(interviewPath);
  expect(offered()).toBe(true);
});

test('writes into the note where it is by then, though it was renamed meanwhile', async () => {
  const vault = await typing('me: send references by Friday');
  const file = vault.app.vault.getFileByPath(interviewPath);
  if (file !== null) await vault.until(vault.app.fileManager.renameFile(file, 'Interviews/Renamed.md'));
  await add(vault);
  expect(vault.read('Interviews/Renamed.md')).toContain('- "me: send references by 2026-11-20"');
});

test('shows how it reads what is typed, and writes nothing before it is asked to', async () => {
  const vault = await typing('they will send feedback by Friday');
  expect(understood(vault)).toEqual({
    who: 'They',
    what: 'send feedback',
    when: '2026-11-20',
    outcome: 'The note gets them: send feedback by 2026-11-20',
  });
  expect(modal(vault)?.textContent).toContain('Northwind · Backend Engineer · Wed 18 Nov');
  await vault.click('button', 'Cancel');
  expect(modal(vault)).toBeNull();
  expect(vault.read(interviewPath)).toBe(onsite);
});

test('writes one line with an ISO day, lists it, and takes it back', async () => {
  const vault = await typing('me: send references in two weeks');
  await add(vault);
  expect(modal(vault)).toBeNull();
  expect(stepsIn(vault).at(-1)).toBe('  - "me: send references by 2026-12-02"');
  expect(vault.notices().join()).toContain('Added to the note: me: send references by 2026-12-02');
  expect((await agenda(vault, { kind: 'promise' })).map(({ what }) => what)).toEqual([
    'send portfolio',
    'send references',
  ]);
  await vault.click('button', 'Undo');
  expect(vault.read(interviewPath)).toBe(onsite);
});

test('undone after somebody else wrote, refuses and keeps what they wrote', async () => {
  const vault = await typing('me: send references');
  await add(vault);
  await vault.write(interviewPath, `${vault.read(interviewPath) ?? ''}Mine.\n`);
  await vault.click('button', 'Undo');
  expect(vault.read(interviewPath)).toMatch(/send references[^]*Mine\.\n$/);
  expect(vault.notices().join()).toContain('changed since');
});

test.each([
  ['next_steps:', onsite.replace('next_steps:', 'Next Steps:'), 'Next Steps:'],
  ['promised:', onsite.replace('next_steps:', 'promised:'), 'promised:'],
  ['nothing', onsite.replace(/next_steps:\n(?: {2}- .*\n)+(?=---)/, ''), 'next_steps:'],
])('under the spelling that the note has: %s', async (_, note, key) => {
  const vault = await typing('me: send references by Friday', note);
  await add(vault);
  const written = vault.read(interviewPath) ?? '';
  expect(written).toContain(`${key}\n`);
  expect(written).toContain('  - "me: send references by 2026-11-20"\n');
  expect(written.split(/^---$/m)[2]).toBe(note.split(/^---$/m)[2]);
  expect(written.match(/next_steps|Next Steps|promised/g)).toHaveLength(1);
});

test('what the note promises already is not written twice', async () => {
  const vault = await typing('I will send portfolio by Friday');
  await add(vault);
  expect(vault.read(interviewPath)).toBe(onsite);
  expect(vault.notices()).toEqual(['The note promises that already; nothing was changed.']);
});

test('added twice at once, is written once', async () => {
  const vault = await typing('me: send references');
  const form = field<HTMLFormElement>(vault, 'form');
  form.requestSubmit();
  form.requestSubmit();
  await vault.settle();
  expect(stepsIn(vault).filter((line) => line.includes('references'))).toHaveLength(1);
  expect(vault.errors).toEqual([]);
});

describe('a day in doubt', () => {
  test('is asked for, and not written before it is chosen', async () => {
    const vault = await typing('them: feedback by 4/12');
    expect(modal(vault)?.textContent).toContain('“4/12” can be two days. Which one do you mean?');
    await add(vault);
    expect(modal(vault)).not.toBeNull();
    expect(vault.window.document.activeElement?.textContent).toBe('Fri 4 Dec');
    await vault.click('button', 'Fri 4 Dec');
    expect(understood(vault).outcome).toBe('The note gets them: feedback by 2026-12-04');
    await add(vault);
    expect(stepsIn(vault).at(-1)).toBe('  - "them: feedback by 2026-12-04"');
  });

  test('that does not exist is picked by hand, or left open', async () => {
    const vault = await typing('me: send references by 30 February');
    expect(modal(vault)?.textContent).toContain('“30 February” is not on the calendar.');
    await set(vault, 'input[type=date]', '2026-12-01');
    expect(understood(vault).outcome).toBe('The note gets me: send references by 2026-12-01');
    await set(vault, 'input[type=text]', 'me: send references by 31 February');
    expect(understood(vault).when).toBe('');
    await vault.click('button', 'No day');
    expect(understood(vault).outcome).toBe('The note gets me: send references');
  });
});

test('what is set by hand counts until the words say something else', async () => {
  const vault = await typing('send references by Friday');
  await set(vault, 'select', 'them', 'change');
  await set(vault, 'input[type=date]', '2026-11-24');
  await set(vault, 'input[type=text]', 'send all references by Friday');
  expect(understood(vault)).toMatchObject({ who: 'They', when: '2026-11-24' });
  await set(vault, 'input[type=text]', 'send all references by Monday');
  expect(understood(vault)).toMatchObject({ who: 'They', when: '2026-11-23' });
  await set(vault, 'input[type=text]', 'they will send references by Monday');
  expect(understood(vault)).toMatchObject({ who: 'They', what: 'send references' });
});

test('without a promise, asks for one', async () => {
  const vault = await typing('by Friday');
  await add(vault);
  expect(understood(vault).outcome).toContain('Say what was promised');
  expect(vault.window.document.activeElement).toBe(field(vault, 'input[type=text]'));
  expect(vault.read(interviewPath)).toBe(onsite);
});

test('words that would make a template of the note are not written', async () => {
  const vault = await typing('me: send {{portfolio}} by Friday');
  await add(vault);
  expect(understood(vault).outcome).toContain('would be read differently');
  expect(vault.read(interviewPath)).toBe(onsite);
});

test('hostile words stay words', async () => {
  const vault = await typing('me: send <img src=x onerror=alert(1)> "quoted": - [[a]] # y & *z');
  expect(modal(vault)?.querySelector('img')).toBeNull();
  await add(vault);
  const rows = await agenda(vault, { kind: 'promise' });
  expect(rows).toHaveLength(2);
  expect(vault.errors).toEqual([]);
  await vault.click('button', 'Undo');
  expect(vault.read(interviewPath)).toBe(onsite);
});

test('says why nothing was written where the vault refuses', async () => {
  const vault = await typing('me: send references');
  vault.host.disk.faults.add(() => {
    throw new Error('EROFS: read-only file system');
  });
  await add(vault);
  expect(vault.notices().join()).toContain('Nothing was changed');
  expect(vault.read(interviewPath)).toBe(onsite);
});

test('works on what was typed into the note and is not saved yet', async () => {
  const vault = await openPlugin();
  await vault.openFile(interviewPath);
  vault.app.workspace.activeEditor?.editor?.setValue(onsite.replace('date: 2026-11-18', 'date: 2026-11-16'));
  await run(vault, 'add-next-step');
  await set(vault, 'input[type=text]', 'me: send references tomorrow');
  expect(understood(vault).when).toBe('2026-11-17');
  expect(modal(vault)?.textContent).toContain('Tue 17 Nov, which is past');
});

test('is in the menu of a row', async () => {
  const vault = await openPlugin();
  await vault.click('button', 'More actions: Thank Ana Ruiz', dueList);
  await vault.click('menuitem', /^Add a promised step/);
  expect(modal(vault)?.textContent).toContain('What was promised, and by when?');
});
