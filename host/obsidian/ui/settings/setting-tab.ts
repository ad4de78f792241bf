import type { App, Plugin, SettingDefinitionItem } from 'obsidian';

/** What shows a tab at the moment, so that the tab can ask for itself to be shown anew. */
export interface TabPresenter {
  renderAgain(): void;
  refreshDomState(): void;
}

interface PluginWithSettings {
  settings?: Record<string, unknown>;
}

/** A tab of the settings window. Restores: definitions are collected by `update()`, rendered, validated and saved. */
export abstract class SettingTab {
  icon = 'settings-2';
  /** Set for a plugin's tab: the plugin's id and name. */
  id = '';
  name = '';
  readonly containerEl: HTMLElement = createDiv('vertical-tab-content');
  settingItems: SettingDefinitionItem[] = [];
  /** Set by the settings window while the tab is open in it. */
  presenter: TabPresenter | undefined;

  constructor(readonly app: App) {}

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  update(): void {
    this.settingItems = this.getSettingDefinitions();
    this.presenter?.renderAgain();
  }

  getControlValue(key: string): unknown {
    throw new Error(`No settings to read ${key} from`);
  }

  setControlValue(key: string, value: unknown): void | Promise<void> {
    throw new Error(`No settings to write ${key} to (${typeof value})`);
  }

  refreshDomState(): void {
    this.presenter?.refreshDomState();
  }

  display(): void {}

  hide(): void {
    this.containerEl.empty();
  }
}

/** A plugin's tab: control values are read from and saved to `plugin.settings`. */
export abstract class PluginSettingTab extends SettingTab {
  constructor(
    app: App,
    readonly plugin: Plugin,
  ) {
    super(app);
    this.id = plugin.manifest.id;
    this.name = plugin.manifest.name;
  }

  override getControlValue(key: string): unknown {
    return (this.plugin as PluginWithSettings).settings?.[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const holder = this.plugin as PluginWithSettings;
    holder.settings ??= {};
    holder.settings[key] = value;
    await this.plugin.saveData(holder.settings);
  }
}

/** A page of a tab that renders itself. */
export abstract class SettingPage {
  readonly rootEl: HTMLElement = createDiv('setting-page');
  readonly titlebarEl: HTMLElement = this.rootEl.createDiv('setting-page-titlebar');
  readonly containerEl: HTMLElement = this.rootEl.createDiv('setting-page-content');
  title = '';

  abstract display(): void;

  hide(): void {
    this.containerEl.empty();
  }
}
