import {
  adjectives,
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  isFunctionWord,
  nounsToo,
  prepositions,
  pluralOrMassInS,
  questionWords,
  singularInS,
  surePasts,
  verbForm,
} from './english-words';
import { lowOf } from './fragment';
import { looksPlural } from './noun-phrase';

/** Where a text that starts with a noun has its main verb: a place that is certain, `doubtful`, or none. */
export type MainVerb = { readonly at: number } | 'doubtful' | 'none';

const subjectOfItsOwn = /^(?:i|we|you|he|she|it|they|there|nobody|everybody|everyone|someone)(?:'\w+)?$/;
const opensSubordinate = new Set(['that', 'because', 'if', 'while', 'whether']);

interface Around {
  readonly low: string;
  readonly previous: string;
  readonly next: string;
}

/** How certainly a word is a finite verb between its neighbours. */
function certainty({ low, previous, next }: Around): 'sure' | 'doubtful' | 'none' {
  const verb = verbForm(low);
  const modified =
    determiners.has(previous) || adjectives.has(previous) || prepositions.has(previous) || previous === 'to';
  if (auxiliaries.has(low)) return 'sure';
  if (surePasts.has(low)) return next === '' ? 'doubtful' : 'sure';
  if (!verb || modified || adjectives.has(low)) return 'none';
  if (verb.form === 'past') {
    if (next === '') return 'doubtful';
    if (next === 'by' || !isFunctionWord(next)) return 'none';
    return prepositions.has(next) || adverbs.has(previous) ? 'doubtful' : 'sure';
  }
  if (verb.form === 'third') {
    if (singularInS.has(low) || pluralOrMassInS.has(low)) return 'none';
    if (next === '') return 'none';
    // "School visits each Wednesday" tells how often, and may have no verb at all.
    if (next === 'every' || next === 'each') return 'doubtful';
    if (nounsToo.has(verb.base)) {
      return determiners.has(next) || next === 'to' || /^\d/.test(next) ? 'sure' : 'doubtful';
    }
    return next !== 'of' && (isFunctionWord(next) || adverbs.has(next)) ? 'sure' : 'doubtful';
  }
  return looksPlural(previous) ? 'doubtful' : 'none';
}

/**
 * Finds the main verb. Verbs of relative and other subordinate clauses are passed over; wherever it is not plain which
 * verb belongs to what, the answer is `doubtful`.
 */
export function mainVerb(tokens: readonly string[]): MainVerb {
  let subordinate = false;
  for (let at = 1; at < tokens.length; at += 1) {
    const low = lowOf(tokens[at] ?? '');
    const previous = lowOf(tokens[at - 1] ?? '');
    const parted = /[,;:]$/.test(tokens[at - 1] ?? '') || tokens[at - 1] === '–' || conjunctions.has(previous);
    if (questionWords.has(low) || opensSubordinate.has(low)) subordinate = true;
    if (subjectOfItsOwn.test(low)) {
      if (parted) return 'doubtful';
      subordinate = true;
    }
    const certain = certainty({ low, previous, next: lowOf(tokens[at + 1] ?? '') });
    if (certain === 'none') continue;
    if (parted) return 'doubtful';
    if (subordinate) {
      subordinate = false;
      continue;
    }
    return certain === 'sure' ? { at } : 'doubtful';
  }
  return 'none';
}
