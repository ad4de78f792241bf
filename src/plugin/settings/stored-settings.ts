import type { Settings } from '../../actions/settings';
import { defaultSettings } from '../../actions/settings';
import { isTable } from './is-table';
import { differenceFrom, isWithin, mergeSettings, overlaid, unknownIn, valueAtPath } from './merge-settings';
import { migrateSettings, settingsVersion } from './migrate-settings';
import type { SettingField } from './setting-field';
import type { SettingFields } from './setting-fields';
import { valueChecks } from './value-checks';

/** What a settings file says. */
export interface StoredSettings {
  readonly settings: Settings;
  /** Keys of the settings whose stored value cannot be taken, so that the default counts. */
  readonly refused: readonly string[];
  /** What other versions of the plugin have stored, to be kept. */
  readonly unknown: unknown;
}

/**
 * Settings from the content of the file, of this or an older shape. Whatever a field would refuse from a person it
 * refuses from the file too.
 */
export function readStored(content: unknown, fields: SettingFields): StoredSettings {
  const stored = isTable(content) ? migrateSettings(content) : undefined;
  const merged = mergeSettings(defaultSettings, stored, valueChecks);
  const all = [
    ...Object.entries(fields.texts),
    ...Object.entries(fields.numbers),
    ...Object.entries(fields.switches),
  ] as readonly (readonly [string, SettingField<unknown>])[];
  const refused = all.filter(([, { paths }]) => paths.some((path) => isLost(path, stored, merged))).map(([key]) => key);
  let settings = merged;
  for (const [key, field] of all) {
    if (JSON.stringify(field.read(settings)) === JSON.stringify(field.read(defaultSettings))) continue;
    if (field.problem(field.read(settings), settings) === undefined) continue;
    settings = field.write(settings, field.read(defaultSettings));
    refused.push(key);
  }
  return { settings, refused, unknown: unknownIn(defaultSettings, stored, valueChecks.openTables) };
}

function isLost(path: string, stored: unknown, merged: Settings): boolean {
  const value = valueAtPath(stored, path);
  return value !== undefined && !isWithin(value, valueAtPath(merged, path));
}

/** What is written to the file: the number of the shape, what differs from the defaults, and what others have stored. */
export function toStored(settings: Settings, unknown: unknown): unknown {
  return overlaid(overlaid(unknown, differenceFrom(defaultSettings, settings)), { version: settingsVersion });
}
