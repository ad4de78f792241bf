import type { Plugin } from 'obsidian';
import { normalizePath } from 'obsidian';
import { listeners } from '../../actions/index/listeners';
import type { Announcer } from '../../actions/ports';
import type { Settings } from '../../actions/settings';
import { settingsText } from '../../text/settings-text';
import { isTable } from './is-table';
import type { SettingFields } from './setting-fields';
import { labelOf } from './setting-labels';
import type { StoredSettings } from './stored-settings';
import { readStored, toStored } from './stored-settings';

/** The settings in use, and the file in which they are kept. */
export interface KeptSettings {
  current(): Settings;
  /** Puts settings in use at once and stores what differs from the defaults. */
  change(settings: Settings): Promise<void>;
  /** Reads the file again: a sync tool or a person has changed it. */
  reload(): Promise<void>;
  /** Calls the listener after every change of the settings in use; answers how to stop that. */
  onChange(listener: () => void): () => void;
  /** Calls the listener after the file was read again; answers how to stop that. */
  onReload(listener: () => void): () => void;
}

/** Reads the settings. A file of which anything cannot be used is kept beside as a copy, and the person told. */
export async function keepSettings(plugin: Plugin, announcer: Announcer, fields: SettingFields): Promise<KeptSettings> {
  const changed = listeners();
  const reloaded = listeners();
  let writing: Promise<void> = Promise.resolve();
  let changes = 0;
  let stored: StoredSettings;

  const found = await read(plugin, announcer, fields);
  if (found === null) announcer.announce(settingsText.damaged(await keepCopy(plugin)));
  stored = found ?? readStored(null, fields);

  const use = (next: StoredSettings): void => {
    stored = next;
    changed.tell();
  };

  /** What the file says after everything that is set here has been written: a value set meanwhile is not taken back. */
  const readLast = async (): Promise<StoredSettings | null> => {
    for (;;) {
      await writing;
      const before = changes;
      const found = await read(plugin, announcer, fields);
      if (changes === before) return found;
    }
  };

  const save = async (): Promise<void> => {
    try {
      await plugin.saveData(toStored(stored.settings, stored.unknown));
    } catch (error) {
      announcer.announce(settingsText.notSaved(error instanceof Error ? error.message : String(error)));
    }
  };

  return {
    current: () => stored.settings,
    change(settings) {
      changes += 1;
      use({ ...stored, settings });
      writing = writing.then(save);
      return writing;
    },
    async reload() {
      const found = await readLast();
      if (found === null) announcer.announce(settingsText.damagedNow(await keepCopy(plugin)));
      else use(found);
      reloaded.tell();
    },
    onChange: changed.subscribe,
    onReload: reloaded.subscribe,
  };
}

/** What the file says; null where it says something that cannot be read. */
async function read(plugin: Plugin, announcer: Announcer, fields: SettingFields): Promise<StoredSettings | null> {
  const content: unknown = await plugin.loadData().catch(() => undefined);
  if (!isTable(content) && (await hasFile(plugin))) return null;
  const stored = readStored(content, fields);
  if (stored.refused.length > 0) {
    announcer.announce(settingsText.refused(stored.refused.map(labelOf), await keepCopy(plugin)));
  }
  return stored;
}

const folderOf = ({ app, manifest }: Plugin): string => manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`;

const fileOf = (plugin: Plugin): string => normalizePath(`${folderOf(plugin)}/data.json`);

/** Whether there is a file with anything in it: before the first change there is none, which is as it should be. */
async function hasFile(plugin: Plugin): Promise<boolean> {
  const { adapter } = plugin.app.vault;
  const file = fileOf(plugin);
  if (!(await adapter.exists(file))) return false;
  const text = await adapter.read(file).catch(() => '');
  return !['', 'null'].includes(text.trim());
}

const mostCopies = 20;

/**
 * Copies a file that cannot be used beside itself, byte for byte, over no earlier copy that reads otherwise; answers the
 * copy's path, null where that failed.
 */
async function keepCopy(plugin: Plugin): Promise<string | null> {
  const { adapter } = plugin.app.vault;
  const file = fileOf(plugin);
  try {
    const text = await adapter.read(file);
    for (let count = 1; count <= mostCopies; count += 1) {
      const copy = normalizePath(`${folderOf(plugin)}/data.damaged${count === 1 ? '' : `-${count}`}.json`);
      if (!(await adapter.exists(copy))) {
        await adapter.copy(file, copy);
        return copy;
      }
      if ((await adapter.read(copy)) === text) return copy;
    }
    return null;
  } catch {
    return null;
  }
}
