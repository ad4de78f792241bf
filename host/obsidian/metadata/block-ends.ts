import { contentOf } from './block-starts';
import { isBlank, type Slice } from './lines';

/** The index of the first line from which nothing more belongs to the block, or of the last line there is. */
export function lastUntil(slices: readonly Slice[], from: number, closes: (slice: Slice) => boolean): number {
  for (let index = from; index < slices.length; index++) {
    const slice = slices[index];
    if (slice && closes(slice)) return index;
  }
  return slices.length - 1;
}

/** The last line of an HTML block that ends by `end`, or before a blank line. */
export function lastOfHtml(slices: readonly Slice[], index: number, end: RegExp | undefined): number {
  if (end) return lastUntil(slices, index, (slice) => end.test(slice.text.slice(slice.column)));
  const blank = slices.findIndex((slice, at) => at > index && isBlank(slice));
  return (blank < 0 ? slices.length : blank) - 1;
}

/** The last line of a block of indented code. */
export function lastIndented(slices: readonly Slice[], index: number): number {
  let last = index;
  for (let next = index + 1; next < slices.length; next++) {
    const slice = slices[next];
    if (!slice || (!isBlank(slice) && contentOf(slice).width < 4)) break;
    if (!isBlank(slice)) last = next;
  }
  return last;
}
