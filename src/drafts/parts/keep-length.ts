import { countWords } from '../length-band';
import type { LetterParts, PartName } from '../letter-parts';

/** Words of all parts together. */
function lengthOf(parts: LetterParts): number {
  return countWords(Object.values(parts).join(' '));
}

/**
 * The parts of a letter, shortened until it has at most `most` words: one dispensable part after the other is left out,
 * in the order given.
 */
export function keepLength(parts: LetterParts, most: number, dispensable: readonly PartName[]): LetterParts {
  let kept = parts;
  for (const name of dispensable) {
    if (lengthOf(kept) <= most) return kept;
    kept = { ...kept, [name]: '' };
  }
  return kept;
}
