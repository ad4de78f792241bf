import {
  adjectives,
  adverbs,
  auxiliaries,
  determiners,
  isFunctionWord,
  nounsToo,
  questionWords,
  singularInS,
  surePasts,
  verbForm,
} from './english-words';
import { asKind, lowOf, wordsOf, type Fragment, type MissingSubject } from './fragment';

const verbs = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What two people do together: without a subject it was us. */
const together = verbs(
  'talk discuss speak go chat cover compare look work pair sketch draw debate review solve brainstorm tour meet joke laugh agree disagree ' +
    'explore trade exchange swap touch start end spend play design bond',
);
/** What one does towards the other: with "my" after it, I did. */
const telling = verbs('explain present describe mention show share outline demo');
/** What an interviewer says or does to a candidate: a whole remark. */
const saying = verbs(
  'ask tell explain describe mention show walk share outline want challenge push invite offer recommend suggest emphasise emphasize stress admit ' +
    'warn encourage advise say promise point',
);
const liking = verbs('like love enjoy appreciate hate dislike');
/** How someone was: "interested in …" of the person written to. */
const state =
  /^(?:very |really |quite )?(?:interested|impressed|excited|surprised|happy|glad|keen|curious|passionate|pleased|amused|open) (?:in|by|about|to|with|at|that)\b/;
const doneToMe = /^(?:asked|told|invited|given|shown|offered)\b/;
/** Present forms that hardly ever start a note as plural nouns. */
const plainlyVerbs = verbs('use work lead care love manage handle trust value');
/** Verbs whose past form is hardly ever an adjective, so that a noun may follow at once. */
const neverAdjectives = verbs(
  'discuss mention explain describe emphasise emphasize stress recommend suggest ask tell want like love enjoy appreciate hate agree disagree laugh chat say seem appear',
);

const aboutMe = /(?:^|\s)(?:me|my|mine|i|i'd|i've|i'm)(?=\s|$|[,;:.?])/i;

/** Up to a comma after which another verb goes on without a subject: "wanted to know why, answered honestly". */
export function firstClause(text: string): string {
  const half = text.split(/;\s/)[0] ?? text;
  if (half.length > 12 && half !== text) return firstClause(half);
  const cut = /^([^,;]{12,}?)[,;]\s(?:i\s|but\s)?(\p{L}+)/iu.exec(text);
  return cut && verbForm((cut[2] ?? '').toLowerCase())?.form === 'past' ? (cut[1] ?? text) : text;
}

/** "wants X and likes Y", "likes X, has Y": the second verb agrees with "you" as well. */
function agreeing(rest: string): string {
  return rest.replace(
    /(,| and| but) (\p{L}+)(?= ([\p{L}\d]+))/gu,
    (whole, joint: string, word: string, next: string) => {
      const verb = verbForm(word);
      if (verb?.form !== 'third' || (nounsToo.has(verb.base) && !determiners.has(next))) return whole;
      return `${joint === ',' ? ' and' : joint} ${verb.base}`;
    },
  );
}

function readPresent(low: string, base: string, rest: string, next: string): Fragment | undefined {
  const irregular: Readonly<Record<string, string>> = { is: 'are', has: 'have', does: 'do' };
  const auxiliary = irregular[low];
  if (auxiliary !== undefined) return asKind('clause', `you ${auxiliary} ${agreeing(rest)}`);
  const isVerb =
    isFunctionWord(next) ||
    next.endsWith('ing') ||
    adjectives.has(next) ||
    !nounsToo.has(base) ||
    (plainlyVerbs.has(base) && next !== 'of');
  return singularInS.has(low) || !isVerb ? undefined : asKind('clause', `you ${base} ${agreeing(rest)}`);
}

/** A past remark whose subject nobody knows: what was asked becomes a question, what two do together was us. */
function readUnknown(base: string, text: string, rest: string, next: string): Fragment {
  if (base === 'ask' && questionWords.has(next)) return asKind('topic', `the question of ${rest}`);
  if (base === 'ask' && next === 'about') return asKind('topic', rest.replace(/^\S+ /, ''));
  return together.has(base) && !aboutMe.test(rest)
    ? asKind('remark', `we ${firstClause(text)}`)
    : asKind('quote', text);
}

/**
 * A note that starts with its verb: "asked how …", "went through …", "wants …". The subject is supplied where it is clear;
 * undefined where it is not, or where the word is no verb after all. `liked X` gives back X by `readObject`.
 */
export function readSubjectless(
  text: string,
  missing: MissingSubject,
  readObject: (object: string) => Fragment,
): Fragment | undefined {
  const [first = '', ...others] = wordsOf(text);
  const rest = others.join(' ');
  const low = lowOf(first);
  const next = lowOf(others[0] ?? '');
  if (low === 'was' && doneToMe.test(rest)) return asKind('mine', `I ${text}`);
  const how = low === 'was' ? rest : text;
  if (state.test(how))
    return asKind(missing === 'you' ? 'remark' : 'quote', missing === 'you' ? `you were ${firstClause(how)}` : text);
  if (low === 'was' || low === 'were' || low === 'been') return asKind('quote', text);
  const verb = verbForm(low);
  if (!verb || verb.form === 'base' || rest === '' || /[,;:]$/.test(first)) return undefined;
  if (verb.form === 'third') {
    const read = readPresent(low, verb.base, rest, next);
    return missing === 'you' || read === undefined || nounsToo.has(verb.base)
      ? missing === 'you'
        ? read
        : undefined
      : asKind('quote', text);
  }
  if (auxiliaries.has(low) && low !== 'had') return undefined;
  const isVerb = isFunctionWord(next) || adverbs.has(next) || surePasts.has(low) || neverAdjectives.has(verb.base);
  if (!isVerb) return undefined;
  if (missing === 'unknown') return readUnknown(verb.base, text, rest, next);
  if (liking.has(verb.base) && !aboutMe.test(rest)) return readObject(rest);
  if (/^(?:you|your)$/.test(next) || (telling.has(verb.base) && /^(?:my|i)$/.test(next)))
    return asKind('mine', `I ${firstClause(text)}`);
  if (together.has(verb.base) && next !== 'me') {
    return asKind('remark', `we ${firstClause(text).replace(/ with you(?= |$)/, '')}`);
  }
  return asKind(saying.has(verb.base) ? 'remark' : 'clause', `you ${firstClause(text)}`);
}

/** Whether "you" or "we" with this verb in the past is a remark of its own, rather than a fact for "that". */
export const isSaying = (base: string): boolean => saying.has(base) || together.has(base);
