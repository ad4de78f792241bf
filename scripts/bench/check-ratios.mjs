import { measureDrafting } from './drafting.mjs';
import { measureFirstIndex } from './first-index.mjs';
import { measureOneChange } from './one-change.mjs';

/** Another program may be in the way: a ratio is too high only where it is so each time. */
const attempts = 5;

const firstIndex = async (bench, today) => {
  const { index, loop, parsing } = await measureFirstIndex(bench, 10_000, today);
  return index / (loop + parsing);
};

const kilobytesKept = async (bench, today) => {
  const [few, many] = [await measureFirstIndex(bench, 5_000, today), await measureFirstIndex(bench, 20_000, today)];
  return (many.kept - few.kept) / (many.open - few.open) / 1000;
};

const growthOfChange = async (bench, today) => {
  const [few, many] = [await measureOneChange(bench, 1_000, today), await measureOneChange(bench, 10_000, today)];
  return many.interview / few.interview;
};

const unrelatedChange = async (bench, today) => {
  const { unrelated, host } = await measureOneChange(bench, 10_000, today);
  return unrelated / host;
};

const growthOfLetter = async (bench, today) => {
  const [few, many] = [await measureDrafting(bench, 50, today), await measureDrafting(bench, 150, today)];
  return many.perLetter / few.perLetter;
};

const readsPerNote = async (bench, today) => (await measureDrafting(bench, 20, today)).readsPerNote;

/**
 * What a small vault shows as well as a large one; none is a time, so that a slow machine measures the same. Changes of a
 * few milliseconds and differences of a few hundred kilobytes are measured less exactly there, so these have some room.
 */
const checks = [
  ['first index of 10,000 notes to a bare loop and reading', 2, firstIndex],
  ['kB kept for each further open interview', 2.3, kilobytesKept],
  ['one change in 10,000 notes to one in 1,000', 2, growthOfChange],
  ['change of another note to what the host does for it', 0.2, unrelatedChange],
  ['a letter of 750 to one of 250', 1.5, growthOfLetter],
  ['times that the text of a note is read for its letters', 1, readsPerNote],
];

/** Whether every ratio is within its bar. */
export async function checkRatios(bench, today, say) {
  // What runs first also compiles.
  await measureFirstIndex(bench, 1_000, today);
  let allWithin = true;
  for (const [what, most, measure] of checks) {
    const measured = [];
    do measured.push(await measure(bench, today));
    while (measured.at(-1) > most && measured.length < attempts);
    const within = measured.at(-1) <= most;
    allWithin &&= within;
    const figures = measured.map((figure) => figure.toFixed(2)).join(', ');
    say(`${within ? 'ok  ' : 'OVER'}  ${what}: ${figures} (at most ${most})`);
  }
  return allWithin;
}
