import { build } from 'esbuild';
import { hostBuild } from '../../scripts/host-build.mjs';
import { buildPlugin, librariesBuild } from '../../scripts/plugin-build.mjs';

/**
 * Builds main.js, its libraries and the stand-in for Obsidian once before any test, so that host tests run what would be
 * released and the tests of the sources run them with the libraries as released.
 */
export default async function buildAll() {
  await Promise.all([buildPlugin(), build(librariesBuild()), build(hostBuild())]);
}
