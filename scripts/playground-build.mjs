import { build } from 'esbuild';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { hostBuild } from './host-build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds what the playground serves into `outdir`: the stand-in for Obsidian, the page, its styles, and its server. */
export async function buildPlayground(outdir = join(root, 'build/host')) {
  const common = { absWorkingDir: root, bundle: true, legalComments: 'none', logLevel: 'warning' };
  await Promise.all([
    build(hostBuild({ outfile: join(outdir, 'obsidian.js') })),
    build({
      ...common,
      entryPoints: [{ in: 'host/playground/page/main.ts', out: 'playground' }],
      outdir,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
    }),
    build({ ...common, entryPoints: [{ in: 'host/playground/style/index.css', out: 'playground' }], outdir }),
    build({
      ...common,
      entryPoints: ['host/playground.ts'],
      outfile: join(outdir, 'playground-server.mjs'),
      format: 'esm',
      platform: 'node',
      target: 'node20',
    }),
  ]);
}

// node scripts/playground-build.mjs [folder]
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildPlayground(process.argv[2]);
