import type {
  BasesViewRegistration,
  CliFlags,
  CliHandler,
  Command,
  HoverLinkSource,
  MarkdownPostProcessor,
  ObsidianProtocolHandler,
  PluginManifest,
  PluginSettingTab,
} from 'obsidian';
import { Component } from '../base/component';
import { setIcon } from '../ui/icons';
import type { Vault } from '../vault/vault';
import type { View, ViewLeaf } from '../workspace/view';
import type { Workspace } from '../workspace/workspace';
import type { Commands } from './commands';
import type { CodeBlockProcessor, Registrations } from './registrations';

/** What a plugin's registrations reach. */
export interface PluginApp {
  readonly vault: Vault;
  readonly workspace: Workspace;
  readonly commands: Commands;
  readonly registrations: Registrations;
  readonly statusBar: { readonly containerEl: HTMLElement };
  readonly setting: { addSettingTab(tab: unknown): void; removeSettingTab(tab: unknown): void };
}

/** A plugin whose registrations really happen and are taken back when it is unloaded. */
export abstract class Plugin extends Component {
  readonly app: PluginApp;
  readonly manifest: PluginManifest;
  settings?: unknown;

  constructor(app: PluginApp, manifest: PluginManifest) {
    super();
    this.app = app;
    this.manifest = manifest;
  }

  /** Loads and waits for an asynchronous `onload`, which the mocks do not. */
  async start(): Promise<void> {
    let loaded: unknown;
    const onload: () => unknown = this.onload.bind(this);
    this.onload = () => {
      loaded = onload();
    };
    this.load();
    await loaded;
  }

  /** Commands get the plugin's id and name in front. */
  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.app.commands.addCommand(command);
    this.register(() => this.app.commands.removeCommand(command.id));
    return command;
  }

  removeCommand(id: string): void {
    this.app.commands.removeCommand(`${this.manifest.id}:${id}`);
  }

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const button = document.createElement('div');
    button.className = 'clickable-icon side-dock-ribbon-action';
    button.ariaLabel = title;
    button.setAttribute('role', 'button');
    button.tabIndex = 0;
    setIcon(button, icon);
    button.addEventListener('click', (event) => callback(event));
    this.app.workspace.leftRibbon.containerEl.append(button);
    this.register(() => button.remove());
    return button;
  }

  addStatusBarItem(): HTMLElement {
    const item = document.createElement('div');
    item.className = `status-bar-item plugin-${this.manifest.id}`;
    this.app.statusBar.containerEl.append(item);
    this.register(() => item.remove());
    return item;
  }

  addSettingTab(tab: PluginSettingTab): void {
    this.app.setting.addSettingTab(tab);
    this.register(() => this.app.setting.removeSettingTab(tab));
  }

  registerView(type: string, creator: (leaf: ViewLeaf) => View): void {
    this.app.workspace.registerView(type, creator);
    this.register(() => this.app.workspace.unregisterView(type));
  }

  registerExtensions(extensions: string[], type: string): void {
    this.app.workspace.registerExtensions(extensions, type);
  }

  registerHoverLinkSource(id: string, info: HoverLinkSource): void {
    this.register(this.app.registrations.hoverSources.add(id, info));
  }

  registerMarkdownPostProcessor(processor: MarkdownPostProcessor): MarkdownPostProcessor {
    this.app.registrations.postProcessors.add(processor);
    this.register(() => this.app.registrations.postProcessors.delete(processor));
    return processor;
  }

  registerMarkdownCodeBlockProcessor(language: string, handler: CodeBlockProcessor): MarkdownPostProcessor {
    this.register(this.app.registrations.codeBlocks.add(language, handler));
    return () => undefined;
  }

  registerBasesView(id: string, registration: BasesViewRegistration): boolean {
    if (!this.app.registrations.basesEnabled) return false;
    this.register(this.app.registrations.basesViews.add(id, registration));
    return true;
  }

  registerObsidianProtocolHandler(action: string, handler: ObsidianProtocolHandler): void {
    this.register(this.app.registrations.uriActions.add(action, handler));
  }

  registerCliHandler(command: string, description: string, flags: CliFlags | null, handler: CliHandler): void {
    this.register(this.app.registrations.cliCommands.add(command, { description, flags, handler }));
  }

  registerEditorExtension(extension: unknown): void {
    const { registrations, workspace } = this.app;
    registrations.editorExtensions.add(extension);
    workspace.updateOptions();
    this.register(() => {
      registrations.editorExtensions.delete(extension);
      workspace.updateOptions();
    });
  }

  registerEditorSuggest(): void {
    // The host's editors suggest nothing.
  }

  /** Null while there is no `data.json`; the mocks give `{}`. Throws on damaged JSON, as the app does. */
  async loadData(): Promise<unknown> {
    if (!(await this.app.vault.adapter.exists(this.dataPath))) return null;
    return JSON.parse(await this.app.vault.adapter.read(this.dataPath)) as unknown;
  }

  async saveData(data: unknown): Promise<void> {
    const { adapter } = this.app.vault;
    if (!(await adapter.exists(this.folder))) await adapter.mkdir(this.folder);
    await adapter.write(this.dataPath, JSON.stringify(data, null, 2));
  }

  onUserEnable(): void {
    // Only plugins with something to show at first override this.
  }

  onExternalSettingsChange?(): unknown;

  private get folder(): string {
    return this.manifest.dir ?? `${this.app.vault.configDir}/plugins/${this.manifest.id}`;
  }

  private get dataPath(): string {
    return `${this.folder}/data.json`;
  }
}
