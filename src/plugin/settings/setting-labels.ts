import type { FollowUpKind } from '../../domain/kind';
import { cadenceText } from '../../text/cadence-text';
import { adviceText } from '../../text/check-text';
import { settingsText } from '../../text/settings-text';
import type { SettingText } from '../../text/settings-text';
import { kindTitle } from '../../text/titles';

const tables: Readonly<Record<string, (name: string) => SettingText | undefined>> = {
  names: (name) => textIn(settingsText.names, name),
  sections: (name) => textIn(settingsText.sections, name),
  windows: (name) => ({ name: settingsText.industry(name), desc: '' }),
  advice: (rule) => {
    const name = (adviceText as Readonly<Record<string, string>>)[rule];
    return name === undefined ? undefined : { name, desc: '' };
  },
  listed: () => settingsText.listKind,
};

function textIn(table: Readonly<Record<string, SettingText>>, key: string): SettingText | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The name and description of a setting, by the key of its control. */
export function textOf(key: string): SettingText {
  const [table = '', name = '', number = ''] = key.split('.');
  if (table === 'cadence') return { name: textsOfKind(name)[number] ?? number, desc: '' };
  return tables[table]?.(name) ?? textIn(settingsText.fields, key) ?? { name: key, desc: '' };
}

const textsOfKind = (kind: string): Readonly<Record<string, string>> =>
  (cadenceText as Readonly<Record<string, Readonly<Record<string, string>>>>)[kind] ?? {};

/** The name of a setting where it stands without its page: the kind of follow-up is said with it. */
export function labelOf(key: string): string {
  const [table = '', name = ''] = key.split('.');
  const label = textOf(key).name;
  return table === 'cadence' || table === 'listed' ? `${kindTitle(name as FollowUpKind)}: ${label}` : label;
}
