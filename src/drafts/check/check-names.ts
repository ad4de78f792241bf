import { fold } from '../../domain/fold';
import { panelNames } from '../panel-names';
import { letterNameOf } from '../person-name';
import type { DraftToCheck, Found } from './draft-to-check';
import type { ReadLetter } from './read-letter';
import { wordsIn } from './read-letter';

const greetingWord = /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings)\b[\s,]*/i;
const noName = /^(?:dr|prof|mr|mrs|ms|mx|and|there|all|team)\.?$/i;
const farApart = 3;

/** How many letters differ between two words, up to three. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) >= farApart) return farApart;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? farApart;
}

const same = (one: string, other: string) =>
  one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
const isClose = (word: string, name: string) => distance(fold(name), fold(word)) <= (name.length <= 4 ? 1 : 2);

/** Whether the greeting is there, names the person, and spells the name as the notes do. */
function checkGreeting(greeting: string, line: number, { person, personNames }: DraftToCheck): readonly Found[] {
  const { full, first, last, greeting: name } = letterNameOf(person);
  const accepted = [full, first, last, name, ...personNames].filter((one) => one !== '' && !one.includes('@'));
  const expected = accepted[0] === undefined ? {} : { expected: first || full };
  const text = greeting.slice(0, 80);
  if (!greetingWord.test(greeting)) return [{ line, rule: 'no-greeting', text, ...expected }];
  if (accepted[0] === undefined) return [];
  const named = wordsIn(greeting.replace(greetingWord, '').slice(0, 200)).filter((word) => !noName.test(word));
  const known = accepted.flatMap(wordsIn);
  if (named.length > 0 && named.every((word) => known.some((one) => same(one, word)))) return [];
  for (const word of named.filter(({ length }) => length > 2 && length < 40)) {
    const meant = known.find((one) => isClose(word, one));
    if (meant !== undefined) return [{ line, rule: 'name-misspelt', text: word, expected: meant }];
  }
  return [{ line, rule: 'greeting', text, ...expected }];
}

/** Whether a line has the words of a name in a row, as written; returns them as they stand there. */
function nameIn(words: readonly string[], name: string): string | undefined {
  const wanted = wordsIn(name);
  const at = words.findIndex(
    (_, start) => wanted.length > 0 && wanted.every((word, place) => word === words[start + place]),
  );
  return at < 0 ? undefined : words.slice(at, at + wanted.length).join(' ');
}

/** Ways to name the others that do not name the person written to as well. */
function namesOfOthers({ person, others, ownNames }: DraftToCheck): readonly string[] {
  const [, ...rest] = panelNames([person, ...others], () => []);
  const names = rest.flatMap(({ whole, short }) => [...whole, ...short.filter(({ length }) => length > 2)]);
  // "As promised, I have sent Ana the write-up" names Ana because the promise does.
  const expected = ownNames.map(wordsIn);
  return names.filter((name) => !expected.some((words) => nameIn(words, name) !== undefined));
}

/** The greeting, and names that do not belong in this letter: another interviewer's, another company's. */
export function checkNames({ lines, greetingLine }: ReadLetter, draft: DraftToCheck): readonly Found[] {
  const others = namesOfOthers(draft);
  return lines.flatMap((text, line) => {
    const greeting = line === greetingLine ? checkGreeting(text.trim(), line, draft) : [];
    const words = wordsIn(text).map((word) => word.replace(/['’]s$/, ''));
    // A greeting to somebody else is said once.
    const isMisgreeted = greeting.some(({ rule }) => rule === 'greeting');
    const people = isMisgreeted ? [] : new Set(others.flatMap((name) => nameIn(words, name) ?? []));
    return [
      ...greeting,
      ...[...people].map((name): Found => ({ line, rule: 'other-person', text: name })),
      ...draft.otherCompanies.flatMap((company): readonly Found[] => {
        const name = nameIn(words, company);
        return name === undefined ? [] : [{ line, rule: 'other-company', text: name }];
      }),
    ];
  });
}
