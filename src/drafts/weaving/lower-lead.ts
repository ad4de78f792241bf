import {
  adjectives,
  adverbs,
  auxiliaries,
  commonNouns,
  isFunctionWord,
  massNouns,
  nounsToo,
  properNouns,
  verbForm,
} from './english-words';
import { lowOf } from './fragment';

const commonEnding =
  /(?:tions?|ments?|ness|ity|ities|ship|ance|ence|ings?|ability|ously|fully|able|ible|less|ful|ical|tional|based|driven)$/;

/**
 * Lowers the capital that a line starts with, unless the word is a name, an acronym or "I". `sure` is false where
 * the word may be a name, so that it must not follow anything but a colon or a quotation mark.
 * @example lowerLead('Migration to Kafka', new Set()) // { text: 'migration to Kafka', sure: true }
 */
export function lowerLead(text: string, names: ReadonlySet<string>): { readonly text: string; readonly sure: boolean } {
  const [first = '', second = '', third = ''] = text.split(' ');
  const bare = first.replace(/[^\p{L}\p{M}\p{N}'’-]+/gu, '');
  const low = lowOf(bare);
  const asIs = { text, sure: true };
  if (!/^\(?\p{Lu}/u.test(first) || /^I(?:['’]|$)/.test(bare)) return asIs;
  const lowered = { text: text.replace(/\p{Lu}/u, (letter) => letter.toLowerCase()), sure: true };
  if (bare === 'A') return lowered;
  if (/\p{Lu}.*\p{Lu}|\d/u.test(bare) || [...bare].length < 2) {
    return /^\p{Lu}\p{Ll}+-\p{Lu}/u.test(bare) && commonNouns.has(low) ? lowered : asIs;
  }
  const stem = low.replace(/'s$/, '');
  if (names.has(stem) || properNouns.has(stem)) return asIs;
  const functional = isFunctionWord(low) || verbForm(low) !== undefined;
  const known =
    functional ||
    [auxiliaries, adverbs, adjectives, commonNouns, massNouns, nounsToo].some((words) => words.has(low)) ||
    commonNouns.has(low.replace(/s$/, '')) ||
    /^(?:not|same|(?:she|he|they|we|you|it|i|that|there|who|what)'.*)$/.test(low) ||
    commonEnding.test(low);
  const ofSomething = /^(?:of|on|between|against)$/.test(second) && bare === first && !/^\p{Lu}\p{Ll}/u.test(third);
  const namedTogether = /^\p{Lu}[\p{Ll}]/u.test(second) && !functional;
  return (known || ofSomething) && !namedTogether ? lowered : { text, sure: false };
}
