import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { buildPlugin } from './plugin-build.mjs';

// npm run verify-build: the directory rebuilds what is released and compares, so the same sources must give the same file.
async function built() {
  await buildPlugin();
  return createHash('sha256')
    .update(await readFile('main.js'))
    .digest('hex');
}

const [first, second] = [await built(), await built()];
if (first !== second) {
  process.stderr.write(`main.js differs from build to build: ${first}, then ${second}\n`);
  process.exit(1);
}
process.stdout.write(`main.js ${first}, twice\n`);
