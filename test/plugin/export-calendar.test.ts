import type { HeadlessVault } from '../../host/headless';
import { readIcs } from '../support/read-ics';
import { interviewPath, onsite, openPlugin, run, smallVault } from './support/open-plugin';

const file = 'Follow-ups/Follow-ups.ics';
const events = (vault: HeadlessVault) => readIcs(vault.read(file) ?? '');
const undo = async (vault: HeadlessVault) => {
  vault.all('button', 'Undo').at(-1)?.click();
  await vault.settle();
};

describe('export-calendar', () => {
  test('is the only thing that writes a calendar file', async () => {
    const vault = await openPlugin();
    await run(vault, 'draft-thank-yous', interviewPath);
    expect(vault.read(file)).toBeNull();
    expect(await run(vault, 'export-calendar')).toBe(true);
    expect(events(vault).length).toBeGreaterThan(0);
    expect(vault.host.networkAttempts).toEqual([]);
    expect(vault.errors).toEqual([]);
  });

  test('makes the folder, says what it did, and can be taken back', async () => {
    const vault = await openPlugin();
    await run(vault, 'export-calendar');
    expect(events(vault).map(({ summary, start }) => `${start} ${summary}`)).toEqual([
      '2026-11-19 Write your Northwind debrief',
      '2026-11-19T15:00:00 Thank Ana Ruiz · Northwind',
      '2026-11-19T15:00:00 Thank Tom Becker · Northwind',
      '2026-11-20 Send portfolio · Northwind',
      '2026-11-27 Waiting for a decision · Northwind',
      '2026-12-11 Check in with Ana Ruiz at Northwind',
    ]);
    expect(events(vault)[0]?.url).toBe(`obsidian://open?vault=Vault&file=${encodeURIComponent(interviewPath)}`);
    expect(vault.notices().join()).toContain('6 follow-ups in “Follow-ups/Follow-ups.ics”: 6 new.');
    await undo(vault);
    expect(vault.read(file)).toBeNull();
  });

  test('says so where a folder has the name of the file', async () => {
    const vault = await openPlugin({ files: { ...smallVault, [`${file}/Note.md`]: 'Text.\n' } });
    await run(vault, 'export-calendar');
    expect(vault.notices()).toEqual([
      `The calendar was not exported: “${file}” is a folder, so it cannot be read or written as a file.`,
    ]);
  });

  test('revises and cancels what a later export finds different', async () => {
    const vault = await openPlugin();
    await run(vault, 'export-calendar');
    const before = vault.read(file);
    await vault.write(interviewPath, onsite.replace('2026-11-20', '2026-11-23').replace(/ {2}- "them.*\n/, ''));
    await run(vault, 'export-calendar');
    const byTitle = new Map(events(vault).map((event) => [event.summary, event]));
    expect(byTitle.get('Send portfolio · Northwind')).toMatchObject({ start: '2026-11-23', sequence: 1 });
    expect(byTitle.get('Waiting for a decision · Northwind')).toMatchObject({ status: 'CANCELLED', sequence: 1 });
    await undo(vault);
    expect(vault.read(file)).toBe(before);
  });

  test('waits for words that are still being typed', async () => {
    const vault = await openPlugin();
    await vault.openFile(interviewPath);
    const editor = vault.app.workspace.activeEditor?.editor;
    editor?.setValue(editor.getValue().replace('send portfolio', 'send the slides'));
    await run(vault, 'export-calendar');
    expect(vault.read(file)).toContain('Send the slides');
  });

  test('where the vault cannot be written, says so and leaves nothing half-written', async () => {
    const vault = await openPlugin();
    vault.host.disk.faults.add(() => {
      throw new Error('read-only file system');
    });
    await run(vault, 'export-calendar');
    expect(vault.notices().join()).toContain('read-only file system');
    expect(vault.read(file)).toBeNull();
  });
});

describe('interview-follow-up:calendar', () => {
  const answer = async (vault: HeadlessVault, args: Readonly<Record<string, string>> = {}): Promise<unknown> =>
    JSON.parse(await vault.cli('interview-follow-up:calendar', args));

  test('answers with the file and the number of follow-ups in it, and shows no notice', async () => {
    const vault = await openPlugin();
    expect(await answer(vault)).toEqual({ file, events: 6 });
    expect(await answer(vault)).toEqual({ file, events: 6 });
    expect(events(vault)).toHaveLength(6);
    expect(vault.notices()).toEqual([]);
    expect(await vault.cli('interview-follow-up:calendar', { format: 'text' })).toBe(
      '6 follow-ups in Follow-ups/Follow-ups.ics',
    );
  });

  test('two at once make one file', async () => {
    const vault = await openPlugin();
    const both = Promise.all([
      vault.host.cli('interview-follow-up:calendar'),
      vault.host.cli('interview-follow-up:calendar'),
    ]);
    expect(new Set(await vault.until(both)).size).toBe(1);
    expect(events(vault)).toHaveLength(6);
  });

  test('says what is wrong', async () => {
    const foreign = 'BEGIN:VCALENDAR\r\nPRODID:-//Someone//Else//EN\r\nEND:VCALENDAR\r\n';
    const vault = await openPlugin({ files: { ...smallVault, [file]: foreign } });
    expect(await answer(vault)).toEqual({ error: expect.stringContaining('left alone') as string });
    expect(vault.read(file)).toBe(foreign);
    expect(await answer(vault, { file: 'x.ics' })).toEqual({
      error: expect.stringContaining('Unknown argument') as string,
    });
    expect(await answer(vault, { format: 'json' })).toEqual(await answer(vault));
    expect(await vault.cli('interview-follow-up:calendar', { format: 'ics' })).toContain('Unknown format "ics"');
  });
});
