import { build } from 'esbuild';
import { pluginBuild } from '../../scripts/plugin-build.mjs';

/** Builds main.js once before any test, so that host tests always run what would be released. */
export default async function buildPlugin() {
  await build(pluginBuild({ minify: true }));
}
