import { readFile, stat } from 'node:fs/promises';

// What the directory's scanner and phones care about in the built main.js; run after `npm run build`.
const limitKB = 624;
const source = await readFile('main.js', 'utf8');
const sizeKB = (await stat('main.js')).size / 1000;

const problems = [];
if (sizeKB > limitKB) problems.push(`main.js is ${sizeKB.toFixed(1)} kB, more than ${limitKB} kB`);
if (/\beval\s*\(/.test(source)) problems.push('main.js contains eval(');
if (/\bnew\s+Function\b|[^.\w]Function\s*\(\s*["'`]/.test(source)) problems.push('main.js contains new Function');
for (const [, name] of source.matchAll(/\brequire\(\s*["']([^"']+)["']\s*\)/g)) {
  if (name !== 'obsidian' && !name.startsWith('@codemirror/')) problems.push(`main.js requires "${name}"`);
}
if (/\(\?<[=!]/.test(source)) problems.push('main.js contains a lookbehind, which older iOS cannot run');
if (/registry\.|file:\/\/|sourceMappingURL/.test(source)) problems.push('main.js names a path or a registry');

if (problems.length > 0) {
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exit(1);
}
process.stdout.write(`main.js ${sizeKB.toFixed(1)} kB of ${limitKB} kB, no eval, requires only obsidian\n`);
