import { fold } from '../../domain/fold';
import { inOneLine } from '../clean-text';
import type { DraftToCheck, Found } from './draft-to-check';
import type { ReadLetter } from './read-letter';
import { matchesOwn } from './read-letter';

const marks = /!{2,}|\?{2,}|(?:!\?|\?!)+|[‼⁉]+|\p{Emoji_Presentation}+/gu;
/** More exclamation marks than this in one letter are too many. */
const mostExclamations = 2;

/** Marks that shout, and emoji. */
export function checkMarks({ texts }: ReadLetter): readonly Found[] {
  const found = texts.flatMap(({ text, line }) =>
    matchesOwn(text, marks).map(([mark]): Found => ({ line, rule: 'eager-marks', text: mark })),
  );
  if (found.length > 0) return found;
  const exclamations = texts.flatMap(({ text, line }) =>
    matchesOwn(text, /\S{0,30}!/g).map(([words]): Found => ({ line, rule: 'eager-marks', text: words })),
  );
  return exclamations.slice(mostExclamations, mostExclamations + 1);
}

const shouted =
  /\b(?:VERY|REALLY|SO|MUCH|LOVED?|LOVING|THANKS?|YOU|AMAZING|GREAT|EXCITED|PLEASE|ALWAYS|NEVER|BEST|PERFECT|MUST|NEED|NOW|HIGHLY|EXTREMELY|ABSOLUTELY|DEFINITELY|TRULY|EVER|FANTASTIC|AWESOME|INCREDIBLE|IMPORTANT|HUGE|WONDERFUL|LOT|NOT)\b/g;
/** Words in capitals in a row; abbreviations in a row have none of the small words between them. */
const shoutedRun = /\b[A-Z]{1,20}(?:[ ,]{1,2}[A-Z]{1,20}\b){2,60}/g;
const smallInRun = /\b(?:THE|FOR|AND|OF|TO|YOU|YOUR|IS|WAS|IN|WE|WITH|MY|ME|THIS|THAT|ARE|BE|HAVE)\b/;
const isSentence = (run: string): boolean => smallInRun.test(run) && (run.match(/[A-Z]{2,}/g) ?? []).length >= 3;

/** Words in capitals that shout; abbreviations and names do not. */
export function checkCapitals({ texts }: ReadLetter, draft: DraftToCheck): readonly Found[] {
  const known = knownWords(draft);
  return texts.flatMap(({ text, line }) => {
    const runs = matchesOwn(text, shoutedRun).filter(([run]) => isSentence(run));
    const words = matchesOwn(text, shouted).filter(
      ({ 0: word, index }) =>
        !known.has(fold(word)) && !runs.some((run) => run.index <= index && index < run.index + run[0].length),
    );
    return [...runs, ...words].map(([words]): Found => ({ line, rule: 'capitals', text: words }));
  });
}

const doubled =
  /(^|[^\p{L}\p{N}'’-])(\p{L}[\p{L}'’]{0,29})(?:[^\S\n]{1,20}|[^\S\n]{0,20}\n[^\S\n]{0,20})\2(?![\p{L}\p{N}'’-])/giu;
/** Words that may well stand twice in a row. */
const mayDouble = new Set(['had', 'that', 'bye', 'so', 'no', 'ha', 'knock', 'her', 'blah', 'aye']);
/** "Log in in the morning": the first belongs to the verb. */
const takesIn = /\b(?:c[oa]m|log|sign|check|go|went|g[eo]t|mov|join|opt|fill|step|phas|settl)\p{L}{0,4}[^\S\n]$/iu;
const smallWord =
  /^(?:the|this|that|these|we|it|its|in|to|for|and|of|on|is|was|you|your|my|with|from|at|as|or|but|so|if|when|what|how|very|really)$/i;

/** Words that stand twice, also where a line ends between them. */
export function checkDoubledWords({ lines, isEnglish }: ReadLetter, draft: DraftToCheck): readonly Found[] {
  // In French and German some words stand twice rightly: "nous nous", "die die".
  if (!isEnglish) return [];
  const known = knownWords(draft);
  return lines.flatMap((text, line) =>
    matchesOwn(`${text}\n${lines[line + 1] ?? ''}`, doubled).flatMap(
      ({ 0: whole, 1: before = '', 2: word = '', index }): readonly Found[] => {
        const from = index + before.length;
        if (from > text.length) return [];
        const pair = whole.slice(before.length);
        // Walla Walla, Duran Duran; whoever is called Will may be named twice, but "will will" is a slip.
        const isName = /^\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(pair) && (known.has(fold(word)) || !smallWord.test(word));
        const isVerb = fold(word) === 'in' && takesIn.test(text.slice(Math.max(0, from - 12), from));
        if (isName || isVerb || mayDouble.has(fold(word))) return [];
        return [{ line, rule: 'doubled-word', text: inOneLine(pair) }];
      },
    ),
  );
}

const spaces = /\S{1,30}(?:[^\S\n]{2,200}|\t)\S{1,30}/g;

/** More than one space between two words. */
export function checkSpaces({ texts }: ReadLetter): readonly Found[] {
  return texts.flatMap(({ text, line }) =>
    (text.trim().match(spaces) ?? []).map((found): Found => ({ line, rule: 'repeated-spaces', text: found })),
  );
}

const knownWords = ({ person, personNames, others, ownNames }: DraftToCheck): ReadonlySet<string> =>
  new Set(
    [person.text, ...personNames, ...others.map(({ text }) => text), ...ownNames].flatMap((name) =>
      fold(name).split(' '),
    ),
  );
