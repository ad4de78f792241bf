import type { PluginManifest } from 'obsidian';
import type { BuiltPlugin, HeadlessVault } from '../../../host/headless';

/** The manifest of plugins that tests write themselves, as the text of a main.js. */
const fixtureManifest: PluginManifest = {
  id: 'fixture',
  name: 'Fixture',
  version: '1.0.0',
  minAppVersion: '1.13.0',
  author: 'Tests',
  description: 'Stands for a built plugin.',
};

/**
 * A plugin whose `onload` is the text given; `obsidian` and `plugin` are in scope, and what it puts on `plugin.log`
 * can be read back with `logOf`.
 */
export function fixturePlugin(onload: string, members = ''): BuiltPlugin {
  const mainJs = `
    const obsidian = require('obsidian');
    module.exports = class extends obsidian.Plugin {
      log = [];
      async onload() { const plugin = this; ${onload} }
      ${members}
    };`;
  return { mainJs, manifest: fixtureManifest };
}

/** What the fixture plugin has logged so far, copied out of its window. */
export function logOf(vault: HeadlessVault): unknown[] {
  const plugin = vault.app.plugins.plugins[fixtureManifest.id] as unknown as { readonly log: unknown[] } | undefined;
  return JSON.parse(JSON.stringify(plugin?.log ?? [])) as unknown[];
}
