import { fold } from '../../domain/fold';
import {
  adverbs,
  measures,
  prepositions,
  conjunctions,
  baseOfThird,
  determiners,
  nounsToo,
  questionWords,
  verbForm,
  auxiliaries,
} from './english-words';
import { looksPlural } from './noun-phrase';

/** A note about someone, turned towards them. `sure` is false where a word may mean somebody else. */
export interface Addressed {
  readonly text: string;
  readonly sure: boolean;
}

interface Token {
  word: string;
  low: string;
  before: string;
}

const wordOrGap = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;

function tokensOf(text: string): { tokens: Token[]; end: string } {
  const tokens: Token[] = [];
  let at = 0;
  for (const found of text.matchAll(wordOrGap)) {
    const word = found[0];
    tokens.push({ word, low: word.toLowerCase().replace(/’/g, "'"), before: text.slice(at, found.index) });
    at = found.index + word.length;
  }
  return { tokens, end: text.slice(at) };
}

const humans = new Set(
  (
    'cto ceo cfo coo vp manager boss founder founders director colleague colleagues predecessor someone person engineer developer designer customer ' +
    'client user man woman guy lead head owner father mother brother sister cousin husband wife son daughter partner nurse doctor teacher chef pupil patient student friend intern candidate recruiter mentor nobody everyone'
  ).split(' '),
);
const collectives = new Set(
  'team teams people kids staff company group department crew everyone everybody someone nobody board panel police media'.split(
    ' ',
  ),
);

const singular: Readonly<Record<string, string>> = {
  he: 'you',
  she: 'you',
  him: 'you',
  himself: 'yourself',
  herself: 'yourself',
  hers: 'yours',
  "he's": "you're",
  "she's": "you're",
  "he'll": "you'll",
  "she'll": "you'll",
  "he'd": "you'd",
  "she'd": "you'd",
};
const plural: Readonly<Record<string, string>> = {
  they: 'you',
  their: 'your',
  them: 'you',
  theirs: 'yours',
  themselves: 'yourselves',
  "they're": "you're",
  "they've": "you've",
  "they'll": "you'll",
  "they'd": "you'd",
};

const closesObject = (token: Token | undefined) =>
  token === undefined ||
  /[,;:.–)]/.test(token.before) ||
  prepositions.has(token.low) ||
  conjunctions.has(token.low) ||
  questionWords.has(token.low) ||
  determiners.has(token.low) ||
  token.low === 'that' ||
  (adverbs.has(token.low) && token.low !== 'last' && token.low !== 'first');

function agree(tokens: Token[], from: number): void {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) return;
    if (at > from && /[,;:.–(]/.test(token.before)) return;
    if (adverbs.has(token.low) || token.low.endsWith('ly')) continue;
    const asYou: Readonly<Record<string, string>> = {
      is: 'are',
      was: 'were',
      has: 'have',
      does: 'do',
      "isn't": "aren't",
      "wasn't": "weren't",
      "hasn't": "haven't",
      "doesn't": "don't",
    };
    const changed = asYou[token.low] ?? baseOfThird(token.low);
    if (changed !== undefined) token.word = changed;
    break;
  }
  for (let at = from + 1; at < tokens.length - 1; at += 1) {
    const joined = tokens[at];
    const next = tokens[at + 1];
    const after = tokens[at + 2];
    if (!joined || !next) return;
    if (/[;:.–]/.test(joined.before)) return;
    if ((joined.low !== 'and' && joined.low !== 'but') || verbForm(next.low)?.form !== 'third') continue;
    const small = after && (determiners.has(after.low) || prepositions.has(after.low) || questionWords.has(after.low));
    if (small || !nounsToo.has(verbForm(next.low)?.base ?? '')) {
      next.word = verbForm(next.low)?.base ?? next.word;
    }
  }
}

const isSeveral = ({ low }: Token, next: Token | undefined) =>
  (/^(?:every|each)$/.test(low) && next !== undefined && next.low !== 'of') ||
  collectives.has(low) ||
  (looksPlural(low) && !measures.has(low) && !auxiliaries.has(low) && verbForm(low)?.form !== 'third');

/**
 * Turns a note about an interviewer into words addressed to them: "she wants …" becomes "you want …", "their move" becomes
 * "your move", their own name "you". `own` says that he or she is certainly the addressee.
 * @example addressTo('he asked what they measure', ['Tom'], true).text // 'you asked what you measure'
 */
export function addressTo(text: string, names: readonly string[], own: boolean): Addressed {
  const { tokens, end } = tokensOf(text);
  let sure = true;
  foldNames(tokens, names);
  const gender = new Set<string>();
  let human = false;
  let pluralBefore = -1;
  let turnedThey = false;
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (token.low === 'you!') {
      token.low = 'you';
      agree(tokens, at + 1);
      continue;
    }
    const male = /^(he|him|his|himself|he's|he'll|he'd)$/.test(token.low);
    const female = /^(she|her|hers|herself|she's|she'll|she'd)$/.test(token.low);
    if (male || female) {
      gender.add(male ? 'he' : 'she');
      if (!own || human || gender.size > 1) {
        sure = false;
        continue;
      }
      const object = token.low === 'her' && closesObject(next);
      const standsAlone = token.low === 'his' && closesObject(next);
      const turned =
        token.low === 'her'
          ? object
            ? 'you'
            : 'your'
          : token.low === 'his'
            ? standsAlone
              ? 'yours'
              : 'your'
            : singular[token.low];
      if (turned === undefined) continue;
      if (/'s$/.test(token.low) && next && (verbForm(next.low)?.form === 'past' || next.low === 'been'))
        token.word = "you've";
      else token.word = turned;
      if (token.low === 'he' || token.low === 'she') agree(tokens, at + 1);
      continue;
    }
    const turned = plural[token.low];
    if (turned !== undefined) {
      const relative = pluralBefore === at - 1 && token.before === ' ' && token.low === 'they';
      if (pluralBefore < 0 || relative || (turnedThey && token.low.startsWith('they'))) {
        token.word = turned;
        turnedThey = true;
      }
      continue;
    }
    if (humans.has(token.low)) human = true;
    if (isSeveral(token, next)) pluralBefore = at;
  }
  return { text: tokens.map(({ before, word }) => before + word).join('') + end, sure };
}

/** Replaces the addressee's own name by "you", as a mark that the following verb has still to agree with it. */
function foldNames(tokens: Token[], names: readonly string[]): void {
  const wanted = names.map((name) => fold(name).split(' ')).sort((a, b) => b.length - a.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (!first || !/^\p{Lu}|^[^\p{Ll}]/u.test(first.word)) continue;
    for (const name of wanted) {
      const run = tokens.slice(at, at + name.length);
      const last = run[run.length - 1];
      if (!last || run.length < name.length) continue;
      const owner = /['’]s$/.test(last.word);
      const same = run.every(
        (token, place) =>
          fold(place === run.length - 1 ? token.word.replace(/['’]s$/, '') : token.word) === name[place],
      );
      if (!same) continue;
      first.word = owner ? 'your' : 'you';
      first.low = owner ? 'your' : 'you!';
      tokens.splice(at + 1, name.length - 1);
      break;
    }
  }
}
