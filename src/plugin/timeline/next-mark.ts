/** A mark as the keyboard goes by it. */
interface Place {
  readonly key: string;
  readonly x: number;
}

/**
 * The mark that a key leads to: left and right through one application in time, up and down to the nearest mark of the
 * application above or below, Home and End to the first and last. Undefined for other keys and where there is none.
 */
export function nextMark(
  lines: readonly (readonly Place[])[],
  current: string | undefined,
  key: string,
): string | undefined {
  const row = lines.findIndex((line) => line.some((place) => place.key === current));
  const line = lines[row];
  if (line === undefined) return undefined;
  const at = line.findIndex((place) => place.key === current);
  switch (key) {
    case 'ArrowRight':
      return line[at + 1]?.key;
    case 'ArrowLeft':
      return line[at - 1]?.key;
    case 'Home':
      return line[0]?.key;
    case 'End':
      return line.at(-1)?.key;
    case 'ArrowDown':
      return nearest(lines.slice(row + 1), line[at]?.x ?? 0);
    case 'ArrowUp':
      return nearest(lines.slice(0, row).reverse(), line[at]?.x ?? 0);
    default:
      return undefined;
  }
}

/** In the first of the lines that has marks, the one that stands nearest to a place. */
function nearest(lines: readonly (readonly Place[])[], x: number): string | undefined {
  const line = lines.find(({ length }) => length > 0) ?? [];
  return [...line].sort((one, other) => Math.abs(one.x - x) - Math.abs(other.x - x))[0]?.key;
}
