import type { Pause } from '../ports';

/**
 * How long work may hold up the app before it lets other work run, in milliseconds: a third of a frame, as the last step
 * of a slice may be a long one.
 */
const sliceLength = 6;

/**
 * Takes steps one after the other and pauses whenever a slice of time is used up.
 * @param stopwatch milliseconds from any fixed moment
 */
export async function inSlices(steps: Iterable<unknown>, pause: Pause, stopwatch: () => number): Promise<void> {
  const remaining = steps[Symbol.iterator]();
  let sliceBegan = stopwatch();
  while (remaining.next().done !== true) {
    if (stopwatch() - sliceBegan < sliceLength) continue;
    await pause();
    sliceBegan = stopwatch();
  }
}
