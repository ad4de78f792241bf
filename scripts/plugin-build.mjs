import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { slimLibraries } from './slim-libraries.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * gray-matter as published evaluates `---js` frontmatter and reads files. Its engine table is replaced by an empty
 * one (src/notes supplies the YAML engine at the call), and `fs` by an empty module, so neither can ever run here.
 */
export const safeGrayMatter = {
  name: 'safe-gray-matter',
  setup(build) {
    build.onResolve({ filter: /^\.\/lib\/engines$|^\.\/engines$/ }, (args) =>
      /[\\/]gray-matter[\\/]/.test(args.importer) ? { path: 'engines', namespace: 'empty' } : undefined,
    );
    build.onResolve({ filter: /^fs$/ }, (args) =>
      /[\\/]gray-matter[\\/]/.test(args.importer) ? { path: 'fs', namespace: 'empty' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};

/** liquidjs and chrono-node as main.js has them, for tests that run the plugin's sources. */
export function librariesBuild({ outdir = join(root, 'build/libraries') } = {}) {
  return {
    absWorkingDir: root,
    entryPoints: { liquidjs: 'liquidjs', 'chrono-node-en': 'chrono-node/en' },
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
    plugins: [safeGrayMatter, slimLibraries],
  };
}
