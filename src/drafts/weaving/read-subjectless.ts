import {
  adjectives,
  adverbs,
  auxiliaries,
  baseOfThird,
  determiners,
  isFunctionWord,
  nounsToo,
  numbers,
  participleOf,
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
/** The same verbs where one does it alone: "worked at …", "started as …". */
const alone =
  /^(?:worked (?!through|out)|spent (?!.*\b(?:minutes?|hours?|time|half)\b)|started (?!with|by|off|on)|ended (?!with|by|on)|played (?!with|through))/i;
/** What one does towards the other: with "my" after it, I did. */
const telling = verbs('explain present describe mention show share outline demo');
/** What a candidate does with something of theirs: with "your" after it, I did. */
const trying = verbs(
  'praise compliment admire try test read use see watch visit know review check sign download study notice find quote follow miss',
);
/** What an interviewer says or does to a candidate: a whole remark. */
const saying = verbs(
  'ask tell explain describe mention show walk share outline want challenge push invite offer recommend suggest emphasise emphasize stress admit ' +
    'warn encourage advise say promise point',
);
/** What gives way to its object where nobody knows who did it. */
const reporting = verbs('say think explain describe mention present outline demo show emphasise emphasize stress');
/** What a company does, whoever of it is written to. */
const ofCompany = verbs('want need use deploy ship hire expect sell build');
const liking = verbs('like love enjoy appreciate hate dislike');
/** How someone was: "interested in …" of the person written to. */
const state =
  /^(?:very |really |quite )?(?:interested|impressed|excited|surprised|happy|glad|keen|curious|passionate|pleased|amused|open) (?:in|by|about|to|with|at|that|how|why|what|whether)\b/;
/** "impressed by …" of nobody that is known: what counts is by what. */
const struckBy =
  /^(?:very |really |quite )?(?:interested|impressed|surprised|curious|happy|pleased) (?:in|by|about|with) (.+)$/;
/** What somebody is: "a big fan of …", "proud of …", "based in …", "ex-Google". */
const standing =
  /^(?:not )?(?:very |really |also )?(?:(?:an? )?(?:big |huge |great )?fan of|proud of|keen on|fond of|into|responsible for|in charge of|(?:honest|frank|candid|open|big|strict|firm|strong|serious|careful|cautious|critical|sceptical|skeptical|realistic|optimistic|passionate|enthusiastic|relaxed|comfortable|familiar|confident) (?:about|on|with|of)\b|new to|new in|based in|(?:originally )?from \p{Lu}\S+ originally|ex-\p{Lu})/u;
/** What somebody was before. */
const former = /^(?:(?:was |were )?(?:previously|formerly) |was (?:an? |the |born |hired |promoted |head |part ))/;
const doneToMe = /^(?:asked|told|invited|given|shown|offered)\b/;
/** Present forms that hardly ever start a note as plural nouns. */
const plainlyVerbs = verbs('use work lead care love manage handle trust value');
/** Verbs whose past form is hardly ever an adjective, so that a noun may follow at once. */
const neverAdjectives = verbs(
  'study join finish graduate volunteer live play travel coach collect discuss mention explain describe emphasise emphasize stress recommend suggest ask tell want like love enjoy appreciate hate agree disagree laugh chat say seem appear',
);

const aboutMe = /(?:^|\s)(?:me|my|mine|i|i'd|i've|i'm)(?=\s|$|[,;:.?])/i;

type ReadObject = (object: string) => Fragment;

/** Up to a comma after which a sentence of somebody's own begins: "love Le Guin, we talked about …". */
const withoutSplice = (text: string): string => {
  const cut = /^([^,;]{3,}?)[,;]\s(?:i|we|you|he|she|it|they|there)(?:['’]\p{L}+)?\s(\p{L}+)/iu.exec(text);
  const next = (cut?.[2] ?? '').toLowerCase();
  return cut && (auxiliaries.has(next) || adverbs.has(next) || verbForm(next)) ? (cut[1] ?? text) : text;
};

/** Up to a comma after which another verb goes on without a subject: "wanted to know why, answered honestly". */
export function firstClause(text: string): string {
  const spliced = withoutSplice(text);
  if (spliced !== text) return firstClause(spliced);
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

/** "runs the ward since 2019": what began then and goes on has been done. */
const lasting = (base: string, rest: string): string =>
  /\ssince\s/.test(rest) ? `have ${participleOf(base) ?? base}` : base;

function readPresent(low: string, base: string, written: string, next: string): Fragment | undefined {
  const rest = withoutSplice(written);
  const irregular: Readonly<Record<string, string>> = { is: 'are', has: 'have', does: 'do' };
  const auxiliary = irregular[low];
  if (auxiliary !== undefined) return asKind('clause', `you ${auxiliary} ${agreeing(rest)}`);
  const isVerb =
    isFunctionWord(next) ||
    next.endsWith('ing') ||
    adjectives.has(next) ||
    !nounsToo.has(base) ||
    (plainlyVerbs.has(base) && next !== 'of');
  return singularInS.has(low) || !isVerb ? undefined : asKind('clause', `you ${lasting(base, rest)} ${agreeing(rest)}`);
}

/** A past remark whose subject nobody knows: what was asked or told is what counts, what two do together was us. */
function readUnknown(base: string, text: string, rest: string, next: string, readObject: ReadObject): Fragment {
  if (reporting.has(base) && (next === 'that' || determiners.has(next) || questionWords.has(next)))
    return readObject(rest);
  if (base === 'ask' && questionWords.has(next)) return asKind('topic', `the question of ${rest}`);
  if (base === 'ask' && next === 'about') return asKind('topic', rest.replace(/^\S+ /, ''));
  return together.has(base) && !aboutMe.test(rest) && !alone.test(text)
    ? asKind('remark', `we ${firstClause(text)}`)
    : asKind('quote', text);
}

/** What somebody is or was, said to them; undefined where the text says no such thing. */
function aboutThem(text: string): string | undefined {
  if (standing.test(text)) return `you are ${text.replace(/^((?:not )?)(?=(?:big |huge |great )?fan)/, '$1a ')}`;
  if (former.test(text)) return `you were ${text.replace(/^was /, '')}`;
  return /^been\s/.test(text) ? `you have ${text}` : undefined;
}

/**
 * A note that starts with its verb: "asked how …", "went through …", "wants …". The subject is supplied where it is clear;
 * undefined where it is not, or where the word is no verb after all. `liked X` gives back X by `readObject`.
 */
export function readSubjectless(text: string, missing: MissingSubject, readObject: ReadObject): Fragment | undefined {
  const [first = '', ...others] = wordsOf(text);
  const rest = others.join(' ');
  const low = lowOf(first);
  const next = lowOf(others[0] ?? '');
  if (low === 'was' && doneToMe.test(rest)) return asKind('mine', `I ${text}`);
  const how = low === 'was' ? rest : text;
  const struck = struckBy.exec(how);
  if (struck && missing === 'unknown') return readObject(struck[1] ?? '');
  if (state.test(how))
    return asKind(missing === 'you' ? 'remark' : 'quote', missing === 'you' ? `you were ${firstClause(how)}` : text);
  const standingNow = aboutThem(text);
  if (standingNow !== undefined) return missing === 'you' ? asKind('clause', standingNow) : asKind('quote', text);
  if (low === 'was' || low === 'were' || low === 'been') return asKind('quote', text);
  if (missing === 'you' && /^lets?$/.test(low) && next === 'me')
    return asKind('remark', `you let ${firstClause(rest)}`);
  const verb = verbForm(low);
  const base = baseOfThird(low);
  if (missing === 'you' && !verb && base !== undefined && (/^(?:an?|the)$/.test(next) || numbers.has(next)))
    return asKind('clause', `you ${base} ${agreeing(rest)}`);
  if (!verb || verb.form === 'base' || rest === '' || /[,;:]$/.test(first)) return undefined;
  if (verb.form === 'third') {
    const read = readPresent(low, verb.base, rest, next);
    if (ofCompany.has(verb.base)) return read;
    return missing === 'you' || read === undefined || nounsToo.has(verb.base)
      ? missing === 'you'
        ? read
        : undefined
      : asKind('quote', text);
  }
  if (auxiliaries.has(low) && low !== 'had' && !(low === 'did' && determiners.has(next))) return undefined;
  const isVerb = isFunctionWord(next) || adverbs.has(next) || surePasts.has(low) || neverAdjectives.has(verb.base);
  if (!isVerb) return undefined;
  if (missing === 'unknown') return readUnknown(verb.base, text, rest, next, readObject);
  if (liking.has(verb.base) && !aboutMe.test(rest)) return readObject(rest);
  const saysThatYou = next === 'you' && saying.has(verb.base) && verbForm(lowOf(others[1] ?? '')) !== undefined;
  if (saysThatYou) return asKind('remark', `you ${firstClause(text)}`);
  if (
    next === 'you' ||
    (next === 'your' && trying.has(verb.base)) ||
    (telling.has(verb.base) && /^(?:my|i)$/.test(next))
  )
    return asKind('mine', `I ${firstClause(text)}`);
  if (together.has(verb.base) && next !== 'me' && !alone.test(text)) {
    return asKind('remark', `we ${firstClause(text).replace(/ with you(?= |$)/, '')}`);
  }
  return asKind(saying.has(verb.base) ? 'remark' : 'clause', `you ${firstClause(text)}`);
}

/** Whether "you" or "we" with this verb in the past is a remark of its own, rather than a fact for "that". */
export const isSaying = (base: string): boolean => saying.has(base) || together.has(base);
