import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PluginManifest } from 'obsidian';
import type { BuiltPlugin, HeadlessVault, VaultOptions } from '../../host/headless';
import { memoryStorage, openVault } from '../../host/headless';
import { beginning, vaultOfNotes } from './vault-of-notes';

export const pluginId = 'interview-follow-up';

let built: BuiltPlugin | undefined;

function builtPlugin(): BuiltPlugin {
  built ??= {
    mainJs: readFileSync(resolve('main.js'), 'utf8'),
    manifest: JSON.parse(readFileSync(resolve('manifest.json'), 'utf8')) as PluginManifest,
  };
  return built;
}

type Storage = ReturnType<typeof memoryStorage>;

/** A vault that outlives its app: it can be killed and started again on what it had written. */
export class Life {
  #vault: HeadlessVault | undefined;
  readonly #storage: Storage;
  /** What was written as a letter, whole, by path: what stands in the vault must never be a beginning of it. */
  readonly intended = new Map<string, Set<string>>();
  /** What went wrong without anybody hearing of it, of all apps so far. */
  readonly unheard: unknown[] = [];

  private constructor(files: Readonly<Record<string, string>>) {
    this.#storage = memoryStorage(files, Date.parse(beginning));
  }

  /** Opens the vault with the plugin switched on. */
  static async begin(
    files: Readonly<Record<string, string>> = vaultOfNotes,
    options: VaultOptions = {},
  ): Promise<Life> {
    const life = new Life(files);
    await life.#open(options);
    return life;
  }

  /** The app that runs now. */
  get vault(): HeadlessVault {
    if (this.#vault === undefined) throw new Error('No app is running.');
    return this.#vault;
  }

  /** Starts the app again, at the same moment, on what is in the storage; one that still runs is killed before. */
  async restart(options: VaultOptions = {}): Promise<void> {
    const { now } = this.vault;
    this.end();
    await this.#open({ now, enabled: 'with-app', ...options });
    await this.vault.command(`${pluginId}:open-due-list`);
  }

  /** Kills the app that runs. */
  end(): void {
    this.unheard.push(...this.vault.errors);
    this.vault.kill();
  }

  /** What a sync tool does: the file is on disk, and the app notices. `null` means gone. */
  sync(path: string, text: string | null): void {
    const change = text === null ? this.#storage.remove(path) : this.#storage.write(path, text);
    void change;
    // A letter written anew may well be the beginning of one that somebody had added to.
    if (text === null) this.intended.delete(path);
    this.vault.host.changeOutside(path, text);
  }

  /** What is on the disk, hidden files left out, in order of path. */
  async files(): Promise<ReadonlyMap<string, string>> {
    const { files } = await this.#storage.load();
    const shown = files.filter(({ path }) => !path.startsWith('.')).map(({ path, text = '' }) => [path, text] as const);
    return new Map(shown.sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  /** The list as the command line gives it to scripts. */
  async agenda(): Promise<unknown> {
    return JSON.parse(await this.vault.cli(`${pluginId}:due`, { format: 'json' })) as unknown;
  }

  async #open(options: VaultOptions): Promise<void> {
    this.#vault = await openVault({ now: beginning, storage: this.#storage, ...options, plugin: builtPlugin() });
    this.vault.host.disk.faults.add(({ kind, path, text }) => {
      if (kind === 'remove') this.intended.delete(path);
      if (kind !== 'write' || text === undefined || !path.startsWith('Follow-ups/')) return;
      this.intended.set(path, (this.intended.get(path) ?? new Set()).add(text));
    });
  }
}
