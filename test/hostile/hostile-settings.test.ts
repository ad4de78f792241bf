import type { HeadlessVault } from '../../host/headless';
import { agenda, interviewPath, openPlugin, run, smallVault } from '../plugin/support/open-plugin';
import { SettingsWindow } from '../plugin/support/settings-window';
import { expectHarmless, newPaths } from './harmless';
import { allPayloads, payloads } from './payloads';

// A busy machine takes its time; what never ends, ends here.
jest.setTimeout(240_000);

const file = '.obsidian/plugins/interview-follow-up/data.json';
const huge = 'x'.repeat(1_000_000);

/** Settings in which every text, or every key, is this one. */
const settingsWith = (text: string): unknown => ({
  version: 1,
  reading: {
    names: { date: [text], interviewers: [text], company: [text, 'company'], role: text },
    markerProperties: ['type', text],
    weakMarkers: ['interview', text],
    strongMarkers: [text],
    interviewFolders: [text],
    templateFolders: [text],
    ownNames: [text],
    dayOrder: text,
  },
  followUps: {
    presets: { [text]: { thankYou: text } },
    contactPolicy: text,
    calendar: { weekend: [text], holidays: [text] },
  },
  drafts: {
    me: { name: text, email: text, phone: text, linkedin: text, signOff: text },
    folder: text,
    folderTemplate: text,
    fileNameTemplate: text,
    templateFolder: text,
    sectionNames: { highlights: [text], fit: [text], leftOut: [text] },
    tone: text,
    dateFormat: text,
  },
  check: { advice: { [text]: text } },
  list: { noticeAtStart: text, groupBy: text },
  calendar: { file: text },
  newInterview: { folder: text, fileName: text, template: text, linkNames: text },
  [text]: { [text]: text },
});

const atStart = [...(payloads['paths and reserved names'] ?? []), '<x-evil>', '{{ name.constructor }}', '__proto__'];
const stored: readonly (readonly [string, string])[] = [
  ...atStart.map((text) => [JSON.stringify(text).slice(0, 50), JSON.stringify(settingsWith(text))] as const),
  ['a text of 1 MB', JSON.stringify(settingsWith(huge))],
  [
    'prototypes',
    '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "drafts": {"__proto__": {"polluted": true, "folder": "x"}, "me": {"__proto__": {"polluted": 1}}}}',
  ],
  ['deep tables', `${'{"drafts":'.repeat(3_000)}1${'}'.repeat(3_000)}`],
  ['deep lists', `{"reading": ${'['.repeat(3_000)}${']'.repeat(3_000)}}`],
  ['a list', '[1, 2, 3]'],
  ['a text', '"text"'],
  ['a number', '-1e400'],
  ['no JSON', '{"drafts": '],
  ['a future version', '{"version": 99999999999, "drafts": {"folder": 5}}'],
];

/** What a person sets is where letters go; but never outside the vault, into a hidden folder or to a name of no file. */
function expectPathsInside(vault: HeadlessVault, before: Readonly<Record<string, string>>): void {
  const made = newPaths(vault, before);
  expect(made.length).toBeGreaterThan(0);
  for (const path of made) {
    expect(path).not.toMatch(/(?:^|\/)\.|[<>:"|?*\\\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(path.length).toBeLessThan(900);
  }
}

test.each(stored)('stored settings of %s do no harm', async (_, text) => {
  const files = { ...smallVault, [file]: text };
  const vault = await openPlugin({ files });
  await agenda(vault);
  await run(vault, 'open-due-list');
  const settings = SettingsWindow.open(vault);
  expect(settings.rows().length).toBeGreaterThan(3);
  await run(vault, 'draft-thank-yous', interviewPath);
  await run(vault, 'export-calendar');
  for (const notice of vault.notices()) expect(notice.length).toBeLessThan(1_000);
  expectPathsInside(vault, files);
  const { errors, logged, host } = vault;
  expect([errors, logged, host.networkAttempts]).toEqual([[], [], []]);
  for (const [path, before] of Object.entries(smallVault)) expect(vault.read(path)).toBe(before);
  expectHarmless(vault, Object.fromEntries([...host.disk.files.keys()].map((path) => [path, ''])));
  await vault.close();
});

test('settings that sync brings later are looked at in the same way', async () => {
  const vault = await openPlugin({ enabled: 'with-app' });
  for (const text of allPayloads) {
    vault.host.changeOutside(file, JSON.stringify(settingsWith(text)));
    await vault.settle();
    await vault.cli('interview-follow-up:draft', { file: interviewPath, override: 'true' });
    await run(vault, 'export-calendar');
  }
  expectPathsInside(vault, smallVault);
  const made = Object.fromEntries([...vault.host.disk.files.keys()].map((path) => [path, '']));
  expectHarmless(vault, made);
  for (const [path, before] of Object.entries(smallVault)) expect(vault.read(path)).toBe(before);
  await vault.close();
});
