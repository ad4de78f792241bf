import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getHeapCodeStatistics } from 'node:v8';
import { build } from 'esbuild';
import { headlessBuild, hostBuild } from '../host-build.mjs';
import { buildPlugin, pluginBuild } from '../plugin-build.mjs';

/** The day on which every bench happens. */
export const today = '2026-11-23';

const manifestOf = (id) => ({ id, name: id, version: '1.0.0', minAppVersion: '1.13.0', author: '', description: '' });

/** A plugin that does nothing: what loading any plugin costs. */
export const emptyPlugin = {
  mainJs: `const { Plugin } = require('obsidian'); module.exports = class extends Plugin { onload() {} };`,
  manifest: manifestOf('empty'),
};

/** A plugin that only lends the reader of notes, to time reading by itself. */
async function readingPlugin() {
  const { outputFiles } = await build({
    ...pluginBuild(),
    entryPoints: undefined,
    stdin: {
      contents: `
        import { Plugin } from 'obsidian';
        import { noteSourceOf } from './src/plugin/ports/note-source-of';
        import { readNote } from './src/notes/read-note';
        import { readingOf, defaultSettings } from './src/actions/settings';
        export default class extends Plugin {
          onload() {
            const settings = readingOf(defaultSettings);
            const { metadataCache } = this.app;
            window.benchRead = (file) =>
              readNote(noteSourceOf(file.path, metadataCache.getFileCache(file), metadataCache), settings);
          }
        }`,
      resolveDir: resolve('.'),
      loader: 'ts',
    },
    write: false,
  });
  return { mainJs: outputFiles[0].text, manifest: manifestOf('reading') };
}

/** Builds the plugin and the host once, and lends what opens vaults. */
export async function prepareBench() {
  await Promise.all([buildPlugin(), build(hostBuild()), build(headlessBuild())]);
  const { openVault } = await import(pathToFileURL(resolve('build/host/headless.mjs')).href);
  return {
    openVault: async (files) => {
      const vault = await openVault({ files, realClock: true });
      giveScreen(vault.window);
      return vault;
    },
    plugin: {
      mainJs: await readFile('main.js', 'utf8'),
      manifest: JSON.parse(await readFile('manifest.json', 'utf8')),
    },
    reading: await readingPlugin(),
  };
}

/** A screen as high as a person's: the host's own has room for every row, so that tests can read them all. */
function giveScreen(window) {
  Object.defineProperty(window.HTMLElement.prototype, 'offsetHeight', {
    configurable: true,
    get() {
      return this.dataset.index === undefined ? 800 : 92;
    },
  });
}

/** Milliseconds that some work takes. */
export async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The middle of some figures. */
export const median = (figures) => [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)];

/** Bytes in use after everything unused is gone, less what functions are compiled to; needs `--expose-gc`. */
export async function bytesInUse() {
  // What one collection lets go of, the next turn of the event loop may still hold.
  for (let run = 0; run < 4; run += 1) {
    globalThis.gc();
    await new Promise((resolve) => setImmediate(resolve));
  }
  globalThis.gc();
  const { code_and_metadata_size: code, bytecode_and_metadata_size: bytecode } = getHeapCodeStatistics();
  return process.memoryUsage().heapUsed - code - bytecode;
}

/** Resolves once the plugin has read the vault and nothing is left to do. */
export async function whenRead(vault) {
  await vault.cli('interview-follow-up:due', { format: 'json', section: 'overdue' });
}
