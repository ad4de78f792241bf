import { MetadataCache } from './metadata/metadata-cache';
import { Commands } from './plugin/commands';
import type { PluginApp } from './plugin/plugin';
import { Plugins } from './plugin/plugins';
import { Registrations } from './plugin/registrations';
import type { Disk } from './vault/disk';
import { FileManager } from './vault/file-manager';
import { Vault } from './vault/vault';
import { Workspace } from './workspace/workspace';

/** The window where settings are changed, made by ui/. */
interface SettingTabs {
  addSettingTab(tab: unknown): void;
  removeSettingTab(tab: unknown): void;
}

/** What ui/ lends to the app. */
interface Screen {
  readonly keymap: unknown;
  readonly scope: unknown;
  readonly setting: (app: App) => SettingTabs;
}

/** The app: every part wired to the others. */
export class App implements PluginApp {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly workspace: Workspace;
  readonly commands: Commands;
  readonly registrations = new Registrations();
  readonly plugins: Plugins;
  readonly keymap: unknown;
  readonly scope: unknown;
  readonly statusBar = { containerEl: document.createElement('div') };
  readonly setting: SettingTabs;
  lastEvent: unknown = null;

  constructor(disk: Disk, vaultName: string, modules: Readonly<Record<string, unknown>>, screen: Screen) {
    this.vault = new Vault(disk, vaultName);
    this.metadataCache = new MetadataCache(this.vault);
    this.fileManager = new FileManager(this.vault, this.metadataCache);
    this.workspace = new Workspace(this);
    this.commands = new Commands(this);
    this.plugins = new Plugins(this, modules);
    this.keymap = screen.keymap;
    this.scope = screen.scope;
    this.statusBar.containerEl.className = 'status-bar';
    this.setting = screen.setting(this);
  }

  isDarkMode(): boolean {
    return document.body.classList.contains('theme-dark');
  }

  loadLocalStorage(key: string): unknown {
    const stored = this.local.get(key);
    return stored === undefined ? null : (JSON.parse(stored) as unknown);
  }

  saveLocalStorage(key: string, value: unknown): void {
    if (value === null || value === undefined) this.local.delete(key);
    else this.local.set(key, JSON.stringify(value));
  }

  private readonly local = new Map<string, string>();
}
