import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { slimLibraries } from './slim-libraries.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** liquidjs, chrono-node and gray-matter as main.js has them, for tests that run the plugin's sources. */
export function librariesBuild({ outdir = join(root, 'build/libraries') } = {}) {
  return {
    absWorkingDir: root,
    entryPoints: { liquidjs: 'liquidjs', 'chrono-node-en': 'chrono-node/en', 'gray-matter': 'gray-matter' },
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'warning',
    plugins: [slimLibraries],
  };
}

/** The one description of how main.js is made, shared by the release build, the tests and the hosts. */
export function pluginBuild({ minify = true, sourcemap = false, outfile = join(root, 'main.js') } = {}) {
  return {
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['obsidian', '@codemirror/*'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify,
    sourcemap,
    metafile: true,
    treeShaking: true,
    legalComments: 'none',
    logLevel: 'warning',
    charset: 'utf8',
    plugins: [slimLibraries],
  };
}
