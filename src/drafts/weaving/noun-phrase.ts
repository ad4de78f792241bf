import {
  adjectives,
  conjunctions,
  determiners,
  massNouns,
  numbers,
  pluralOrMassInS,
  prepositions,
  questionWords,
  singularInS,
  subjects,
  surePasts,
  verbForm,
} from './english-words';
import { lowOf, wordsOf } from './fragment';

/** Whether a word looks like a plural: in -s and not one of the words that end so for other reasons. */
export function looksPlural(low: string): boolean {
  const last = low.slice(low.lastIndexOf('-') + 1);
  if (singularInS.has(last) || /[\d_]/.test(last)) return false;
  return /[^s]s$/.test(low) && !singularInS.has(low) && !pluralOrMassInS.has(low) && !/'s$/.test(low);
}

/** How many words the noun group at the start has: it ends before a preposition, conjunction, relative clause or comma. */
export function groupLength(tokens: readonly string[]): number {
  const ends = (token: string, at: number) => {
    const low = lowOf(token);
    const joins =
      [prepositions, conjunctions, questionWords].some((words) => words.has(low)) ||
      /^(?:every|each|twice|once)$/.test(low);
    const subject = subjects.has(low) && low !== 'people';
    return joins || subject || low === 'to' || token.startsWith('(') || /[,;:)]$/.test(tokens[at - 1] ?? '');
  };
  const end = tokens.findIndex((token, at) => at > 0 && ends(token, at));
  return end < 0 ? tokens.length : end;
}

/** Whether what a determiner or number starts is a plain noun group: short, and no verb hidden in it. */
export function isPlainGroup(text: string): boolean {
  const tokens = wordsOf(text);
  const group = tokens.slice(0, groupLength(tokens)).map(lowOf);
  const last = group[group.length - 1] ?? '';
  if (group.length > 6 || verbForm(last)?.form === 'past' || /[^e]ed$/.test(last)) return false;
  return group.every((word, at) => at === 0 || at === group.length - 1 || numbers.has(word) || !looksPlural(word));
}

/**
 * A noun phrase that starts with a noun or adjective, with the article that it needs; null where that is not certain.
 * @example withArticle('Kafka migration') // 'the Kafka migration'
 */
export function withArticle(text: string): string | null {
  const tokens = wordsOf(text);
  const length = groupLength(tokens);
  const group = tokens.slice(0, length);
  const head = (group[group.length - 1] ?? '').replace(/[,;:.]+$/, '');
  const low = head.toLowerCase();
  const inner = group.slice(0, -1).map(lowOf);
  const later = group.slice(1).map(lowOf);
  if (group.length > 4 || head === '') return null;
  if ((adjectives.has(low) && group.length > 1) || (group.length === 1 && verbForm(low)?.form === 'past')) return null;
  if (
    inner.some(
      (word, at) => looksPlural(word) || (at > 0 && /ed$/.test(word) && !adjectives.has(word) && !word.includes('-')),
    )
  ) {
    return null;
  }
  if (later.some((word) => surePasts.has(word) || determiners.has(word) || numbers.has(word) || word === 'same'))
    return null;
  const [first = ''] = group;
  if (/^\p{Lu}.*['’]s$/u.test(first) || /[_./]|\p{Ll}\p{Lu}/u.test(head)) return text;
  if (/^\p{Lu}/u.test(head) || /\d/.test(head)) {
    return group.every((word) => /^\p{Lu}/u.test(word)) ? text : `the ${text}`;
  }
  const counted = numbers.has(lowOf(first)) || /^\d[\d.,]*k?$/.test(first);
  if (counted || looksPlural(low) || pluralOrMassInS.has(low)) return text;
  const mass = massNouns.has(low) || /(?:ing|ity|ness|ism|ics|ware|ship)$/.test(low);
  if (!mass) return `the ${text}`;
  return lowOf(tokens[length] ?? '') === 'of' && /(?:ity|ness|ship|ing)$/.test(low) ? `the ${text}` : text;
}
