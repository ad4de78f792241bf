/** One changed stretch: `text` stands where `before.slice(start, end)` stood. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A note changed on disk while its editor holds words that are not saved yet. The app patches the edits of the person
 * onto the new text; so does this, and where both changed the same place the person's words stay.
 */
export function mergeEdits(saved: string, typed: string, disk: string): string {
  if (typed === saved) return disk;
  if (disk === saved) return typed;
  const mine = editBetween(saved, typed);
  const theirs = editBetween(saved, disk);
  if (mine.end <= theirs.start) return apply(apply(saved, theirs), mine);
  if (theirs.end <= mine.start) return apply(apply(saved, mine), theirs);
  return typed;
}

function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

function apply(text: string, { start, end, text: inserted }: Edit): string {
  return text.slice(0, start) + inserted + text.slice(end);
}
