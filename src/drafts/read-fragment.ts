import {
  adjectives,
  adverbs,
  auxiliaries,
  commonNouns,
  conjunctions,
  determiners,
  massNouns,
  nounsToo,
  numbers,
  prepositions,
  properNouns,
  questionWords,
  sNotPlural,
  subjects,
  surePasts,
  verbForm,
} from './english-words';

/**
 * A piece of a note by what it is in a sentence, which decides the frames that it fits:
 * `topic` after "about"; `pair` a topic and what there was about it; `clause` after "that"; `remark` a whole sentence about
 * you, us or me; `question` in quotation marks; `anything` only after a colon; `quote` only as a quotation.
 */
export type Fragment =
  | { readonly kind: 'topic' | 'clause' | 'remark' | 'question' | 'anything' | 'quote'; readonly text: string }
  | { readonly kind: 'pair'; readonly topic: string; readonly text: string };

/** Who a sentence without its subject is about: the person written to, or nobody that is known. */
export type MissingSubject = 'you' | 'unknown';

/** Most words of a note that one sentence takes. */
const longest = 26;

const lowOf = (word: string) =>
  word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[,;:.!?)”"]+$/, '');
const wordsOf = (text: string) => text.split(' ').filter((word) => word !== '');
const functionWord = (word: string) =>
  determiners.has(word) ||
  prepositions.has(word) ||
  conjunctions.has(word) ||
  questionWords.has(word) ||
  subjects.has(word) ||
  numbers.has(word) ||
  word === 'to' ||
  word === 'me' ||
  word === 'us' ||
  word === 'him' ||
  word === 'them' ||
  /^\d/.test(word);

/** Cuts at the last good boundary that leaves at most `most` words; the text itself if it is short, null if there is no boundary. */
function shortened(text: string, most: number): string | null {
  const words = wordsOf(text);
  if (words.length <= most && text.length <= 220) return text;
  for (let count = Math.min(most, words.length - 1); count >= 4; count -= 1) {
    const kept = words.slice(0, count).join(' ');
    if (kept.length > 220) continue;
    const next = lowOf(words[count] ?? '');
    if (/[,;:.]$/.test(kept) || next === '–' || next === 'because' || next === 'but' || next === 'so') {
      return kept.replace(/[\s,;:.–]+$/, '');
    }
  }
  return null;
}

/** The first sentence, without its full stop; a question keeps its mark. */
function firstSentence(text: string): string {
  const end = /(?:[^\s.]{3,}|\))[.!?…]["”’)]?\s+(?=[\p{Lu}“"\d])/u.exec(text);
  const first = end ? text.slice(0, end.index + end[0].trimEnd().length) : text;
  return first.replace(/[\s.,;:!–…]+$/, '').replace(/\?[?!]+$/, '?');
}

/**
 * Lowers the capital that a line starts with, unless the word is a name, an acronym or "I". `sure` is false where
 * the word may be a name, so that it must not follow anything but a colon or a quotation mark.
 * @example lowerLead('Migration to Kafka', new Set()) // { text: 'migration to Kafka', sure: true }
 */
export function lowerLead(text: string, names: ReadonlySet<string>): { readonly text: string; readonly sure: boolean } {
  const [first = '', second = ''] = text.split(' ');
  const bare = first.replace(/[^\p{L}\p{M}\p{N}'’-]+/gu, '');
  const low = lowOf(bare);
  const asIs = { text, sure: true };
  if (!/^[“"‘'(]?\p{Lu}/u.test(first)) return asIs;
  if (/^I(?:['’]|$)/.test(bare)) return asIs;
  const lowered = { text: text.replace(/\p{Lu}/u, (letter) => letter.toLowerCase()), sure: true };
  if (bare === 'A') return lowered;
  if (/\p{Lu}.*\p{Lu}|\d/u.test(bare) || [...bare].length < 2) {
    return /^\p{Lu}\p{Ll}+-\p{Lu}/u.test(bare) && commonNouns.has(low) ? lowered : asIs;
  }
  const stem = low.replace(/['’]s$/, '');
  if (names.has(stem) || properNouns.has(stem)) return asIs;
  const known =
    functionWord(low) ||
    auxiliaries.has(low) ||
    adverbs.has(low) ||
    adjectives.has(low) ||
    commonNouns.has(low) ||
    massNouns.has(low) ||
    nounsToo.has(low) ||
    verbForm(low) !== undefined ||
    commonNouns.has(low.replace(/s$/, '')) ||
    /^(?:she|he|they|we|you|it|i|that|there|who|what)'/.test(low) ||
    /(?:tion|tions|ment|ments|ness|ity|ities|ship|ance|ence|ings?|ability|ously|fully|able|ible|less|ful|ical|tional|based|driven)$/.test(
      low,
    );
  if (
    known &&
    !(/^\p{Lu}/u.test(second) && !/^\p{Lu}[\p{Lu}\d]+|^I\b/u.test(second) && !functionWord(low) && !verbForm(low))
  )
    return lowered;
  return { text, sure: false };
}

const asTopic = (text: string): Fragment => ({ kind: 'topic', text });
const asAnything = (text: string): Fragment => ({ kind: 'anything', text });
const asQuote = (text: string): Fragment => ({ kind: 'quote', text });

/** Verbs of a talk that two people do together: without a subject they are ours. */
const together = new Set(
  (
    'talk discuss speak go chat cover compare look work pair sketch draw debate review solve brainstorm tour meet joke laugh agree disagree ' +
    'explore trade exchange swap touch start end spend do play walk design'
  ).split(' '),
);
/** What one says to another: with "my" after it, I said it; with "me" or about me, the other did. */
const telling = new Set('explain present describe mention show share outline demo'.split(' '));
const towardsMe = new Set(
  'ask tell want offer promise invite encourage advise warn challenge push recommend suggest walk'.split(' '),
);
const liking = new Set('like love enjoy appreciate hate dislike'.split(' '));

function nounPhraseEnd(tokens: readonly string[]): number {
  const end = tokens.findIndex(
    (token, at) =>
      at > 0 &&
      (prepositions.has(lowOf(token)) ||
        conjunctions.has(lowOf(token)) ||
        questionWords.has(lowOf(token)) ||
        lowOf(token) === 'to' ||
        lowOf(token) === 'that' ||
        (subjects.has(lowOf(token)) && lowOf(token) !== 'people') ||
        /[,;:)]$/.test(tokens[at - 1] ?? '') ||
        token.startsWith('(')),
  );
  return end < 0 ? tokens.length : end;
}

/** A noun phrase that starts with a noun or adjective, with the article that it needs; null where that is not certain. */
function withArticle(text: string): string | null {
  const tokens = wordsOf(text);
  const end = nounPhraseEnd(tokens);
  const group = tokens.slice(0, end);
  const head = (group[group.length - 1] ?? '').replace(/[,;:.]+$/, '');
  const low = head.toLowerCase();
  const lead = lowOf(group[0] ?? '');
  if (group.length > 4 || head === '') return null;
  const inner = group.slice(0, -1).map(lowOf);
  if (inner.some((word) => /[^s]s$/.test(word) && !sNotPlural.has(word) && !/['’]s$/.test(word))) return null;
  if (inner.some((word, at) => at > 0 && /ed$/.test(word) && !adjectives.has(word) && !word.includes('-'))) return null;
  if (group.some((token, at) => at > 0 && surePasts.has(lowOf(token)))) return null;
  if (/['’]s$/.test(group[0] ?? '') && /^\p{Lu}/u.test(group[0] ?? '')) return text;
  if (/^\p{Lu}/u.test(head) || /\d/.test(head))
    return group.length === 1 || group.every((word) => /^\p{Lu}/u.test(word)) ? text : `the ${text}`;
  if (massNouns.has(low) || /(?:ing|ity|ness|ism|ics|ware|ship)$/.test(low) || numbers.has(lead) || /^\d/.test(lead)) {
    return /^of$/.test(lowOf(tokens[end] ?? '')) && /(?:ity|ness|ship)$/.test(low) ? `the ${text}` : text;
  }
  if (/[^s]s$/.test(low) && !sNotPlural.has(low)) return text;
  return `the ${text}`;
}

/** Whether what a determiner starts is a plain noun group up to the first preposition: not too long, no verb hidden in it. */
function isPlainGroup(tokens: readonly string[]): boolean {
  const group = tokens.slice(0, nounPhraseEnd(tokens)).map(lowOf);
  if (group.length > 6) return false;
  return group.every(
    (word, at) =>
      at === 0 ||
      at === group.length - 1 ||
      numbers.has(word) ||
      !/[^s]s$/.test(word) ||
      sNotPlural.has(word) ||
      /'s$/.test(word) ||
      (verbForm(word) === undefined && determiners.has(word)),
  );
}

/** Where a clause has its finite verb: sure by an auxiliary or an unmistakable past, doubtful, or nowhere. */
function finiteVerb(tokens: readonly string[]): 'sure' | 'doubtful' | 'none' {
  let subordinate = false;
  for (let at = 1; at < tokens.length; at += 1) {
    const low = lowOf(tokens[at] ?? '');
    const previous = lowOf(tokens[at - 1] ?? '');
    const next = lowOf(tokens[at + 1] ?? '');
    const afterComma = /[,;:]$/.test(tokens[at - 1] ?? '') || tokens[at - 1] === '–';
    if (
      questionWords.has(low) ||
      low === 'that' ||
      low === 'because' ||
      low === 'if' ||
      low === 'while' ||
      low === 'whether'
    )
      subordinate = true;
    if (/^(?:i|we|you|he|she|it|they|there|nobody|everybody|everyone|someone)(?:'\w+)?$/.test(low)) {
      if (afterComma || conjunctions.has(previous)) return 'doubtful';
      subordinate = true;
    }
    const verb = verbForm(low);
    const auxiliary = auxiliaries.has(low);
    const finite =
      auxiliary ||
      surePasts.has(low) ||
      (verb?.form === 'past' &&
        !adjectives.has(low) &&
        !determiners.has(previous) &&
        !adverbs.has(previous) &&
        functionWord(next)) ||
      (verb?.form === 'third' &&
        !sNotPlural.has(low) &&
        !determiners.has(previous) &&
        !prepositions.has(previous) &&
        !adjectives.has(previous) &&
        previous !== 'to' &&
        (functionWord(next) || adverbs.has(next)) &&
        next !== 'of') ||
      (verb?.form === 'base' && /[^s]s$/.test(previous) && !sNotPlural.has(previous) && !/['’]s$/.test(previous));
    if (!finite) {
      if (
        !subordinate &&
        verb?.form === 'third' &&
        !sNotPlural.has(low) &&
        !determiners.has(previous) &&
        !nounsToo.has(verb.base) &&
        !prepositions.has(previous) &&
        next !== ''
      )
        return 'doubtful';
      continue;
    }
    if (subordinate) {
      if (at > 1 && !afterComma && !conjunctions.has(previous)) {
        subordinate = false;
        continue;
      }
      return 'doubtful';
    }
    if (afterComma || conjunctions.has(previous)) return 'doubtful';
    return auxiliary || surePasts.has(low) || verb?.form !== 'base' ? 'sure' : 'doubtful';
  }
  return 'none';
}

/** "X: what there was about X", also with a dash, or a comma before a sentence of ours. */
function readPair(text: string): Fragment | undefined {
  const mark = /^([^:–;,“"]{3,90}?)(?:\s–|:|,(?=\s(?:i|we|you|it|they|which)\s))\s(.{6,})$/i.exec(text);
  if (!mark) return undefined;
  const topic = mark[1] ?? '';
  const detail = (mark[2] ?? '').trim();
  if (wordsOf(topic).length > 12) return undefined;
  const read = readPlain(topic, 'unknown');
  if (read.kind === 'topic') return { kind: 'pair', topic: read.text, text: detail };
  return undefined;
}

const inverted = new Set('do does did can could will would should is are was were have has had am'.split(' '));

function readQuestion(text: string): Fragment {
  const [first = '', ...rest] = text.split(' ');
  return {
    kind: 'question',
    text: `${first.replace(/\p{Ll}/u, (letter) => letter.toUpperCase())} ${rest.join(' ')}`.trim().replace(/\?*$/, '?'),
  };
}

function startsQuestion(low: string, next: string, afterNext: string): boolean {
  if (!questionWords.has(low)) return false;
  if (['do', 'does', 'did', 'can', 'could', 'will', 'would', 'should'].includes(next)) return true;
  return inverted.has(next) && (determiners.has(afterNext) || subjects.has(afterNext)) && low !== 'what'
    ? true
    : inverted.has(next) && ['you', 'your', 'the', 'i'].includes(afterNext);
}

/** A remark without its subject: "asked how …", "went through …", "wants …". */
function readSubjectless(text: string, missing: MissingSubject): Fragment | undefined {
  const [first = '', ...others] = wordsOf(text);
  const rest = others.join(' ');
  const low = lowOf(first);
  const next = lowOf(others[0] ?? '');
  const verb = verbForm(low);
  if (!verb || verb.form === 'base' || /[,;:]$/.test(first)) return undefined;
  const aboutMe = /(?:^|\s)(?:me|my|mine|i|i'd|i've|i'm)(?=\s|$|[,;:.?])/i.test(rest);
  if (verb.form === 'third') {
    if (
      missing === 'unknown' ||
      sNotPlural.has(low) ||
      !(functionWord(next) || next.endsWith('ing') || adjectives.has(next) || !nounsToo.has(verb.base))
    )
      return undefined;
    if (low === 'is' || low === 'has' || low === 'does') {
      const turned = { is: 'are', has: 'have', does: 'do' }[low];
      return { kind: 'clause', text: `you ${turned} ${rest}` };
    }
    return { kind: 'clause', text: `you ${verb.base} ${joinedAgreeing(rest)}` };
  }
  const sure =
    functionWord(next) ||
    adverbs.has(next) ||
    surePasts.has(low) ||
    (others.length > 0 && !adjectives.has(low) && towardsMe.has(verb.base));
  if (!sure || low === 'was' || low === 'were') return low === 'was' ? undefined : asAnything(text);
  if (missing === 'unknown') {
    if (verb.base === 'ask' && questionWords.has(next)) return asTopic(`the question of ${rest}`);
    if (together.has(verb.base) && !aboutMe) return { kind: 'remark', text: `we ${firstClause(text)}` };
    return undefined;
  }
  if (liking.has(verb.base) && !aboutMe)
    return functionWord(next) && !prepositions.has(next) ? readPlain(rest, 'unknown') : undefined;
  if (/^(?:you|your)$/.test(next)) return { kind: 'remark', text: `I ${text}` };
  if (telling.has(verb.base) && /^(?:my|i)$/.test(next)) return { kind: 'remark', text: `I ${text}` };
  if (together.has(verb.base) && !(aboutMe && /^me\b/i.test(rest)))
    return { kind: 'remark', text: `we ${firstClause(text)}` };
  return { kind: 'remark', text: `you ${firstClause(text)}` };
}

/** "wants X and likes Y": the verbs after "and" agree with "you" as well. */
const joinedAgreeing = (rest: string) =>
  rest.replace(
    /\b(and|but) (\p{L}+)(?= (?:the|a|an|to|that|in|on|for|with|how|why|your|my|from|at)\b)/gu,
    (whole, joint: string, word: string) => {
      const verb = verbForm(word.toLowerCase());
      return verb?.form === 'third' ? `${joint} ${verb.base}` : whole;
    },
  );

/** Up to a comma after which another verb goes on without a subject: "wanted to know why, answered honestly". */
function firstClause(text: string): string {
  const cut = /^([^,;]{12,}?)[,;]\s(?:i\s|but\s)?(\p{L}+)/iu.exec(text);
  return cut && verbForm((cut[2] ?? '').toLowerCase())?.form === 'past' ? (cut[1] ?? text) : text;
}

function readPlain(text: string, missing: MissingSubject): Fragment {
  const tokens = wordsOf(text);
  const low = lowOf(tokens[0] ?? '');
  const next = lowOf(tokens[1] ?? '');
  const afterNext = lowOf(tokens[2] ?? '');
  const listed = /[,;]/.test(text);
  if (/^[“"‘']/.test(text)) return asAnything(text);
  if (text.includes(' → ')) return asAnything(text.replace(/ → /g, tokens.length <= 6 ? ' to ' : ', then '));
  if (text.endsWith('?') || startsQuestion(low, next, afterNext)) return readQuestion(text);
  if (questionWords.has(low)) {
    if (low === 'when' && next !== 'to') return asAnything(text);
    if (next === '' || inverted.has(next) || (low === 'which' && next !== 'to')) return asAnything(text);
    return asTopic(low === 'whether' ? `the question of ${text}` : text);
  }
  if (/^i(?:'m|'ve|'d|'ll)?$/.test(low)) return { kind: 'remark', text };
  if (/^(?:we|you)$/.test(low)) {
    const verbAt = tokens.findIndex(
      (token, at) => at > 0 && !adverbs.has(lowOf(token)) && !lowOf(token).endsWith('ly'),
    );
    const verb = lowOf(tokens[verbAt] ?? '');
    if (conjunctions.has(verb)) return asAnything(text);
    if (!auxiliaries.has(verb) && verbForm(verb) === undefined) return asAnything(text);
    if (verbForm(verb)?.form === 'past' && verb !== 'were' && verb !== 'had')
      return { kind: 'remark', text: firstClause(text) };
    return listed ? asAnything(text) : { kind: 'clause', text };
  }
  if (/^(?:we|you|they|it|that|there|she|he|who|here)'(?:re|ve|ll|d|s)$/.test(low))
    return listed ? asAnything(text) : { kind: 'clause', text };
  const withoutSubject = readSubjectless(text, missing);
  if (withoutSubject) return withoutSubject;
  if (
    /^(?:it|there|everyone|everybody|nobody|someone|this|they|he|she|that)$/.test(low) &&
    (auxiliaries.has(next) || verbForm(next) !== undefined)
  ) {
    return listed ? asAnything(text) : { kind: 'clause', text };
  }
  if (
    (prepositions.has(low) && low !== 'like') ||
    conjunctions.has(low) ||
    /^(?:i|it|not|yes|no|to|very|also|too)$/.test(low)
  ) {
    return low === 'no' && tokens.length > 1 ? asAnything(text) : asQuote(text);
  }
  const verb = verbForm(low);
  if (verb?.form === 'base' && !commonNouns.has(low) && !massNouns.has(low)) {
    if (!nounsToo.has(low)) return asQuote(text);
    if (determiners.has(next) || subjects.has(next) || next === 'me') return asQuote(text);
  }
  if (verb?.form === 'past' && !adjectives.has(low) && functionWord(next)) return asAnything(text);
  const finite = finiteVerb(tokens);
  if (finite === 'sure') return listed ? asAnything(text) : { kind: 'clause', text };
  if (finite === 'doubtful') return asAnything(text);
  if (determiners.has(low) || numbers.has(low) || /^\d/.test(low))
    return tokens.length > 1 && isPlainGroup(tokens) ? asTopic(text) : asAnything(text);
  if (low.endsWith('ing') && !adjectives.has(low) && low.length > 4)
    return adverbs.has(next) ? asAnything(text) : asTopic(text);
  const phrase = withArticle(text);
  return phrase === null ? asAnything(text) : asTopic(phrase);
}

const latin = (text: string) => {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length >= letters.length * 0.7;
};

/**
 * What a cleaned piece of a note is. When in doubt the answer is `anything` or `quote`, whose frames take whatever it is:
 * a plain sentence is better than a broken one. The text is shortened at a boundary where it is long.
 * @example readFragment('their move to Kafka', 'you', new Set()) // { kind: 'topic', text: 'their move to Kafka' }
 */
export function readFragment(text: string, missing: MissingSubject, names: ReadonlySet<string>): Fragment {
  const sentence = firstSentence(text);
  const lead = lowerLead(sentence, names);
  const short = shortened(lead.text, longest);
  if (short === null) return asQuote(`${wordsOf(lead.text).slice(0, 16).join(' ').slice(0, 120).trim()} …`);
  if (!latin(short)) return asQuote(short);
  const question = short.endsWith('?');
  if (question) return readQuestion(short);
  if (!lead.sure)
    return short.includes('“') || short.includes('"')
      ? asAnything(short)
      : wordsOf(short).length < 3
        ? asQuote(short)
        : asAnything(short);
  const pair = readPair(short);
  return pair ?? readPlain(short, missing);
}

/** A piece about oneself as the part of a letter that says why one fits. */
export function readOwnFragment(text: string, names: ReadonlySet<string>): Fragment {
  const lead = lowerLead(firstSentence(text), names);
  const short = shortened(lead.text, longest);
  if (short === null) return asQuote(`${wordsOf(lead.text).slice(0, 16).join(' ').slice(0, 120).trim()} …`);
  if (!latin(short) || !lead.sure) return asAnything(short);
  const [first = '', second = ''] = wordsOf(short);
  const low = lowOf(first);
  const verb = verbForm(low);
  if (/^i(?:'m|'ve|'d|'ll)?$/.test(low)) return { kind: 'remark', text: short };
  if (verb?.form === 'past' && !adjectives.has(low) && (functionWord(lowOf(second)) || surePasts.has(low)))
    return { kind: 'remark', text: `I ${short}` };
  if (verb?.form === 'third') return asAnything(short);
  const read = readPair(short) ?? readPlain(short, 'unknown');
  if (read.kind === 'topic')
    return asTopic(read.text.startsWith('the ') && !short.startsWith('the ') ? `my ${short}` : read.text);
  return asAnything(short);
}
