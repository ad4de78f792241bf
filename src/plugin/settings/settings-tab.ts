import type { Plugin, SettingControl, SettingDefinition, SettingDefinitionItem } from 'obsidian';
import { PluginSettingTab } from 'obsidian';
import { defaultSettings } from '../../actions/settings';
import { settingsText } from '../../text/settings-text';
import type { KeptSettings } from './keep-settings';
import type { SettingKey } from './setting-fields';
import { choicesFor, switchFields, textFields } from './setting-fields';

const { fields, groups, placeholders } = settingsText;

type TextKey = keyof typeof textFields;

/** The settings as the app shows and searches them. Each value is checked as it is typed, and taken over at once. */
export class FollowUpSettingsTab extends PluginSettingTab {
  override icon = 'mail-check';
  readonly #kept: KeptSettings;

  constructor(plugin: Plugin, kept: KeptSettings) {
    super(plugin.app, plugin);
    this.#kept = kept;
  }

  override getSettingDefinitions(): SettingDefinitionItem<SettingKey>[] {
    return [
      {
        type: 'group',
        heading: groups.me,
        items: [
          line('name'),
          line('email', placeholders.email),
          line('phone'),
          line('linkedin', placeholders.linkedin),
          line('signOff'),
        ],
      },
      { type: 'group', heading: groups.letters, items: [folder('draftsFolder'), folder('ownTemplates')] },
      {
        type: 'group',
        heading: groups.notes,
        items: [lines('interviewFolders'), lines('templateFolders'), this.#choice('dayOrder')],
      },
      {
        type: 'group',
        heading: groups.timing,
        items: [line('weekend'), lines('holidays'), this.#choice('industry'), this.#choice('contactPolicy')],
      },
      { type: 'group', heading: groups.list, items: [this.#choice('groupBy'), toggle('noticeAtStart')] },
    ];
  }

  override getControlValue(key: string): unknown {
    const field = isTextKey(key) ? textFields[key] : isSwitchKey(key) ? switchFields[key] : undefined;
    return field?.read(this.#kept.current());
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = this.#kept.current();
    if (isSwitchKey(key) && typeof value === 'boolean') {
      await this.#kept.change(switchFields[key].write(settings, value));
    } else if (isTextKey(key) && typeof value === 'string' && textFields[key].problem?.(value) === undefined) {
      await this.#kept.change(textFields[key].write(settings, value));
    }
  }

  #choice(key: 'dayOrder' | 'contactPolicy' | 'industry' | 'groupBy'): SettingDefinition<SettingKey> {
    return setting(key, { type: 'dropdown', key, options: choicesFor(key, this.#kept.current()) });
  }
}

const isTextKey = (key: string): key is TextKey => Object.hasOwn(textFields, key);
const isSwitchKey = (key: string): key is keyof typeof switchFields => Object.hasOwn(switchFields, key);

const setting = (key: SettingKey, control: SettingControl<SettingKey>): SettingDefinition<SettingKey> => ({
  ...fields[key],
  control,
});

/** The default that a control falls back to, and the check that runs on every change. */
const checked = (key: TextKey) => ({
  key,
  defaultValue: textFields[key].read(defaultSettings),
  validate: (value: string) => textFields[key].problem?.(value),
});

const line = (key: TextKey, placeholder = ''): SettingDefinition<SettingKey> =>
  setting(key, { type: 'text', ...checked(key), placeholder });

const lines = (key: TextKey): SettingDefinition<SettingKey> =>
  setting(key, { type: 'textarea', ...checked(key), rows: 3 });

const folder = (key: TextKey): SettingDefinition<SettingKey> => setting(key, { type: 'folder', ...checked(key) });

const toggle = (key: keyof typeof switchFields): SettingDefinition<SettingKey> =>
  setting(key, { type: 'toggle', key, defaultValue: switchFields[key].read(defaultSettings) });
