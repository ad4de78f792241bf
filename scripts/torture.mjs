import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { hostBuild } from './host-build.mjs';
import { buildPlugin } from './plugin-build.mjs';

// npm run torture [-- --seed N] [--minutes M]
// Runs the built plugin in the headless host while disks fail, notes change under it and the app is killed, and prints
// what was tried and what was lost. The same seed does the same until the time is over.
const { values } = parseArgs({ options: { seed: { type: 'string' }, minutes: { type: 'string', default: '3' } } });
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
const minutes = Number(values.minutes);
if (!Number.isInteger(seed) || !(minutes > 0)) {
  process.stderr.write('Usage: npm run torture -- [--seed N] [--minutes M]\n');
  process.exit(1);
}
const say = (line) => process.stdout.write(`${line}\n`);

const outfile = resolve('build/torture.mjs');
await Promise.all([
  buildPlugin(),
  build(hostBuild()),
  build({
    entryPoints: ['test/torture/attack.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  }),
]);
const { attack } = await import(pathToFileURL(outfile).href);

const unheard = [];
process.on('unhandledRejection', (reason) => unheard.push(`nobody heard of ${String(reason)}`));
say(`Seed ${seed}, ${minutes} min`);
const end = Date.now() + minutes * 60_000;
const tally = await attack(seed, () => Date.now() > end);
tally.complained(unheard);
for (const complaint of tally.complaints) say(`\n${complaint}`);
say('');
for (const line of tally.lines()) say(line);
say(`\n${tally.complaints.length === 0 ? 'Nothing lost.' : `Something went wrong: npm run torture -- --seed ${seed}`}`);
process.exit(tally.complaints.length === 0 ? 0 : 1);
