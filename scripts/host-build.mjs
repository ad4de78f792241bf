import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { lucideIcons } from './lucide-icons.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * obsidian-test-mocks wraps every instance in a proxy that throws for unknown properties. A plugin may look for what is
 * not there, and the proxy changes identities, so both of its functions become the identity.
 */
const noStrictProxy = {
  name: 'no-strict-proxy',
  setup(build) {
    build.onLoad({ filter: /obsidian-test-mocks[\\/].*[\\/]strict-proxy\.[mc]js$/ }, () => ({
      contents: 'export const strictProxy = (value) => value;\nexport const bypassStrictProxy = (value) => value;',
      loader: 'js',
    }));
  },
};

/** The inline source maps of the mocks are larger than their code and describe files that are not there. */
const noForeignSourceMaps = {
  name: 'no-foreign-source-maps',
  setup(build) {
    build.onLoad({ filter: /obsidian-test-mocks[\\/].*\.mjs$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/^\/\/# sourceMappingURL=.*$/m, ''),
      loader: 'js',
    }));
  },
};

/** How the stand-in is bundled, in Node and for the playground alike: one classic script that sets `ObsidianHost`. */
export function hostBuild({
  outfile = join(root, 'build/host/obsidian.js'),
  entryPoint = 'host/obsidian/index.ts',
} = {}) {
  return {
    absWorkingDir: root,
    entryPoints: [entryPoint],
    outfile,
    bundle: true,
    format: 'iife',
    globalName: 'ObsidianHost',
    platform: 'browser',
    target: 'es2022',
    sourcemap: 'inline',
    sourcesContent: false,
    legalComments: 'none',
    loader: { '.css': 'text', '.svg': 'text' },
    logLevel: 'warning',
    plugins: [noStrictProxy, noForeignSourceMaps, lucideIcons],
  };
}

/** How the headless host is bundled for scripts that Node runs directly; jest imports its sources instead. */
export function headlessBuild({ outfile = join(root, 'build/host/headless.mjs') } = {}) {
  return {
    absWorkingDir: root,
    entryPoints: ['host/headless.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await Promise.all([build(hostBuild()), build(headlessBuild())]);
}
