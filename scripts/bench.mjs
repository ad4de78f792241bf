import { appendFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { prepareBench, today } from './bench/bench-vault.mjs';
import { checkRatios } from './bench/check-ratios.mjs';
import { measureDrafting } from './bench/drafting.mjs';
import { measureFirstIndex } from './bench/first-index.mjs';
import { measureList } from './bench/list-in-browser.mjs';
import { measureLoading } from './bench/loading.mjs';
import { measureOneChange } from './bench/one-change.mjs';

// npm run bench [-- --notes 1000,5000,10000,50000] [--record] [--check]
// Prints what the plugin costs beside what it is compared with. Needs a quiet machine; figures are ratios of one run.
// With --check, for continuous integration: ratios of small vaults only, and an exit code that says whether one is over its bar.
const { values } = parseArgs({
  options: {
    notes: { type: 'string', default: '1000,5000,10000,50000' },
    record: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const sizes = values.notes.split(',').map(Number);
const say = (text = '') => process.stdout.write(`${text}\n`);
const ms = (figure) => `${figure.toFixed(figure < 10 ? 2 : 0)} ms`;

function table(head, rows) {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column].length)));
  for (const row of [head, ...rows]) say(row.map((text, column) => text.padEnd(widths[column])).join('   '));
  say();
}

const bench = await prepareBench();
if (values.check) process.exit((await checkRatios(bench, today, say)) ? 0 : 1);

const loading = await measureLoading(bench);
table(
  ['loading', 'ours', 'a plugin that does nothing', 'bar'],
  [
    ['evaluate and onload', ms(loading.ours), ms(loading.empty), '20 ms'],
    ['main.js', `${loading.kilobytes.toFixed(0)} kB`, '', '350 kB'],
  ],
);

const small = await measureFirstIndex(bench, 100, today);
const indexed = [];
for (const count of sizes) indexed.push(await measureFirstIndex(bench, count, today));
const shareOf = ({ index, loop, parsing }) => index / (loop + parsing);
table(
  ['first index', 'ours', 'bare loop', 'reading alone', 'ratio', 'bar', 'longest slice', 'kept by the plugin'],
  indexed.map((figures) => [
    `${figures.count} notes`,
    ms(figures.index),
    ms(figures.loop),
    ms(figures.parsing),
    shareOf(figures).toFixed(2),
    '2',
    ms(figures.longestSlice),
    `${(figures.kept / 1e6).toFixed(1)} MB`,
  ]),
);

const largest = indexed.at(-1);
const keptEach = (largest.kept - small.kept) / (largest.open - small.open);
say(`kept for each open interview, from 100 to ${largest.count} notes: ${(keptEach / 1000).toFixed(2)} kB (bar 2)\n`);

const changed = [];
for (const count of [sizes[0], sizes.at(-1)]) changed.push(await measureOneChange(bench, count, today));
const growth = (what) => changed[1][what] / Math.max(changed[0][what], 0.05);
table(
  ['one change', 'an interview', 'another note', 'the host alone'],
  changed.map(({ count, interview, unrelated, host }) => [`${count} notes`, ms(interview), ms(unrelated), ms(host)]),
);
say(`growth of a change from ${sizes[0]} to ${sizes.at(-1)} notes: ${growth('interview').toFixed(2)} (bar 1.5)\n`);

const drafted = [];
for (const interviews of [50, 200]) drafted.push(await measureDrafting(bench, interviews, today));
table(
  ['letters', 'each', 'text of a note read'],
  drafted.map(({ interviews, perLetter, readsPerNote }) => [
    `${interviews} × 5`,
    ms(perLetter),
    `${readsPerNote} times`,
  ]),
);

const listed = [];
for (const rows of [200, 2000]) listed.push(await measureList(rows, today));
table(
  ['list in Chromium', 'first paint', 'a frame of scrolling', 'rows in the document', 'bar'],
  listed.map(({ rows, painting, frame, inDocument }) => [
    `${rows} rows`,
    ms(painting),
    ms(frame),
    String(inDocument),
    '50 ms, 16 ms',
  ]),
);

if (values.record) {
  const line = [
    today,
    process.version,
    largest.count,
    shareOf(largest).toFixed(2),
    growth('interview').toFixed(2),
    (drafted[1].perLetter / drafted[0].perLetter).toFixed(2),
    loading.ours.toFixed(1),
    loading.kilobytes.toFixed(0),
  ];
  await appendFile('docs/performance-history.tsv', `${line.join('\t')}\n`);
}
process.exit();
