import { build } from 'esbuild';
import { hostBuild } from '../../scripts/host-build.mjs';
import { pluginBuild } from '../../scripts/plugin-build.mjs';

/** Builds main.js and the stand-in for Obsidian once before any test, so that host tests run what would be released. */
export default async function buildPlugin() {
  await Promise.all([build(pluginBuild({ minify: true })), build(hostBuild())]);
}
