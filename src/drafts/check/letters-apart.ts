/**
 * How many letters two words are apart: one missing, one too many, another one, or two that changed places. Counts no
 * further than `most`.
 * @example lettersApart('anna', 'ana', 2) // 1
 */
export function lettersApart(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let earlier: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const isTurned = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const turned = isTurned ? (earlier[j - 2] ?? 0) + 1 : changed;
      next.push(Math.min(changed, turned, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [earlier, row] = [row, next];
  }
  return Math.min(row[other.length] ?? 0, most + 1);
}
