import { contentOf, fenceOf, interruptsParagraph, type ListMarker, markerOf } from './block-starts';
import { dedent, isBlank, restFrom, type Slice } from './lines';

/** The lines of one list item without its indentation, and the index of its last line that is not blank. */
export function itemLines(
  slices: readonly Slice[],
  index: number,
  slice: Slice,
  { contentColumn, empty, kind, number }: ListMarker,
): { readonly inner: readonly Slice[]; readonly end: number } {
  const afterMarker = restFrom(slice, contentColumn);
  const gap = contentOf(afterMarker).width;
  const gapTaken = empty || gap > 4 ? 1 : gap;
  const contentWidth = afterMarker.visual - slice.visual + gapTaken;
  // The app lets numbers below ten be indented by one more column, so that `1.` and `10.` can stand in one list.
  const oneMore = kind === '.' && number !== null && number < 10 && contentWidth % 2 === 1 ? 1 : 0;
  const inner: Slice[] = [dedent(afterMarker, gapTaken)];
  let end = index;
  let fence = fenceOf(inner[0] ?? slice);
  for (let next = index + 1; next < slices.length; next++) {
    const line = slices[next];
    if (!line) break;
    if (isBlank(line)) {
      if (empty && next === index + 1) break;
      inner.push(line);
      continue;
    }
    const belongs = contentOf(line).width >= contentWidth;
    const continuesLazily = !belongs && end === next - 1 && !fence && !interruptsParagraph(line) && !markerOf(line);
    if (!belongs && !continuesLazily) break;
    const rest = belongs ? dedent(line, contentWidth + oneMore) : line;
    if (fence) fence = fence.test(contentOf(rest).rest) ? null : fence;
    else fence = fenceOf(rest);
    inner.push(rest);
    end = next;
  }
  return { inner: inner.slice(0, end - index + 1), end };
}
