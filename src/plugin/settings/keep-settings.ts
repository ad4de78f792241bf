import type { Plugin } from 'obsidian';
import { normalizePath } from 'obsidian';
import type { Announcer } from '../../actions/ports';
import type { Settings } from '../../actions/settings';
import { defaultSettings } from '../../actions/settings';
import { interfaceText } from '../../text/interface';
import { differenceFrom, mergeSettings } from './merge-settings';
import { valueChecks } from './value-checks';

/** The settings in use, and the file in which they are kept. */
export interface KeptSettings {
  current(): Settings;
  /** Puts settings in use at once and stores what differs from the defaults. */
  change(settings: Settings): Promise<void>;
  /** Reads the file again: a sync tool or a person has changed it. */
  reload(): Promise<void>;
  /** Calls the listener after every change of the settings in use; answers how to stop that. */
  onChange(listener: () => void): () => void;
}

/** Reads the settings. A file that cannot be read is kept beside as a copy, and the person told. */
export async function keepSettings(plugin: Plugin, announcer: Announcer): Promise<KeptSettings> {
  const listeners = new Set<() => void>();
  let settings = await read(plugin, announcer);

  const use = (next: Settings): void => {
    settings = next;
    for (const listener of [...listeners]) listener();
  };

  return {
    current: () => settings,
    async change(next) {
      use(next);
      try {
        await plugin.saveData(differenceFrom(defaultSettings, next) ?? {});
      } catch (error) {
        announcer.announce(interfaceText.settingsNotSaved(error instanceof Error ? error.message : String(error)));
      }
    },
    async reload() {
      use(await read(plugin, announcer));
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function read(plugin: Plugin, announcer: Announcer): Promise<Settings> {
  const stored: unknown = await plugin.loadData().catch(() => undefined);
  const sound = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  if (!sound && (await hasFile(plugin))) announcer.announce(interfaceText.settingsDamaged(await keepCopy(plugin)));
  return mergeSettings(defaultSettings, stored, valueChecks);
}

function pathsOf({ app, manifest }: Plugin): { readonly file: string; readonly copy: string } {
  const folder = manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`;
  return { file: normalizePath(`${folder}/data.json`), copy: normalizePath(`${folder}/data.damaged.json`) };
}

/** Whether there is a file with anything in it: before the first change there is none, which is as it should be. */
async function hasFile(plugin: Plugin): Promise<boolean> {
  const { adapter } = plugin.app.vault;
  const { file } = pathsOf(plugin);
  if (!(await adapter.exists(file))) return false;
  const text = await adapter.read(file).catch(() => '');
  return !['', 'null'].includes(text.trim());
}

/** Copies a damaged file beside itself, byte for byte; answers the copy's path, null where that failed. */
async function keepCopy(plugin: Plugin): Promise<string | null> {
  const { adapter } = plugin.app.vault;
  const { file, copy } = pathsOf(plugin);
  try {
    if (await adapter.exists(copy)) await adapter.remove(copy);
    await adapter.copy(file, copy);
    return copy;
  } catch {
    return null;
  }
}
