import type { HeadlessVault } from '../../host/headless';
import { agenda, dueList, openPlugin, run } from '../plugin/support/open-plugin';
import { readIcs } from '../support/read-ics';
import { expectHarmless, newPaths } from './harmless';
import { filesWith } from './notes-with';
import { payloads } from './payloads';

// A busy machine takes its time; what never ends, ends here.
jest.setTimeout(240_000);

/** The letters that the command line drafts of every interview. */
async function draftEverything(vault: HeadlessVault, files: Readonly<Record<string, string>>): Promise<void> {
  for (const file of Object.keys(files).filter((path) => path.startsWith('Interviews/')))
    for (const kind of ['thank-you', 'promise', 'check-in'])
      JSON.parse(await vault.cli('interview-follow-up:draft', { file, kind, override: 'true', format: 'json' }));
}

/** Presses what hands a letter over although there is something to mend in it. */
async function insist(vault: HeadlessVault): Promise<void> {
  for (const button of vault.window.document.querySelectorAll<HTMLElement>('.modal button'))
    if (button.textContent?.includes('anyway')) button.click();
  await vault.settle();
}

function expectCleanMail(address: string): void {
  expect(address).toMatch(/^mailto:[^?&\s]+\?subject=[^?&\s]*&body=[^?&\s]*$/);
  const [, subject = ''] = /subject=([^&]*)/.exec(address) ?? [];
  expect(decodeURIComponent(subject)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
}

describe.each(Object.entries(payloads))('%s, in every value of a note', (_, texts) => {
  const files = filesWith(texts);

  test('are shown as text wherever they are shown, and bring nothing of their own into a calendar', async () => {
    const vault = await openPlugin({ files });
    expect((await agenda(vault)).length).toBeGreaterThan(texts.length);
    await vault.cli('interview-follow-up:due');
    await run(vault, 'export-calendar');
    const events = readIcs(vault.read('Follow-ups/Follow-ups.ics') ?? '');
    expect(events.filter(({ summary }) => summary === 'Evil')).toEqual([]);
    await run(vault, 'open-due-list');
    expect(vault.text(dueList)).not.toBe('');
    vault.host.openBasesView('interview-follow-up-timeline');
    await vault.host.renderMarkdown('```follow-ups\n```');
    await vault.settle();
    expectHarmless(vault, files);
    await vault.close();
  });

  test('lead no letter out of its folder, and no Markdown, code or header into a mail', async () => {
    const vault = await openPlugin({ files, enabled: 'with-app' });
    await draftEverything(vault, files);
    expectHarmless(vault, files);
    const letters = newPaths(vault, files).filter((path) => path.endsWith('.md'));
    expect(letters.length).toBeGreaterThan(texts.length);
    for (const path of letters) {
      await vault.openFile(path);
      await run(vault, 'copy-draft');
      await insist(vault);
      expect(vault.clipboard).not.toMatch(/\[\[|\]\]|\{\{|\{%|<%|%%|<(?:script|svg|x-evil)/i);
      expect(vault.clipboard).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
      await run(vault, 'mail-draft');
      await insist(vault);
    }
    expect(vault.opened.length).toBeGreaterThan(0);
    vault.opened.forEach(expectCleanMail);
    expectHarmless(vault, files);
    for (const [path, text] of Object.entries(files)) expect(vault.read(path)).toBe(text);
    await vault.close();
  });
});
