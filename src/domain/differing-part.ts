/** Where two lists differ: from `start` on, up to an end in each. */
export interface DifferingPart {
  readonly start: number;
  readonly endOfOne: number;
  readonly endOfOther: number;
}

/**
 * The part in which two lists differ that are mostly the same objects, so that only what changed has to be looked at.
 * @example differingPart([a, b, c], [a, x, y, c]) // { start: 1, endOfOne: 2, endOfOther: 3 }
 */
export function differingPart(one: readonly unknown[], other: readonly unknown[]): DifferingPart {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let same = 0;
  while (same < shorter - start && one[one.length - 1 - same] === other[other.length - 1 - same]) same += 1;
  return { start, endOfOne: one.length - same, endOfOther: other.length - same };
}
