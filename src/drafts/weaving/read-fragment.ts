import {
  adjectives,
  adverbs,
  auxiliaries,
  commonNouns,
  conjunctions,
  determiners,
  isFunctionWord,
  massNouns,
  nounsToo,
  numbers,
  prepositions,
  questionWords,
  subjects,
  surePasts,
  verbForm,
} from './english-words';
import { mainVerb } from './finite-verb';
import { asKind, lowOf, wordsOf, type Fragment, type MissingSubject } from './fragment';
import { groupLength, isPlainGroup, withArticle } from './noun-phrase';
import { prepareFragment } from './prepare-fragment';
import { firstClause, isSaying, readSubjectless } from './read-subjectless';
import { readQuestion, startsQuestion } from './read-question';

/** "on the reason for X", "re their move": X. */
const ledByAbout = /^(?:about\s|re:\s|on (?=(?:the|how|why|what|whether|your|my|our)\b))(.+)$/i;
/** "great chat about X", "discussion of X": X is what it was about. */
const talkAbout =
  /^(?:(?:a|the|our|had a|we had a)\s+)?(?:(?:really|very|great|good|nice|long|short|brief|lovely|fun|interesting)\s+)*(?:chat|discussion|conversation|talk|chatted|spoke|talked)\s+(?:about|on|of)\s+(.+)$/i;
/** "learned that X", "noticed X", "heard about X": X. */
const heardThat =
  /^(?:i )?(?:learned|learnt|noticed|realised|realized|heard|understood|discovered|found out)\s+(?:that\s+|about\s+)?(.+)$/;
const praise = new Set(
  'great good nice amazing awesome cool lovely fun super excellent wonderful fantastic best'.split(' '),
);
/** "Kotlin everywhere now", "agency 40%", "hybrid 3/2": a statement without its verb. */
const endsLoosely =
  /\s(?:everywhere|now|again|instead|already|nowadays|today|lately|throughout)$|^\p{Ll}[\p{Ll} ]*\p{Ll}{2} (?:\d[\d.,]* ?%|\d+[/:]\d+)$/u;
const superlative = /^(?:\w{3,}est|main|key|only|next|last|first|current)$/;
/** What a company is about, whoever of it is written to. */
const ofCompany = /^(?:looking|hiring|planning|trying|expanding)$/;
/** "still on PHP 7", "already in the cloud". */
const stillSo =
  /^(?:still|already|currently) (?:on|in|at|with|without|using|running|hiring|growing|expanding|moving|looking|trying|working)\b/;
const underWay = /^(?:looking|hiring|planning|trying|considering|expanding|struggling|thinking)$/;

/** "X: what there was about X", also with a dash, or a comma before a sentence of ours. */
export function readPair(text: string): Fragment | undefined {
  const mark = /^([^:–;,“"]{3,90}?)(?:\s–|:|,(?=\s(?:i|we|you|it|they|which)\s))\s(.{6,})$/i.exec(text);
  const topic = mark?.[1] ?? '';
  if (!mark || wordsOf(topic).length > 12) return undefined;
  const read = readPlain(topic, 'unknown');
  // "The margin: wants it back": what they want has no subject there.
  const behind = verbForm(lowOf(wordsOf(mark[2] ?? '')[0] ?? ''));
  if (read.kind === 'topic' && behind?.form === 'third' && !nounsToo.has(behind.base)) return read;
  return read.kind === 'topic' ? { kind: 'pair', topic: read.text, text: (mark[2] ?? '').trim() } : undefined;
}

/** A text that starts with "we", "you" or "I" and what follows from its verb. */
function readWithPronoun(text: string, tokens: readonly string[], low: string): Fragment {
  const verbAt = tokens.findIndex((token, at) => at > 0 && !adverbs.has(lowOf(token)) && !lowOf(token).endsWith('ly'));
  const word = lowOf(tokens[verbAt] ?? '');
  const verb = verbForm(word);
  if (low !== 'you' && low !== 'we') return asKind('mine', firstClause(text));
  if (!auxiliaries.has(word) && (verb === undefined || verb.form === 'third')) return asKind('anything', text);
  if (verb?.form === 'past' && isSaying(verb.base)) return asKind('remark', firstClause(text));
  const told = firstClause(text);
  return /[,;]/.test(told) ? asKind('anything', text) : asKind('clause', told);
}

/** "deployment takes four hours", "code review is mentoring": subjects that do without an article. */
function goesBare(subject: string): boolean {
  const low = lowOf(wordsOf(subject).at(-1) ?? '');
  return nounsToo.has(low) || massNouns.has(low) || /(?:ment|tion|sion|ance|ence|ing|ity|ness)$/.test(low);
}

/** "Ratio 1:6, wants to get to 1:4": up to where somebody wants something who is not there. */
function withoutLostVerb(text: string): string {
  const [, before = text, word = ''] = /^([^,;]{8,}),\s(\p{Ll}+)\s/u.exec(text) ?? [];
  const verb = verbForm(word);
  return verb?.form === 'third' && !nounsToo.has(verb.base) ? before : text;
}

/** A text that starts with a noun, an adjective or a determiner. */
function readNounFirst(text: string, tokens: readonly string[], low: string): Fragment {
  const next = lowOf(tokens[1] ?? '');
  const kept = withoutLostVerb(text);
  if (kept !== text) return readNounFirst(kept, wordsOf(kept), low);
  // "Honest about tech debt": an adjective that belongs to somebody, and no thing.
  if (adjectives.has(low) && !low.endsWith('ing') && (next === 'to' || prepositions.has(next)))
    return asKind('anything', text);
  const verb = mainVerb(tokens);
  const listed = /[,;]/.test(text);
  const counted = determiners.has(low) || numbers.has(low) || /^\d/.test(low);
  if (verb === 'doubtful') return asKind('anything', text);
  if (verb !== 'none') {
    const subject = tokens.slice(0, verb.at).join(' ');
    const full =
      counted || !/^\p{Ll}/u.test(subject) || (goesBare(subject) && !superlative.test(low))
        ? subject
        : withArticle(subject);
    if (listed || full === null) return asKind('anything', text);
    return asKind('clause', `${full} ${tokens.slice(verb.at).join(' ')}`);
  }
  const isParticiple = low.endsWith('ed') && !adjectives.has(low) && isFunctionWord(next);
  if (praise.has(low) || isParticiple || endsLoosely.test(text)) return asKind('anything', text);
  if (low === 'same') return asKind('topic', `the ${text}`);
  // "Head of department since 2021": what somebody is, and no thing.
  if (/\ssince\s/.test(text)) return asKind('anything', text);
  const gerund = low.endsWith('ing') && !adjectives.has(low) && !massNouns.has(low) && low.length > 5;
  if (gerund && adverbs.has(next)) return asKind('anything', text);
  const joined = /,\s+(?:and|done|made|built|used|which|with|from|without|as|rotated)\b/.test(text);
  if (listed && !joined && !(determiners.has(low) && /,[^,]* and /.test(text))) return asKind('anything', text);
  const isCompound =
    gerund &&
    tokens.length > 1 &&
    groupLength(tokens) === 2 &&
    /^\p{Ll}/u.test(next) &&
    !adjectives.has(next) &&
    !wayOfGoing.test(next);
  if (gerund && !isCompound) return asKind('topic', text);
  if (/^\d+(?:st|nd|rd|th)$/.test(low)) return asKind('topic', `the ${text}`);
  if (counted && !/^\d+[-/:]/.test(low))
    return tokens.length > 1 && isPlainGroup(text) ? asKind('topic', text) : asKind('anything', text);
  const phrase = withArticle(text);
  return phrase === null ? asKind('anything', text) : asKind('topic', phrase);
}

/** "moving upmarket", "going remote": where to or how, and no thing that is moved. */
const wayOfGoing =
  /^(?:(?:up|down)(?:market|stream|hill|river|town)|abroad|overseas|online|offline|offshore|remote|public|global|live|nationwide|in-house)$/;

/** "what they need most is …": a statement, and no question. */
const cleft = /^what (?:you|we|they|i|users|customers|people|everyone) \p{L}+ (?:\p{L}+ )?(?:is|was|are|were) \S/u;

function readQuestionWord(text: string, low: string, next: string): Fragment {
  if (cleft.test(text)) return asKind(/[,;]/.test(text) ? 'anything' : 'clause', text);
  if (low === 'when' && next !== 'to') return asKind('anything', text);
  if (next === '' || auxiliaries.has(next) || (low === 'which' && next !== 'to')) return asKind('anything', text);
  return asKind('topic', low === 'whether' ? `the question of ${text}` : text);
}

/** What a prepared piece is. */
export function readPlain(text: string, missing: MissingSubject): Fragment {
  const tokens = wordsOf(text);
  const low = lowOf(tokens[0] ?? '');
  const next = lowOf(tokens[1] ?? '');
  if (/^[“"‘']/.test(text)) return asKind('anything', text);
  const subject = ledByAbout.exec(text)?.[1];
  if (subject !== undefined) {
    const read = readPlain(subject, 'unknown');
    if (read.kind === 'topic') return read;
  }
  if (/^that (?:you|your|the|it|we|there|they)\b/.test(text)) return readPlain(text.slice(5), missing);
  const heard = heardThat.exec(text);
  if (heard) return readPlain(heard[1] ?? '', 'unknown');
  if (
    /ly$/.test(low) &&
    !/^(?:previous|former|original)ly$/.test(low) &&
    !adjectives.has(low) &&
    !commonNouns.has(low) &&
    low !== 'family'
  )
    return asKind('anything', text);
  if (text.endsWith('?') || startsQuestion(tokens.map(lowOf))) return readQuestion(text);
  if (questionWords.has(low)) return readQuestionWord(text, low, next);
  if (/^(?:i(?:'m|'ve|'d|'ll)?|we|you)$/.test(low)) return readWithPronoun(text, tokens, low);
  if (/^(?:we|you|they|it|that|there|she|he|here)'(?:re|ve|ll|d|s)$/.test(low)) {
    return asKind(/[,;]/.test(text) ? 'anything' : 'clause', text);
  }
  const about = talkAbout.exec(text);
  if (about && !/[,;:]/.test(about[1] ?? '')) return asKind('topic', about[1] ?? '');
  if (underWay.test(low) && isFunctionWord(next) && (missing === 'you' || ofCompany.test(low)))
    return asKind('clause', `you are ${text}`);
  if (stillSo.test(text)) return asKind('clause', `you are ${text}`);
  const supplied = readSubjectless(text, missing, (object) => readPlain(object, 'unknown'));
  if (supplied) return supplied;
  if (
    /^(?:it|there|everyone|everybody|nobody|someone|this|they|that|he|she)$/.test(low) &&
    (auxiliaries.has(next) || verbForm(next) || next === 'all' || adverbs.has(next))
  ) {
    return asKind(/[,;]/.test(text) ? 'anything' : 'clause', text);
  }
  if (
    (prepositions.has(low) && low !== 'like') ||
    conjunctions.has(low) ||
    /^(?:it|not|yes|to|very|also|too)$/.test(low)
  ) {
    return asKind('anything', text);
  }
  if (low === 'no') return asKind('anything', text);
  const verb = verbForm(low);
  const command = determiners.has(next) || subjects.has(next) || next === 'me' || !nounsToo.has(low);
  if (verb?.form === 'base' && !commonNouns.has(low) && !massNouns.has(low) && command) return asKind('anything', text);
  if (verb?.form === 'past' && !adjectives.has(low) && (isFunctionWord(next) || surePasts.has(low)))
    return asKind('anything', text);
  return readNounFirst(text, tokens, low);
}

/**
 * What a cleaned piece of a note is. When in doubt the answer is `anything` or `quote`, whose frames take whatever it is:
 * a plain sentence is better than a broken one. The text is shortened at a boundary where it is long.
 * @example readFragment('their move to Kafka', 'you', new Set()) // { kind: 'topic', text: 'their move to Kafka' }
 */
export function readFragment(text: string, missing: MissingSubject, names: ReadonlySet<string>): Fragment {
  const ready = prepareFragment(text, names);
  if ('kind' in ready) return ready;
  if (ready.text.endsWith('?')) return readQuestion(ready.text.replace(/^[^?]*:\s+(?=\S)/, ''));
  if (!ready.sure) return asKind('anything', withoutLostVerb(ready.text));
  return readPair(ready.text) ?? readPlain(ready.text, missing);
}
