import type { SettingDefinitionItem } from 'obsidian';
import type { HeadlessVault } from '../../host/headless';
import { drafts, headings, interviewPath, openPlugin, run, smallVault } from './support/open-plugin';

const dataPath = '.obsidian/plugins/interview-follow-up/data.json';
const withData = (data: string): Readonly<Record<string, string>> => ({ ...smallVault, [dataPath]: data });

interface SettingsTab {
  getSettingDefinitions(): SettingDefinitionItem[];
  getControlValue(key: string): unknown;
  setControlValue(key: string, value: unknown): Promise<void>;
}

function settingsTab(vault: HeadlessVault): SettingsTab {
  const [tab] = (vault.app.setting as unknown as { readonly pluginTabs: readonly SettingsTab[] }).pluginTabs;
  if (tab === undefined) throw new Error('No settings tab.');
  return tab;
}

const controlsOf = (tab: SettingsTab) =>
  tab
    .getSettingDefinitions()
    .flatMap((item) => ('items' in item ? (item.items ?? []) : [item]))
    .flatMap((item) => ('control' in item && item.control ? [{ name: item.name, control: item.control }] : []));

async function set(vault: HeadlessVault, key: string, value: unknown): Promise<void> {
  await vault.until(settingsTab(vault).setControlValue(key, value));
  await vault.settle();
}

test('every setting has a name, a value that passes its own check, and comes back as it was set', async () => {
  const vault = await openPlugin();
  const tab = settingsTab(vault);
  const controls = controlsOf(tab);
  expect(controls.length).toBeGreaterThan(10);
  for (const { name, control } of controls) {
    const value = tab.getControlValue(control.key);
    expect([name, value]).toEqual([expect.stringMatching(/\S/), expect.anything()]);
    const check = control.validate as ((value: unknown) => unknown) | undefined;
    if (control.key !== 'draftsFolder') expect([name, check?.(value)]).toEqual([name, undefined]);
    await set(vault, control.key, value);
    expect(tab.getControlValue(control.key)).toEqual(value);
  }
  expect(vault.read(dataPath)).toBe('{}');
});

test('the name signs letters and is no interviewer', async () => {
  const vault = await openPlugin();
  await set(vault, 'name', 'Tom Becker');
  await run(vault, 'draft-thank-yous', interviewPath);
  expect(drafts(vault)).toEqual(['Follow-ups/Northwind/2026-11-18 Thank-you – Ana Ruiz.md']);
  expect(vault.read(drafts(vault)[0] ?? '')).toContain('Tom Becker');
});

test('a change applies at once and only what differs is stored', async () => {
  const vault = await openPlugin();
  await set(vault, 'contactPolicy', 'no contact');
  expect(headings(vault).join()).not.toContain('Due now 3');
  expect(JSON.parse(vault.read(dataPath) ?? '')).toEqual({ followUps: { contactPolicy: 'no contact' } });
});

test('a grouping that is newly set applies to the open list', async () => {
  const vault = await openPlugin();
  await set(vault, 'groupBy', 'company');
  expect(headings(vault)).toEqual(['Northwind 6']);
});

test('a value that cannot be taken is not', async () => {
  const vault = await openPlugin();
  await set(vault, 'email', 'not an address');
  await set(vault, 'holidays', 'Christmas');
  await set(vault, 'noticeAtStart', 'yes');
  expect(settingsTab(vault).getControlValue('email')).toBe('');
  expect(vault.read(dataPath)).toBeNull();
});

test('a file changed by others applies at once', async () => {
  const vault = await openPlugin({ files: withData('{}') });
  await vault.until(vault.app.vault.adapter.write(dataPath, '{"drafts":{"folder":"Letters"}}'));
  vault.app.plugins.plugins['interview-follow-up']?.onExternalSettingsChange?.();
  await vault.settle();
  await run(vault, 'draft-thank-yous', interviewPath);
  expect(vault.app.vault.getFolderByPath('Letters/Northwind')).not.toBeNull();
});

test.each(['{"drafts":', '[]', '"text"'])('a damaged file is kept beside, and the defaults work: %s', async (data) => {
  const vault = await openPlugin({ files: withData(data) });
  expect(vault.notices().join()).toContain('defaults are in use');
  expect(vault.read('.obsidian/plugins/interview-follow-up/data.damaged.json')).toBe(data);
  expect(headings(vault)[0]).toBe('Due now 3');
});

test('an interview folder makes interviews of its notes', async () => {
  const files = { ...smallVault, 'Jobs/Chat.md': '---\ndate: 2026-11-18\npeople: Mia Okafor <mia@x.example>\n---\n' };
  const vault = await openPlugin({ files });
  await set(vault, 'interviewFolders', 'Jobs');
  await vault.settle();
  expect(vault.text('interview-follow-up-due')).toContain('Thank Mia Okafor');
});
