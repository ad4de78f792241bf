import type { Found } from './draft-to-check';
import type { ReadLetter } from './read-letter';
import { matchesOwn } from './read-letter';

const article = /(^|[\s("“‘])(an?|An?) (["“‘']?)(\p{L}[\p{L}\p{M}'’.-]{0,40}|\d[\d,.]{0,20})/gu;
const silentH = /^(?:hour(?!i)|honest|hono[u]?r|heir)/i;
/** Words that are written with a vowel and spoken with a consonant: a user, a one-off, a European. */
const spokenWithConsonant = /^(?:eu|ewe|on(?:e|ce)(?![lr])|u(?:nan|ni(?![dmnr])|s[aeiu]|t[aeio]|k|biq|r[aeiou]|gan))/i;
/** Words that people say in both ways, and names that are not said as they are written. */
const eitherSound = /^(?:histor|hotel|habitual|herb|Eule|Y[^aeiou]|Oui)/;
/** What follows a letter that is a name, not an article: "option a also works". */
const notNoun =
  /^(?:and|or|is|it|if|in|as|at|of|on|are|i|also|always|already|again|even|only|alone|until|under|over|above|after|instead|am|us)$/i;

/** Whether a number is said with a vowel first: eight, eleven, eighteen; 1100 and 1800 are said in two ways. */
function numberTakesAn(written: string): boolean | undefined {
  const digits = /^\d+/.exec(written.replaceAll(',', ''))?.[0] ?? '';
  if (digits.startsWith('8')) return true;
  if (!/^1[18]/.test(digits)) return false;
  return digits.length === 4 ? undefined : digits.length % 3 === 2;
}

/** Whether "an" goes before a word; undefined where both do, or it cannot be told. */
function takesAn(word: string): boolean | undefined {
  if (/^\d/.test(word)) return numberTakesAn(word);
  // A letter by itself is called by its name: an X-ray, a U-turn.
  if (/^[a-z]-/i.test(word)) return /^[aefhilmnorsx]/i.test(word);
  if (/^[a-z]$/.test(word)) return undefined;
  const letters = word.replace(/[.'’]/g, '');
  if (/^\p{Lu}(?:\p{Lu}|$)/u.test(letters)) {
    // An abbreviation is spelled out or read as a word, as people like: an FAQ, a FAQ.
    return /^[FHLMNRSX]/.test(letters) ? undefined : /^[AEIO]/.test(letters) && !letters.startsWith('EU');
  }
  if (eitherSound.test(word) || !/^[a-z]/i.test(word)) return undefined;
  return silentH.test(word) || (/^[aeiou]/i.test(word) && !spokenWithConsonant.test(word));
}

/** "A" and "an" where the word behind wants the other. */
export function checkArticles({ texts, isEnglish }: ReadLetter): readonly Found[] {
  if (!isEnglish) return [];
  return texts.flatMap(({ text, line }) =>
    matchesOwn(text, article).flatMap((match): readonly Found[] => {
      const { 1: before = '', 2: written = '', 3: quote = '', 4: word = '', index } = match;
      // "Vitamin A is": a capital in the middle of a sentence is no article; "a and b" are letters.
      const isStart = /(?:^|[.!?:]["”’]?)\s*["“‘(]?$/.test(text.slice(Math.max(0, index - 4), index) + before);
      if ((written.startsWith('A') && !isStart) || notNoun.test(word)) return [];
      const an = takesAn(word);
      if (an === undefined || an === (written.length === 2)) return [];
      const right = written.startsWith('A') ? (an ? 'An' : 'A') : an ? 'an' : 'a';
      return [{ line, rule: 'article', text: `${written} ${quote}${word}`, expected: `${right} ${quote}${word}` }];
    }),
  );
}
