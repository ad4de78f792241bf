import type { App as ObsidianApp, PluginManifest } from 'obsidian';
import { App } from './app';
import { Component } from './base/component';
import { onListenerError } from './base/events';
import { type BasesChoice, openBasesView, type OpenBasesView } from './plugin/open-bases-view';
import { becomePhone, setLanguage } from './platform/environment';
import { type NetworkAttempt, networkAttempts, refuseNetwork } from './platform/network';
import { MarkdownRenderer } from './ui/markdown-renderer';
import { Menu } from './ui/menu';
import { migrateTo } from './ui/window-migration';
import { Disk } from './vault/disk';
import { memoryStorage, type Storage } from './vault/storage';
import type { EditorFactory } from './workspace/editor';
import type { RestoredLeaf } from './workspace/workspace';

/** How a host is made; everything has a default. */
export interface HostOptions {
  /** Text by path, for a vault in memory; or `storage`, for one that is somewhere else. */
  readonly files?: Readonly<Record<string, string>>;
  readonly storage?: Storage;
  readonly vaultName?: string;
  /** Caches are null when the layout is ready and come afterwards, as after the app's cache was cleared. */
  readonly coldStart?: boolean;
  /** Leaves of the last session. */
  readonly layout?: readonly RestoredLeaf[];
  readonly phone?: boolean;
  readonly language?: string;
  readonly basesEnabled?: boolean;
  /** File names that differ only in case are the same file, as on macOS, Windows and phones. */
  readonly caseInsensitive?: boolean;
  readonly createEditor?: EditorFactory;
  /** What plugins may require besides `obsidian`: CodeMirror's packages. Members of `obsidian` are laid over the host's. */
  readonly modules?: Readonly<Record<string, object>>;
  /** Where the app's elements go. */
  readonly container?: HTMLElement;
}

/** What the host adds to the app's type: members that Obsidian has but does not publish. */
export type HostApp = ObsidianApp & Pick<App, 'commands' | 'plugins' | 'registrations' | 'statusBar' | 'setting'>;

/** Markdown on the screen; `unload` is what the app does when it is scrolled away or edited. */
export interface RenderedMarkdown {
  readonly el: HTMLElement;
  unload(): void;
}

/** What createHost needs from the module it is a part of. */
export interface HostParts {
  readonly modules: Readonly<Record<string, unknown>>;
  readonly installDom: (win: Window & typeof globalThis) => void;
  readonly screen: ConstructorParameters<typeof App>[3];
}

/** An app with a vault that plugins can be loaded into; the window it is in stands for the app's window. */
export class Host {
  readonly app: HostApp;
  readonly disk: Disk;
  readonly networkAttempts: readonly NetworkAttempt[] = networkAttempts;
  /** What callbacks of plugins threw, which the app would have printed to its console. */
  readonly errors: unknown[] = [];
  private readonly inner: App;
  private started = false;
  private readonly installDom: HostParts['installDom'];

  constructor(
    private readonly options: HostOptions,
    { modules, installDom, screen }: HostParts,
  ) {
    refuseNetwork();
    this.installDom = installDom;
    installDom(window);
    onListenerError((error) => this.errors.push(error));
    if (options.phone) becomePhone();
    setLanguage(options.language ?? 'en');
    this.disk = new Disk(options.storage ?? memoryStorage(options.files ?? {}, Date.now()));
    this.disk.caseInsensitive = options.caseInsensitive ?? false;
    this.inner = new App(this.disk, options.vaultName ?? 'Vault', modules, screen);
    this.inner.workspace.createEditor = options.createEditor ?? null;
    this.inner.registrations.basesEnabled = options.basesEnabled ?? true;
    this.app = this.inner as unknown as HostApp;
    Object.assign(window, { app: this.app });
    const { workspace, statusBar } = this.inner;
    (options.container ?? document.body).append(
      workspace.containerEl,
      ...(options.phone ? [] : [statusBar.containerEl]),
    );
  }

  /**
   * Starts the app in its order: installed plugins load and are awaited, `create` comes for every file, caches are
   * there (or, cold, are not yet), the layout is restored and ready, and `resolved` follows.
   */
  async start(): Promise<void> {
    const { vault, metadataCache, workspace, plugins } = this.inner;
    await this.disk.load();
    for (const id of Object.keys(plugins.manifests)) await plugins.enablePlugin(id);
    vault.loadTree();
    metadataCache.load(this.options.coldStart ?? false);
    await workspace.becomeReady(this.options.layout ?? []);
    metadataCache.start(this.options.coldStart ?? false);
    this.started = true;
  }

  /** Before `start`: installed, and enabled with the app. Afterwards: enabled now, as by a person for the first time. */
  async loadPlugin(mainJs: string, manifest: PluginManifest): Promise<void> {
    this.inner.plugins.install(mainJs, manifest);
    if (this.started) await this.inner.plugins.enablePluginAndSave(manifest.id);
  }

  /** Calls a command line handler with its arguments, as `obsidian <command> key=value flag` would. */
  async cli(command: string, args: Readonly<Record<string, string>> = {}): Promise<string> {
    const known = this.inner.registrations.cliCommands.get(command);
    if (!known) throw new Error(`No CLI command "${command}".`);
    for (const [flag, { required }] of Object.entries(known.flags ?? {})) {
      if (required && args[flag] === undefined) return `Missing required flag: ${flag}`;
    }
    return known.handler({ ...args });
  }

  /** Opens an `obsidian://` address. */
  async openUri(uri: string): Promise<void> {
    const { hostname, pathname, searchParams } = new URL(uri);
    const action = hostname || pathname.replace(/^\/+/, '');
    const handler = this.inner.registrations.uriActions.get(action);
    if (!handler) throw new Error(`Nothing handles obsidian://${action}`);
    await (handler({ action, ...Object.fromEntries(searchParams) }) as unknown);
  }

  /** Renders Markdown into an element of its own, code blocks by the processors that plugins registered. */
  async renderMarkdown(markdown: string, sourcePath = ''): Promise<RenderedMarkdown> {
    const component = new Component();
    component.load();
    const el = document.body.appendChild(document.createElement('div'));
    await MarkdownRenderer.render(this.app, markdown, el, sourcePath, component as never);
    return { el, unload: () => (component.unload(), el.remove()) };
  }

  /**
   * Moves the view of a type, or an element, into a window of its own, as "Move to new window" does: its elements change
   * the document, listeners hear of it, `window-open` follows and the new window is the active one. The window is a frame.
   */
  popOut(shown: string | HTMLElement): Window {
    const element = typeof shown === 'string' ? this.inner.workspace.getLeavesOfType(shown)[0]?.containerEl : shown;
    if (!element) throw new Error('No view of that type is open.');
    const frame = document.body.appendChild(document.createElement('iframe'));
    const win = frame.contentWindow as Window & typeof globalThis;
    this.installDom(win);
    // Without a screen there is no such observer in a new window.
    if (!('IntersectionObserver' in win)) Object.assign(win, { IntersectionObserver: window.IntersectionObserver });
    Object.assign(window, { activeWindow: win, activeDocument: win.document });
    migrateTo(win, element);
    this.inner.workspace.trigger('window-open', { win, doc: win.document }, win);
    return win;
  }

  /** Opens a registered Bases view over notes of the vault. */
  openBasesView(id: string, choice?: BasesChoice): OpenBasesView {
    return openBasesView(this.inner, id, choice);
  }

  /** Opens the menu of a file as from the file list, plugins' entries included. */
  openFileMenu(path: string): Menu {
    const file = this.inner.vault.getAbstractFileByPath(path);
    if (!file) throw new Error(`No file "${path}".`);
    const menu = new Menu();
    this.inner.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
    menu.showAtPosition({ x: 0, y: 0 });
    return menu;
  }

  /** Opens the menu of the note being edited. */
  openEditorMenu(): Menu {
    const view = this.inner.workspace.activeEditor;
    if (!view) throw new Error('No note is being edited.');
    const menu = new Menu();
    this.inner.workspace.trigger('editor-menu', menu, view.editor, view);
    menu.showAtPosition({ x: 0, y: 0 });
    return menu;
  }

  /** A file changed by a sync tool or another program: the disk has it, and the app notices. `null` means deleted. */
  changeOutside(path: string, text: string | null): void {
    this.disk.followExternalChange(path, text);
    const settings = /^\.obsidian\/plugins\/([^/]+)\/data\.json$/.exec(path)?.[1];
    if (settings !== undefined) void this.inner.plugins.plugins[settings]?.onExternalSettingsChange?.();
    else this.inner.vault.followDisk(path);
  }

  /** Whether reading, writing or indexing is under way. */
  get busy(): boolean {
    return this.disk.loading || this.inner.vault.queue.busy || this.inner.metadataCache.busy;
  }
}
