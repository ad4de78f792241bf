import type { HeadlessVault } from '../../host/headless';
import { agenda, dueList, openPlugin, run } from '../plugin/support/open-plugin';
import { readIcs } from '../support/read-ics';
import { expectHarmless, newPaths } from './harmless';
import { payloads } from './payloads';

const quoted = (text: string): string => JSON.stringify(text);

/** An interview in which one text stands wherever a person can write. */
const noteWith = (text: string): string => `---
type: interview
date: 2026-11-17
time: "14:00"
company: ${quoted(text)}
role: ${quoted(text)}
stage: ${quoted(text)}
industry: ${quoted(text)}
interviewers:
  - ${quoted(text)}
  - name: ${quoted(`Ana ${text}`)}
    title: ${quoted(text)}
    email: ana@x.example
    linkedin: ${quoted(text)}
    phone: ${quoted(text)}
  - ${quoted(`${text} <tom@x.example>`)}
contact: ${quoted(`Mia ${text}`)}
references: [${quoted(text)}]
next_steps:
  - ${quoted(`me: send ${text} by 2026-11-20`)}
  - ${quoted(`them: decision on ${text} by 2026-11-19`)}
  - ${quoted(text)}
follow_up_log:
  - ${quoted(`2026-11-17 sent thank-you to ${text} by email`)}
  - ${quoted(text)}
${quoted(text)}: ${quoted(text)}
---

${bodyWith(text)}`;

const bodyWith = (text: string): string => `## Highlights

- Ana: ${text.replace(/\n/g, ' ')}
- moving the ${text.replace(/\n/g, ' ')} service to event sourcing
- ${text}
`;

/** The text only where a note is not looked at to tell what it is: below the properties, and in the notes of others. */
const noteAbout = (text: string, number: number): string => `---
type: interview
date: 2026-11-17
company: "[[Company ${number}]]"
interviewers: ["[[Ana ${number}]]"]
next_steps: ["me: send portfolio by 2026-11-20"]
---

${bodyWith(text)}`;

function filesWith(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.flatMap((text, number) => [
      [`Interviews/${number} everywhere.md`, noteWith(text)],
      [`Interviews/${number} below.md`, noteAbout(text, number)],
      [
        `People/Ana ${number}.md`,
        `---\nemail: ${quoted(text)}\ntitle: ${quoted(text)}\naliases: [${quoted(text)}]\n---\n`,
      ],
      [`Companies/Company ${number}.md`, `---\nindustry: ${quoted(text)}\ncontact_policy: ${quoted(text)}\n---\n`],
    ]),
  );
}

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
