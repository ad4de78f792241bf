import { fold } from '../../domain/fold';
import type { DraftToCheck, Found } from './draft-to-check';
import type { ReadLetter } from './read-letter';

const marks = /!{2,}|\?{2,}|(?:!\?|\?!)+|\p{Emoji_Presentation}+/gu;
/** More exclamation marks than this in one letter are too many. */
const mostExclamations = 2;
const shouted =
  /\b(?:VERY|REALLY|SO|MUCH|LOVED?|LOVING|THANKS?|YOU|AMAZING|GREAT|EXCITED|PLEASE|ALWAYS|NEVER|BEST|PERFECT|MUST|NEED|NOW|HIGHLY|EXTREMELY|ABSOLUTELY|DEFINITELY|TRULY|EVER|FANTASTIC|AWESOME|INCREDIBLE|IMPORTANT|HUGE|WONDERFUL|LOT|NOT)\b/g;

const doubled = /(^|[^\p{L}\p{N}'’-])(\p{L}{1,30})[^\S\n]{1,20}\2(?![\p{L}\p{N}'’-])/giu;
/** Words that may well stand twice in a row. */
const mayDouble = new Set(['had', 'that', 'bye', 'so', 'no', 'ha', 'knock', 'her']);

const smallWord =
  /^(?:the|this|that|these|we|it|its|in|to|for|and|of|on|is|was|you|your|my|with|from|at|as|or|but|so|if|when|what|how)$/i;

const spaces = /[^\s]{1,30}(?: {2,40}|\t{1,40})[^\s]{1,30}/g;

const article = /(^|[\s("“‘])(an?|An?) (["“‘']?)(\p{L}[\p{L}\p{M}'’.-]{0,40}|\d[\d,.]{0,20})/gu;
const silentH = /^(?:hour|honest|hono[u]?r|heir)/i;
/** Words that are written with a vowel and spoken with a consonant: a user, a one-off, a European. */
const spokenWithConsonant = /^(?:eu|ewe|on(?:e|ce)(?![lr])|u(?:ni(?![dmn])|s[aeiu]|t[aeio]|k|biq|r[aeio]))/i;
const eitherSound = /^(?:histor|hotel|habitual|herb)/i;
const functionWord = /^(?:and|or|is|in|as|at|of|on|are)$/i;

/** Whether "an" goes before a word; undefined where both do, or it cannot be told. */
function takesAn(word: string): boolean | undefined {
  if (/^\d/.test(word)) return /^(?:8|11(?!\d)|18(?!\d))/.test(word);
  const letters = word.replace(/[.'’]/g, '');
  if (/^\p{Lu}(?:\p{Lu}|$)/u.test(letters)) {
    // An abbreviation is spelled out or read as a word, as people like: an FAQ, a FAQ.
    return /^[FHLMNRSX]/.test(letters) ? undefined : /^[AEIO]/.test(letters) && !letters.startsWith('EU');
  }
  if (eitherSound.test(word) || !/^[a-z]/i.test(word)) return undefined;
  return silentH.test(word) || (/^[aeiou]/i.test(word) && !spokenWithConsonant.test(word));
}

/** "A" and "an" where the word behind wants the other. */
function articles(text: string, line: number): readonly Found[] {
  return [...text.matchAll(article)].flatMap(
    ({ 1: before = '', 2: written = '', 3: quote = '', 4: word = '', index }) => {
      // "Vitamin A is": a capital in the middle of a sentence is no article; "a and b" are letters.
      const isStart = /(?:^|[.!?:]["”’]?)\s*["“‘(]?$/.test(text.slice(Math.max(0, index - 4), index) + before);
      if ((written.startsWith('A') && !isStart) || functionWord.test(word)) return [];
      const an = takesAn(word);
      if (an === undefined || an === (written.length === 2)) return [];
      const right = `${an ? 'an' : 'a'} ${quote}${word}`;
      const found: Found = { line, rule: 'article', text: `${written} ${quote}${word}`, expected: right };
      return [found];
    },
  );
}

function doubledWords(text: string, line: number, known: ReadonlySet<string>): readonly Found[] {
  return [...text.matchAll(doubled)].flatMap(([whole, before = '', word = '']): readonly Found[] => {
    const pair = whole.slice(before.length);
    // Walla Walla, Duran Duran; whoever is called Will may be named twice, but "will will" is a slip.
    const isName = /^\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(pair) && (known.has(fold(word)) || !smallWord.test(word));
    return isName || mayDouble.has(word.toLowerCase()) ? [] : [{ line, rule: 'doubled-word', text: pair }];
  });
}

function exclamations({ lines }: ReadLetter): readonly Found[] {
  const places = lines.flatMap((text, line) =>
    Array.from(text.matchAll(/\S{0,30}!/g), ([found]) => ({ line, text: found })),
  );
  const surplus = places[mostExclamations];
  return surplus === undefined ? [] : [{ ...surplus, rule: 'eager-marks' }];
}

/** Slips that a proofreader would mark: doubled words and spaces, a and an, and marks and capitals that shout. */
export function checkLanguage(
  letter: ReadLetter,
  { person, personNames, others, ownNames }: DraftToCheck,
): readonly Found[] {
  const known = new Set(
    [person.text, ...personNames, ...others.map(({ text }) => text), ...ownNames].flatMap((name) =>
      fold(name).split(' '),
    ),
  );
  const inLines = letter.lines.flatMap((text, line) => [
    ...(text.match(marks) ?? []).map((found): Found => ({ line, rule: 'eager-marks', text: found })),
    ...(text.match(shouted) ?? [])
      .filter((word) => !known.has(fold(word)))
      .map((found): Found => ({ line, rule: 'capitals', text: found })),
    ...doubledWords(text, line, known),
    ...(text.trim().match(spaces) ?? []).map((found): Found => ({ line, rule: 'repeated-spaces', text: found })),
    ...articles(text, line),
  ]);
  return inLines.some(({ rule }) => rule === 'eager-marks') ? inLines : [...inLines, ...exclamations(letter)];
}
