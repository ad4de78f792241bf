import { fold } from '../../domain/fold';
import { hasBlank } from './check-blanks';
import type { DraftToCheck, Found } from './draft-to-check';
import { specificWords } from './generic-words';
import type { ReadLetter, Sentence } from './read-letter';
import { readLetter } from './read-letter';

const thanks = /\b(?:thank|gracias|merci|danke|cheers for|obliged|grateful|gratitude|appreciat)/i;
const interest =
  /\b(?:interest|keen|excit|enthus|enjoy|eager|glad|delight|thrill|proud|honou?r|pleasure to|happy to|look(?:ing)? forward|like to|love|(?:would|could) (?:\w+ )?(?:be|like|bring|welcome|want|learn|fit|get on|add|start|work|join|help|contribute|jump)\b|drawn|suits?\b|fits?\b|picture myself|see myself|confident|motivat|hope|want|join|match|soft spot|fingers crossed|up for|count me in|work(?:ing)? (?:with|alongside) you|part of|(?:can|could) start)|['’]d (?:be|like|bring|welcome|want|learn|fit|get on|add|start|work|join|help|contribute|jump)\b/i;
const outcome =
  /\b(?:decision|decide[ds]?|outcome|result|status|next steps?|timeline|time ?line|hear(?:ing)? (?:back|from)|answer|offer|application|update|news|feedback|where (?:things|you|we) (?:stand|are)|moving forward|move forward|selected|hir(?:e|ed|ing))\b/i;

/** How much of a sentence has to be found in another letter to count as the same. */
const sameShare = 0.75;
const leastSharedWords = 3;
const longestQuote = 80;

const start = ({ text }: Sentence): string => (text.split('\n')[0] ?? '').slice(0, longestQuote);

/** What somebody said or asked is of this talk already where it names but one thing. */
const wasSaid = /\byou (?:asked|told|said|showed|explained|mentioned|described|recommended)\b/i;

/** The words of the names that a letter may well have: none of them makes it specific. */
function nameWords({ person, personNames, ownNames, others }: DraftToCheck): ReadonlySet<string> {
  const names = [person.text, ...personNames, ...ownNames, ...others.map(({ text }) => text)];
  return new Set(names.flatMap((name) => fold(name).split(/[^\p{L}\p{N}]+/u)));
}

function isSpecific({ sentences, isEnglish }: ReadLetter, draft: DraftToCheck): boolean {
  const known = nameWords(draft);
  // What everybody writes is known in English only.
  return (
    !isEnglish ||
    sentences.some(({ text }) => hasBlank(text) || specificWords(text, known).size > (wasSaid.test(text) ? 0 : 1))
  );
}

/** A thank-you that says nothing of the talk itself. */
export function checkPoint(letter: ReadLetter, draft: DraftToCheck): readonly Found[] {
  if (draft.kind !== 'thank-you' || letter.sentences.length === 0 || isSpecific(letter, draft)) return [];
  return [{ line: 0, rule: 'no-point', text: '' }];
}

/** A check-in that only asks what came of it. */
export function checkOutcome(letter: ReadLetter, draft: DraftToCheck): readonly Found[] {
  if (draft.kind !== 'check-in' || isSpecific(letter, draft)) return [];
  const asking = letter.sentences.find(({ text }) => outcome.test(text));
  return asking === undefined ? [] : [{ line: asking.line, rule: 'only-outcome', text: start(asking) }];
}

/** Sentences that another letter of the interview has as well, or that lean on the same point. */
export function checkSharedPoints({ sentences }: ReadLetter, draft: DraftToCheck): readonly Found[] {
  const known = nameWords(draft);
  const others = draft.otherLetters.map(({ to, body }) => ({
    to,
    sentences: readLetter(body).sentences.map(({ text }) => ({ text: fold(text), words: specificWords(text, known) })),
  }));
  return sentences.flatMap((sentence): readonly Found[] => {
    const words = specificWords(sentence.text, known);
    const text = fold(sentence.text);
    const isLong = text.split(' ').length > 4;
    const other = others.find(({ sentences: theirs }) =>
      theirs.some((their) => (isLong && their.text === text) || isSamePoint(words, their.words)),
    );
    return other === undefined
      ? []
      : [{ line: sentence.line, rule: 'shared-point', text: start(sentence), expected: other.to }];
  });
}

function isSamePoint(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [less, more] = one.size < other.size ? [one, other] : [other, one];
  if (less.size < leastSharedWords) return false;
  return [...less].filter((word) => more.has(word)).length >= sameShare * less.size;
}

/** The parts without which a thank-you reads as unfinished; the greeting and the specific point have rules of their own. */
export function checkParts(
  { sentences, lines, greetingLine, signOffLine, isEnglish }: ReadLetter,
  { kind, channel }: DraftToCheck,
): readonly Found[] {
  if (kind !== 'thank-you' || !isEnglish) return [];
  const has = (part: RegExp): boolean => sentences.some(({ text }) => part.test(text));
  return [
    ...(has(thanks) || thanks.test(lines[greetingLine] ?? '')
      ? []
      : [{ line: 0, rule: 'no-thanks', text: '' } as const]),
    ...(has(interest) || channel === 'post' ? [] : [{ line: 0, rule: 'no-interest', text: '' } as const]),
    ...(signOffLine < lines.length ? [] : [{ line: lines.length - 1, rule: 'no-close', text: '' } as const]),
  ];
}
