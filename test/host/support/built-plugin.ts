import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PluginManifest } from 'obsidian';
import type { BuiltPlugin } from '../../../host/headless';

/** The plugin as it would be released, built by jest's global setup. */
export function builtPlugin(): BuiltPlugin {
  return {
    mainJs: readFileSync(resolve('main.js'), 'utf8'),
    manifest: JSON.parse(readFileSync(resolve('manifest.json'), 'utf8')) as PluginManifest,
  };
}
