import { fold } from '../../domain/fold';
import { isAlsoWord, needsNoSpace, panelNames } from '../points/panel-names';
import { letterNameOf } from '../person-name';
import type { DraftToCheck, Found } from './draft-to-check';
import { lettersApart } from './letters-apart';
import type { ReadLetter, Token } from './read-letter';
import { tokensIn, wordsIn } from './read-letter';

const months = new Set(['april', 'may', 'june', 'august']);
const beforeMonth =
  /^(?:in|of|by|on|until|till|since|from|to|through|for|early|mid|late|this|next|last|every|before|after|during|around|about|\d{1,2}(?:st|nd|rd|th)?)$/i;

/** Companies whose names are everyday words, or whose products are: to speak of a Zoom call is not to speak of Zoom. */
const everyday = new Set(
  (
    'airtable amazon apple asana atlassian block bolt box canva cash chime circle confluence datadog discord docker dropbox ' +
    'elastic figma gap github gitlab google hubspot indeed instagram jira kubernetes linear linkedin loom match meta microsoft ' +
    'miro monday netflix notion oracle plaid postman ramp reddit ripple salesforce scale segment shell shopify signal skype slack ' +
    'snowflake splunk spotify square stripe target teams tower trello twilio twitter uber unity vercel visa whatsapp wise youtube zoom'
  ).split(' '),
);
const beforeEmployer =
  /\b(?:at|join(?:ed|ing)?|work(?:ed|ing)? for|interest(?:ed)? in|(?:excited|enthusiastic|passionate) about|(?:interview(?:ed|ing)?|role|position|opportunity|career|future|conversation) with)(?: the)? $/i;
const afterEmployer =
  /^(?:['’]s)? (?:team|role|position|interview|office|job|opportunity|engineers|mission|culture|values)\b/i;

/** Where a line has the words of a name in a row, with the capital that a name has. */
function nameAt(tokens: readonly Token[], wanted: readonly string[]): number {
  const isSame = (written: string, word: string) =>
    written === word || (fold(written) === fold(word) && /^\p{Lu}/u.test(written) === /^\p{Lu}/u.test(word));
  if (wanted.length === 0) return -1;
  return tokens.findIndex((_, start) => wanted.every((word, place) => isSame(tokens[start + place]?.word ?? '', word)));
}

/** Every place where a name stands in a line, by the first of its words. */
function placesOf(tokens: readonly Token[], wanted: readonly string[]): readonly number[] {
  const places: number[] = [];
  for (let from = 0; from < tokens.length;) {
    const at = nameAt(tokens.slice(from), wanted);
    if (at === -1) break;
    places.push(from + at);
    from += at + wanted.length;
  }
  return places;
}

/** Whether a word that is a name as well is one here: in the middle of a sentence, and no month of a date. */
function isMeantAsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isAlsoWord(token.word)) return true;
  if (token.isFirst) return false;
  const isDate = beforeMonth.test(tokens[at - 1]?.word ?? '') || /^\d/.test(tokens[at + 1]?.word ?? '');
  return !(months.has(fold(token.word)) && isDate);
}

/** Ways to name the others that do not name the person written to as well. */
function namesOfOthers({ person, others, ownNames }: DraftToCheck): readonly string[] {
  const [, ...rest] = panelNames([person, ...others], () => []);
  const names = rest.flatMap(({ whole, short }) => [
    ...whole,
    ...short.filter((name) => name.length > 2 || needsNoSpace.test(name)),
  ]);
  // "As promised, I have sent Ana the write-up" names Ana because the promise does.
  const expected = ownNames.map(tokensIn);
  return names.filter((name) => !expected.some((tokens) => nameAt(tokens, wordsIn(name)) >= 0));
}

const asWritten = (text: string, tokens: readonly Token[], at: number, count: number): string => {
  const last = tokens[at + count - 1];
  return text.slice(tokens[at]?.from ?? 0, last === undefined ? 0 : last.from + last.word.length);
};

/** Names of others from the interview: a letter may name them, but a copied one does. */
export function checkOtherPeople({ textsBelow, signOffLine }: ReadLetter, draft: DraftToCheck): readonly Found[] {
  const others = namesOfOthers(draft);
  return textsBelow.flatMap(({ text, line }) => {
    // A signature names the writer.
    if (line !== 'subject' && line > signOffLine) return [];
    const tokens = tokensIn(text);
    const found = new Set<string>();
    for (const name of others) {
      if (needsNoSpace.test(name) && text.includes(name)) found.add(name);
      const wanted = wordsIn(name);
      const at = placesOf(tokens, wanted).find((place) => wanted.length > 1 || isMeantAsName(tokens, place));
      const written = at === undefined ? '' : asWritten(text, tokens, at, wanted.length);
      // "Tom Becker" is said once, not as Tom and as Becker too.
      if (written !== '' && ![...found].some((more) => wordsIn(more).includes(written))) found.add(written);
    }
    return [...found].map((name): Found => ({ line, rule: 'other-person', text: name }));
  });
}

/** Companies of other interviews: what a letter that was written for another one gives away. */
export function checkOtherCompanies(
  { texts }: ReadLetter,
  { otherCompanies, ownNames }: DraftToCheck,
): readonly Found[] {
  const own = ownNames.map(tokensIn);
  const names = otherCompanies
    .map(wordsIn)
    .filter((wanted) => wanted.length > 0 && !own.some((tokens) => nameAt(tokens, wanted) >= 0));
  if (names.length === 0) return [];
  return texts.flatMap(({ text, line }) => {
    const tokens = tokensIn(text);
    return names.flatMap((wanted): readonly Found[] => {
      const isEveryday = wanted.length === 1 && everyday.has(fold(wanted[0] ?? ''));
      const at = placesOf(tokens, wanted).find((place) => {
        const token = tokens[place];
        if (token === undefined || !isEveryday) return true;
        const end = token.from + token.word.length;
        return (
          beforeEmployer.test(text.slice(Math.max(0, token.from - 40), token.from)) ||
          afterEmployer.test(text.slice(end, end + 40))
        );
      });
      return at === undefined
        ? []
        : [{ line, rule: 'other-company', text: asWritten(text, tokens, at, wanted.length) }];
    });
  });
}

const shortestName = 5;

/** The person's and the company's name with a slip in it, anywhere below the greeting. */
export function checkSpelling({ textsBelow }: ReadLetter, draft: DraftToCheck): readonly Found[] {
  const { first, last } = letterNameOf(draft.person);
  const names = [first, last, draft.company ?? ''].flatMap(wordsIn).filter(({ length }) => length >= shortestName);
  if (names.length === 0) return [];
  const others = [
    ...draft.personNames,
    ...draft.ownNames,
    ...draft.otherCompanies,
    ...draft.others.map(({ text }) => text),
  ];
  const known = new Set([...names, ...others].flatMap((name) => wordsIn(fold(name))));
  return textsBelow.flatMap(({ text, line }) =>
    tokensIn(text).flatMap((token): readonly Found[] => {
      const { word, isFirst } = token;
      if (word.length < shortestName || word.length > 40 || !/^\p{Lu}/u.test(word)) return [];
      const written = fold(word);
      if (known.has(written)) return [];
      const meant = names.find((name) => {
        const right = fold(name);
        const isForm = written.startsWith(right) || right.startsWith(written);
        // Any word has a capital at the start of a sentence, so a short one may be another.
        const isSure = right[0] === written[0] && !(isFirst && right.length === shortestName);
        return isSure && !isForm && lettersApart(right, written, 1) === 1;
      });
      return meant === undefined ? [] : [{ line, rule: 'name-misspelt', text: word, expected: meant }];
    }),
  );
}
