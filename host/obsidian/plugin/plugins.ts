import type { PluginManifest } from 'obsidian';
import { evaluatePlugin } from './evaluate-plugin';
import type { Plugin, PluginApp } from './plugin';

/** `app.plugins`: the plugins that are installed and those that run. */
export class Plugins {
  readonly plugins: Record<string, Plugin> = {};
  readonly manifests: Record<string, PluginManifest> = {};
  readonly enabledPlugins = new Set<string>();
  private readonly code = new Map<string, string>();

  constructor(
    private readonly app: PluginApp,
    private readonly modules: Readonly<Record<string, unknown>>,
  ) {}

  install(mainJs: string, manifest: PluginManifest): void {
    const dir = `${this.app.vault.configDir}/plugins/${manifest.id}`;
    this.manifests[manifest.id] = { ...manifest, dir };
    this.code.set(manifest.id, mainJs);
  }

  /** Loads a plugin and waits for its `onload`; one that throws there is unloaded again and the error passed on. */
  async enablePlugin(id: string): Promise<boolean> {
    const manifest = this.manifests[id];
    const code = this.code.get(id);
    if (!manifest || code === undefined || this.plugins[id]) return false;
    const Loaded = evaluatePlugin(code, id, this.modules);
    const plugin = new Loaded(this.app, manifest);
    this.plugins[id] = plugin;
    try {
      await plugin.start();
    } catch (error) {
      this.disablePlugin(id);
      throw error;
    }
    this.enabledPlugins.add(id);
    return true;
  }

  /** As a person enables it: loaded, and then told that a person did so. */
  async enablePluginAndSave(id: string): Promise<boolean> {
    const enabled = await this.enablePlugin(id);
    if (enabled) this.plugins[id]?.onUserEnable();
    return enabled;
  }

  disablePlugin(id: string): void {
    const plugin = this.plugins[id];
    delete this.plugins[id];
    this.enabledPlugins.delete(id);
    plugin?.unload();
  }

  getPlugin(id: string): Plugin | null {
    return this.plugins[id] ?? null;
  }
}
