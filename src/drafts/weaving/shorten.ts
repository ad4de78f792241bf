import { lowOf, wordsOf } from './fragment';

/** Longest piece in characters, whatever its words. */
const longestText = 220;

/**
 * The text, cut at the last good boundary that leaves at most `most` words: after a comma or the like, or before "because",
 * "but", "so". Null where it is long and has none.
 */
export function shortened(text: string, most: number): string | null {
  const words = wordsOf(text);
  if (words.length <= most && text.length <= longestText) return text;
  for (let count = Math.min(most, words.length - 1); count >= 4; count -= 1) {
    const kept = words.slice(0, count).join(' ');
    const next = lowOf(words[count] ?? '');
    const boundary = /[,;:.]$/.test(kept) || next === '–' || next === 'because' || next === 'but' || next === 'so';
    if (boundary && kept.length <= longestText) return kept.replace(/[\s,;:.–]+$/, '');
  }
  return null;
}

const sentenceEnd = /(?:([^\s.(]{3,})|\))[.!?…]["”’)]?\s+(?=[\p{Lu}“"\d])/gu;
/** Shortened words of three letters and more behind which a sentence goes on; shorter ones end none anyway. */
const abbreviation =
  /^(?:max|min|approx|incl|excl|est|ext|fig|prof|dept|resp|mrs|gov|univ|assoc|asst|mgmt|avg|tel|rev|capt)$/i;

/** The first sentence, without its full stop; a question keeps its mark. */
export function firstSentence(text: string): string {
  const ends = text.slice(0, 2000).matchAll(sentenceEnd);
  const end = [...ends].find(([whole, word = '']) => !abbreviation.test(word) || !/\.\s*$/.test(whole));
  const first = end ? text.slice(0, end.index + end[0].trimEnd().length) : text;
  return first
    .replace(/[\s.,;:!–…]+$/, '')
    .replace(/\.(?=[”"’]$)/, '')
    .replace(/\?[?!]+$/, '?');
}
