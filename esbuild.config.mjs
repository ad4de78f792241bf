import { context } from 'esbuild';
import { writeFile } from 'node:fs/promises';
import { buildPlugin, pluginBuild } from './scripts/plugin-build.mjs';

// node esbuild.config.mjs            minified main.js, as released
// node esbuild.config.mjs --watch    rebuilds on change, with source maps
const watch = process.argv.includes('--watch');

if (watch) {
  const building = await context(pluginBuild({ minify: false, sourcemap: 'inline' }));
  await building.watch();
} else {
  await writeFile('meta.json', JSON.stringify(await buildPlugin()));
}
