import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SettingDefinitionItem } from 'obsidian';
import type { HeadlessVault } from '../../host/headless';
import { openPlugin } from './support/open-plugin';
import { SettingsWindow } from './support/settings-window';

const path = resolve('docs/settings.md');
const [start, end] = ['<!-- settings: made by test/plugin/settings-docs.test.ts -->', '<!-- end of settings -->'];

interface Tab {
  getSettingDefinitions(): SettingDefinitionItem[];
}

function tabOf(vault: HeadlessVault): Tab {
  const [tab] = (vault.app as unknown as { readonly setting: { readonly pluginTabs: readonly Tab[] } }).setting
    .pluginTabs;
  if (tab === undefined) throw new Error('No settings tab.');
  return tab;
}

/** A value as the table shows it: lines in a row, and nothing that a table would take for its own. */
function shown(value: string | boolean): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  const text = value.split('\n').join(' · ');
  return text === '' ? 'empty' : `\`${text.replaceAll('|', '\\|')}\``;
}

const textOf = (desc: string | DocumentFragment | undefined): string =>
  typeof desc === 'string' ? desc : (desc?.textContent ?? '');

/** Every page as a section with a table: the name of each setting, its default, and what it is for. */
async function describeSettings(vault: HeadlessVault): Promise<string> {
  const settings = SettingsWindow.open(vault);
  const parts: string[] = [];

  const describe = async (items: readonly SettingDefinitionItem[], at: readonly string[]): Promise<void> => {
    const rows: string[] = [];
    const flush = (): void => {
      if (rows.length > 0)
        parts.push(['| setting | default | what it is for |', '| --- | --- | --- |', ...rows].join('\n'));
      rows.length = 0;
    };
    const inner: (() => Promise<void>)[] = [];
    for (const item of items) {
      if ('type' in item && item.type === 'page') {
        inner.push(async () => {
          const page = [...at, item.name];
          parts.push(`${'#'.repeat(page.length + 2)} ${item.name}`, textOf(item.desc));
          await settings.goTo(...page);
          await describe(item.items ?? [], page);
        });
      } else if ('type' in item) {
        flush();
        if (item.heading !== undefined)
          parts.push(`${'#'.repeat(at.length === 0 ? 2 : at.length + 3)} ${item.heading}`);
        await describe(item.items ?? [], at);
        await settings.goTo(...at);
      } else if (item.action === undefined) {
        const value = settings.value(item.name);
        const label = settings.choice(item.name) ?? value;
        rows.push(`| ${item.name} | ${shown(label)} | ${textOf(item.desc)} |`);
        // The numbers of a kind are in sight while it is listed.
        if (item.name === 'List it' && value === false) await settings.set(item.name, true);
      }
    }
    flush();
    for (const page of inner) await page();
  };
  await describe(tabOf(vault).getSettingDefinitions(), []);
  return parts.join('\n\n');
}

test('docs/settings.md lists every setting with its default', async () => {
  const vault = await openPlugin();
  const tables = await describeSettings(vault);
  const docs = readFileSync(path, 'utf8');
  const [before = '', rest = ''] = docs.split(start);
  const [, after = ''] = rest.split(end);
  const right = `${before}${start}\n\n${tables}\n\n${end}${after}`;
  if (process.env.UPDATE_EXPECTED === '1') {
    writeFileSync(path, right);
    throw new Error('docs/settings.md was written anew; read what changed before committing it.');
  }
  expect(withoutPadding(docs)).toBe(withoutPadding(right));
}, 60_000);

/** Tables are aligned by the formatter; what they say is compared. */
const withoutPadding = (text: string): string => text.replace(/ *\| */g, '|').replace(/-{3,}/g, '---');
