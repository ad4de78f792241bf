import type { SettingControl, SettingDefinition, SettingDefinitionRender } from 'obsidian';
import { defaultSettings } from '../../actions/settings';
import { settingsText } from '../../text/settings-text';
import type { KeptSettings } from './keep-settings';
import type { SettingFields } from './setting-fields';
import { textOf } from './setting-labels';

/** What rows of the settings are made from: the settings in use, and how a control's value is taken over. */
export interface SettingRows {
  readonly kept: KeptSettings;
  readonly fields: SettingFields;
  /** Stores a value that has no problem; any other is left. */
  take(key: string, value: unknown): Promise<void>;
}

/** How a row that is written on one line is shown beyond its text. */
export interface WrittenRowOptions {
  /** What comes of a text that has no problem, shown below the row as it is typed. */
  readonly example?: (text: string) => string;
}

const fieldOf = ({ fields }: SettingRows, key: string) => {
  const field = fields.texts[key];
  if (field === undefined) throw new Error(`No setting ${key}`);
  return field;
};

const row = (key: string, control: SettingControl): SettingDefinition => ({ ...textOf(key), control });

/** The default that a control falls back to, and the check that runs on every change. */
const checked = (rows: SettingRows, key: string) => ({
  key,
  defaultValue: fieldOf(rows, key).read(defaultSettings),
  validate: (value: string) => fieldOf(rows, key).problem(value, rows.kept.current()),
});

/** A text on one line. */
export const line = (rows: SettingRows, key: string, placeholder = ''): SettingDefinition =>
  row(key, { type: 'text', ...checked(rows, key), placeholder });

/** Several lines of text. */
export const lines = (rows: SettingRows, key: string, height = 4): SettingDefinition =>
  row(key, { type: 'textarea', ...checked(rows, key), rows: height });

/** A folder of the vault, suggested as it is typed. */
export const folder = (rows: SettingRows, key: string): SettingDefinition =>
  row(key, { type: 'folder', ...checked(rows, key) });

/** A note of the vault, suggested as it is typed. */
export const note = (rows: SettingRows, key: string): SettingDefinition =>
  row(key, { type: 'file', ...checked(rows, key), filter: ({ extension }) => extension === 'md' });

/** One of several. The choices are looked up whenever the row is shown: other settings may add to them. */
export const choice = (
  rows: SettingRows,
  key: string,
  options: () => Readonly<Record<string, string>>,
): SettingDefinition =>
  row(key, {
    type: 'dropdown',
    key,
    defaultValue: fieldOf(rows, key).read(defaultSettings),
    get options() {
      return { ...options() };
    },
  });

/** A whole number. */
export function number(
  { fields, kept }: SettingRows,
  key: string,
  visible: () => boolean = () => true,
): SettingDefinition {
  const field = fields.numbers[key];
  if (field === undefined) throw new Error(`No setting ${key}`);
  const control: SettingControl = {
    type: 'number',
    key,
    min: field.least,
    max: field.most,
    step: 1,
    defaultValue: field.read(defaultSettings),
    placeholder: String(field.read(defaultSettings)),
    validate: (value: number) => field.problem(value, kept.current()),
  };
  return { ...textOf(key), control, visible };
}

/** Something that is on or off. */
export const toggle = ({ fields }: SettingRows, key: string): SettingDefinition =>
  row(key, { type: 'toggle', key, defaultValue: fields.switches[key]?.read(defaultSettings) ?? false });

/**
 * A text on one line with room for it, a button that brings the default back, and an example where there is one. No
 * kind of control has these, so the row draws itself.
 */
export function written(rows: SettingRows, key: string, { example }: WrittenRowOptions = {}): SettingDefinitionRender {
  const { kept } = rows;
  const field = fieldOf(rows, key);
  const text = textOf(key);
  return {
    ...text,
    render(setting) {
      setting.setClass('interview-follow-up-written');
      const exampleEl = example && setting.infoEl.createDiv('interview-follow-up-setting-example');
      let shown = field.read(kept.current());
      const show = (): void => {
        const problem = field.problem(shown, kept.current()) ?? null;
        setting.setErrorMessage(problem);
        if (exampleEl && problem === null) exampleEl.setText(settingsText.example(example(shown)));
      };
      const take = (value: string): void => {
        shown = value;
        show();
        if (field.problem(value, kept.current()) === undefined) void rows.take(key, value);
      };
      setting.addText((input) => {
        input.setValue(shown).onChange(take);
        input.inputEl.setAttribute('aria-label', text.name);
        setting.addExtraButton((button) =>
          button
            .setIcon('rotate-ccw')
            .setTooltip(settingsText.restore)
            .onClick(() => {
              const usual = field.read(defaultSettings);
              input.setValue(usual);
              take(usual);
            }),
        );
      });
      show();
      return kept.onChange(show);
    },
  };
}
