import type { App, SettingControl, TFile, TFolder } from 'obsidian';
import { AbstractInputSuggest } from '../input-suggest';
import type { Setting } from './setting';
import type { SettingTab } from './setting-tab';

const isOn = (flag: boolean | (() => boolean) | undefined): boolean =>
  typeof flag === 'function' ? flag() : flag === true;
const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Suggests paths under what is typed and writes the chosen one into the field. */
class PathSuggest extends AbstractInputSuggest<string> {
  constructor(
    app: App,
    inputEl: HTMLInputElement,
    private readonly paths: () => string[],
  ) {
    super(app, inputEl);
  }

  protected getSuggestions(query: string): string[] {
    return this.paths().filter((path) => path.toLowerCase().includes(query.toLowerCase()));
  }

  renderSuggestion(path: string, el: HTMLElement): void {
    el.setText(path);
  }

  override selectSuggestion(path: string): void {
    this.setValue(path);
    this.close();
    this.textInputEl.trigger('input');
  }
}

const filesOf = (app: App, filter?: (file: TFile) => boolean): string[] =>
  app.vault
    .getFiles()
    .filter((file) => !filter || filter(file))
    .map((file) => file.path);

const foldersOf = (app: App, filter?: (folder: TFolder) => boolean, includeRoot = false): string[] =>
  app.vault
    .getAllFolders(includeRoot)
    .filter((folder) => !filter || filter(folder))
    .map((folder) => folder.path);

/**
 * Renders one `control` definition: shows the stored value (or its default), validates it once on mount and on every
 * change, and stores accepted values only, as `SettingControlBase.validate` documents. Returns what reads the `disabled`
 * predicate again.
 */
export function renderControl(tab: SettingTab, control: SettingControl, setting: Setting): () => void {
  let newest = 0;
  const validate = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
  const check = async (value: unknown): Promise<boolean> => {
    const answer = ++newest;
    const problem = (await validate?.(value)) || null;
    if (answer !== newest) return false;
    setting.setErrorMessage(problem);
    return problem === null;
  };
  const store = async (value: unknown): Promise<void> => {
    if (!(await check(value))) return;
    await tab.setControlValue(control.key, value);
    tab.refreshDomState();
  };
  const change = (value: unknown): void => void store(value);
  const seeded: unknown = tab.getControlValue(control.key) ?? control.defaultValue;
  addControl(tab.app, control, setting, seeded, change);
  const labelled = setting.controlEl.querySelector('input, textarea, select');
  labelled?.setAttribute('aria-label', setting.nameEl.getText());
  if (validate && seeded !== undefined) void check(seeded);
  const refresh = (): void => void setting.setDisabled(isOn(control.disabled));
  refresh();
  return refresh;
}

function addControl(
  app: App,
  control: SettingControl,
  setting: Setting,
  seeded: unknown,
  change: (value: unknown) => void,
): void {
  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(seeded === true).onChange(change));
      return;
    case 'dropdown':
      setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(asText(seeded)).onChange(change));
      return;
    case 'textarea':
      setting.addTextArea((area) => {
        area
          .setPlaceholder(control.placeholder ?? '')
          .setValue(asText(seeded))
          .onChange(change);
        if (control.rows) area.inputEl.rows = control.rows;
      });
      return;
    case 'number':
      setting.addText((text) => {
        text.inputEl.type = 'number';
        text.inputEl.setAttrs({ min: control.min ?? null, max: control.max ?? null, step: control.step ?? null });
        text.setPlaceholder(control.placeholder ?? '').setValue(asText(seeded));
        text.onChange((value) => {
          const parsed = value.trim() === '' ? NaN : Number(value);
          change(Number.isNaN(parsed) ? (control.defaultValue ?? 0) : parsed);
        });
      });
      return;
    case 'slider':
      setting.addSlider((slider) => {
        slider.setLimits(control.min, control.max, control.step);
        if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
        slider.setValue(Number(seeded ?? control.min)).onChange(change);
      });
      return;
    case 'color':
      setting.addColorPicker((picker) => picker.setValue(asText(seeded)).onChange(change));
      return;
    case 'file':
    case 'folder':
      setting.addText((text) => {
        text
          .setPlaceholder(control.placeholder ?? '')
          .setValue(asText(seeded))
          .onChange(change);
        new PathSuggest(app, text.inputEl, () =>
          control.type === 'file' ? filesOf(app, control.filter) : foldersOf(app, control.filter, control.includeRoot),
        );
      });
      return;
    case 'text':
      setting.addText((text) =>
        text
          .setPlaceholder(control.placeholder ?? '')
          .setValue(asText(seeded))
          .onChange(change),
      );
  }
}
