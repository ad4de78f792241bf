import * as codeMirrorState from '@codemirror/state';
import * as codeMirrorView from '@codemirror/view';
import type { DOMWindow } from 'jsdom';
import type * as Obsidian from 'obsidian';
import type { PluginManifest } from 'obsidian';
import { findByRole, visibleText } from './headless/accessible';
import { openWindow } from './headless/open-window';
import { VirtualClock } from './headless/virtual-clock';
import { Witness } from './headless/witness';
import type { Host, HostApp, HostOptions } from './obsidian/host';

export { folderStorage } from './disk/folder-storage';
export { memoryStorage } from './obsidian/vault/storage';

/** A built plugin: the text of its main.js and its manifest. */
export interface BuiltPlugin {
  readonly mainJs: string;
  readonly manifest: PluginManifest;
}

/** How a headless vault is opened. */
export interface VaultOptions extends Omit<HostOptions, 'createEditor' | 'container'> {
  /** Local time at which the window's clock stands, as `2026-07-21T09:00`. */
  readonly now?: string | Date;
  /** The real clock and real timers, for benches and `npm start`. */
  readonly realClock?: boolean;
  readonly plugin?: BuiltPlugin;
  /** `by-person` (default): enabled after the start, for the first time. `with-app`: already enabled last time. */
  readonly enabled?: 'by-person' | 'with-app';
  /** The bundle of the stand-in; `build/host/obsidian.js` unless said otherwise. */
  readonly hostBundle?: string;
}

/** What the stand-in's bundle leaves in its window. */
interface Bundle {
  createHost(options: HostOptions): Host;
  readonly obsidian: typeof Obsidian;
}

/** The packages that the app lends to plugins; without a screen no editor uses what plugins make of them. */
const codeMirror = { '@codemirror/state': codeMirrorState, '@codemirror/view': codeMirrorView };

/** Times at which nothing was left to do before a promise that is waited for is given up. */
const patience = 200;

/** Opens a vault in a jsdom window, starts the app and loads the plugin; nothing is left running when it returns. */
export async function openVault(options: VaultOptions = {}): Promise<HeadlessVault> {
  const {
    now = '2026-07-21T09:00',
    realClock = false,
    plugin,
    enabled = 'by-person',
    hostBundle,
    ...hostOptions
  } = options;
  const clock = realClock ? null : new VirtualClock(new Date(now).getTime());
  const witness = new Witness();
  const window = openWindow(clock, witness, hostBundle);
  const bundle = window.eval('ObsidianHost') as Bundle;
  const host = bundle.createHost({ modules: codeMirror, ...hostOptions });
  const vault = new HeadlessVault(host, bundle.obsidian, window, clock, witness);
  if (plugin && enabled === 'with-app') await vault.host.loadPlugin(plugin.mainJs, plugin.manifest);
  await vault.until(vault.host.start());
  await vault.settle();
  if (plugin && enabled === 'by-person') await vault.until(vault.host.loadPlugin(plugin.mainJs, plugin.manifest));
  await vault.settle();
  return vault;
}

/** A running app without a screen, and what a person could do with it. */
export class HeadlessVault {
  /** Until when somebody waits by `delay`. */
  private delayed = 0;
  private killed = false;

  constructor(
    readonly host: Host,
    /** The module that the plugin got; its classes are the ones that `instanceof` knows here. */
    readonly obsidian: typeof Obsidian,
    readonly window: DOMWindow,
    private readonly clock: VirtualClock | null,
    private readonly witness: Witness,
  ) {}

  get app(): HostApp {
    return this.host.app;
  }

  /** Whether the app was killed. */
  get isKilled(): boolean {
    return this.killed;
  }

  /** The window's time. */
  get now(): Date {
    return new Date(this.clock?.now ?? Date.now());
  }

  /** Errors that nobody caught: in events, timers and listeners of the page. */
  get errors(): readonly unknown[] {
    return [...this.host.errors, ...(this.clock?.errors ?? []), ...this.witness.errors];
  }

  /** What plugins wrote to the console, each with its level in front. */
  get logged(): readonly string[] {
    return this.witness.logged;
  }

  /** What was last copied. */
  get clipboard(): string {
    return this.window.hostClipboard ?? '';
  }

  /** What was last copied, as rich text; undefined where it was plain text alone. */
  get richClipboard(): string | undefined {
    return this.window.hostClipboardHtml;
  }

  /** Addresses that were opened outside the app, `mailto:` among them. */
  get opened(): readonly string[] {
    return this.window.hostOpened;
  }

  /** Waits until writes and indexing are done and no timer is due within `horizon` ms; no real time passes. */
  async settle(horizon = 1000): Promise<void> {
    const limit = (this.clock?.now ?? 0) + horizon;
    for (let quiet = 0; quiet < 3; quiet++) {
      await turn();
      if (this.killed) return;
      if ((this.clock?.runNext(Math.max(limit, this.delayed)) ?? false) || this.host.busy) quiet = -1;
    }
  }

  /** Resolves when so much of the window's time has passed, in ms, however short others wait: a slow disk. */
  delay(time: number): Promise<void> {
    this.delayed = Math.max(this.delayed, (this.clock?.now ?? 0) + time);
    return new Promise((resolve) => this.window.setTimeout(resolve, time));
  }

  /** Waits for something, up to a minute of the window's time; an error if it does not come by itself. */
  async until<T>(promise: Promise<T>): Promise<T> {
    let settled = false;
    const done = (): void => void (settled = true);
    promise.then(done, done);
    const limit = (this.clock?.now ?? 0) + 60_000;
    for (let quiet = 0; !settled && (quiet < patience || this.clock === null); quiet++) {
      await turn();
      if (this.killed) throw new Error('The app was killed.');
      if (settled || (this.clock?.runNext(limit) ?? false) || this.host.busy) quiet = 0;
    }
    if (!settled) throw new Error('Still waiting although nothing is left to do; is an answer needed?');
    return promise;
  }

  /** Lets time pass until then, every timer running at its moment. */
  async advanceTo(time: string | Date): Promise<void> {
    const end = new Date(time).getTime();
    if (!this.clock) throw new Error('The real clock cannot be advanced.');
    do await turn();
    while (this.clock.runNext(end));
    this.clock.skipTo(end);
    await this.settle(0);
  }

  /** The machine sleeps until then and wakes up; overdue timers run late, once each. */
  async sleepUntil(time: string | Date): Promise<void> {
    this.clock?.skipTo(new Date(time).getTime());
    await this.settle(0);
    this.window.dispatchEvent(new this.window.Event('focus'));
    this.window.document.dispatchEvent(new this.window.Event('visibilitychange'));
    await this.settle(0);
  }

  /** Opens a note in the main area. */
  async openFile(path: string): Promise<void> {
    const file = this.app.vault.getFileByPath(path);
    if (!file) throw new Error(`No file "${path}".`);
    await this.until(this.app.workspace.getLeaf(false).openFile(file));
    await this.settle();
  }

  /** Runs a command by its full id, on a note if one is given; false where it is not offered. */
  async command(id: string, { file }: { readonly file?: string } = {}): Promise<boolean> {
    if (file !== undefined) await this.openFile(file);
    const offered = this.app.commands.executeCommandById(id);
    await this.settle();
    return offered;
  }

  /** Whether the palette offers a command now. */
  offers(id: string): boolean {
    return this.app.commands.isAvailable(id);
  }

  /** Output of a command line handler. */
  async cli(command: string, args: Readonly<Record<string, string>> = {}): Promise<string> {
    const output = await this.until(this.host.cli(command, args));
    await this.settle();
    return output;
  }

  /** The text of a file; null where there is none. */
  read(path: string): string | null {
    return this.host.disk.files.get(path)?.text ?? null;
  }

  /** Writes a file as a person would in another editor of the app: it is created or replaced, and indexed. */
  async write(path: string, text: string): Promise<void> {
    const file = this.app.vault.getFileByPath(path);
    const folder = path.split('/').slice(0, -1).join('/');
    if (folder !== '' && !this.app.vault.getFolderByPath(folder)) await this.until(this.app.vault.createFolder(folder));
    await this.until<unknown>(file ? this.app.vault.modify(file, text) : this.app.vault.create(path, text));
    await this.settle();
  }

  /** What a view shows, as text; the whole page without a type. */
  text(viewType?: string): string {
    return visibleText(this.element(viewType));
  }

  /** The content element of a view; the page without a type. */
  element(viewType?: string): HTMLElement {
    const { body } = this.window.document;
    if (viewType === undefined) return body;
    const view = body.querySelector<HTMLElement>(`.workspace-leaf-content[data-type="${viewType}"] > .view-content`);
    if (!view) throw new Error(`No view of type "${viewType}" is open.`);
    return view;
  }

  /** Elements by role and name, in a view or in the whole page. */
  all(role: string, name?: string | RegExp, viewType?: string): HTMLElement[] {
    return findByRole(this.element(viewType), role, name);
  }

  /** Clicks what a person would find by role and name, the first where there are several. */
  async click(role: string, name?: string | RegExp, viewType?: string): Promise<void> {
    const [element] = this.all(role, name, viewType);
    if (!element) throw new Error(`No ${role} named ${String(name)}.`);
    for (const type of ['mousedown', 'mouseup', 'click']) {
      element.dispatchEvent(
        new this.window.MouseEvent(type, { bubbles: true, cancelable: true, view: this.window as never }),
      );
    }
    await this.settle();
  }

  /** Entries of the menu of a file, or of the note being edited without a path. */
  async menu(path?: string): Promise<string[]> {
    const menu = path === undefined ? this.host.openEditorMenu() : this.host.openFileMenu(path);
    await this.settle();
    const entries = this.all('menuitem').map((entry) => visibleText(entry));
    menu.hide();
    await this.settle();
    return entries;
  }

  /** Notices on the screen. */
  notices(): string[] {
    return [...this.window.document.querySelectorAll('.notice')].map((notice) => visibleText(notice));
  }

  /**
   * Ends the app as when its process is killed: nothing is unloaded or saved, and what is under way never reaches the
   * disk. What it wrote before is in its storage.
   */
  kill(): void {
    this.killed = true;
    this.host.disk.faults.add(() => new Promise(() => undefined));
    this.window.close();
  }

  /** Unloads plugins and closes the window. */
  async close(): Promise<void> {
    for (const id of Object.keys(this.app.plugins.plugins)) this.app.plugins.disablePlugin(id);
    await this.settle();
    this.window.close();
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
