import type { Plugin, SettingDefinitionItem } from 'obsidian';
import { PluginSettingTab } from 'obsidian';
import { settingsText } from '../../text/settings-text';
import type { KeptSettings } from './keep-settings';
import { letterRows, meRows } from './letter-rows';
import { noteRows } from './note-rows';
import type { SettingField } from './setting-field';
import type { SettingFields } from './setting-fields';
import { fieldFor } from './setting-fields';
import type { SettingRows } from './setting-rows';
import { choice, line, toggle } from './setting-rows';
import { timingRows } from './timing-rows';

const { groups, options } = settingsText;

/**
 * The settings as the app shows and searches them: what most people need first, the rest on pages. Each value is
 * checked as it is typed, and taken over at once.
 */
export class FollowUpSettingsTab extends PluginSettingTab {
  override icon = 'mail-check';
  readonly #kept: KeptSettings;
  readonly #fields: SettingFields;
  readonly #rows: SettingRows;
  readonly #preview: (() => void) | undefined;

  /** @param preview shows a letter as the settings of the moment write it */
  constructor(plugin: Plugin, kept: KeptSettings, fields: SettingFields, preview?: () => void) {
    super(plugin.app, plugin);
    this.#kept = kept;
    this.#fields = fields;
    this.#preview = preview;
    this.#rows = { kept, fields, take: (key, value) => this.setControlValue(key, value) };
    plugin.register(kept.onReload(() => this.update()));
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const rows = this.#rows;
    return [
      meRows(rows),
      letterRows(rows, this.#preview),
      {
        type: 'group',
        heading: groups.list,
        items: [
          choice(rows, 'groupBy', () => options.groupBy),
          toggle(rows, 'noticeAtStart'),
          line(rows, 'calendarFile'),
        ],
      },
      timingRows(rows, () => this.update()),
      noteRows(rows),
    ];
  }

  override getControlValue(key: string): unknown {
    return fieldFor(this.#fields, key)?.read(this.#kept.current());
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = this.#kept.current();
    const field = fieldFor(this.#fields, key) as SettingField<unknown> | undefined;
    if (field === undefined || typeof value !== typeof field.read(settings)) return;
    if (field.problem(value, settings) !== undefined) return;
    await this.#kept.change(field.write(settings, value));
    this.refreshDomState();
  }
}
