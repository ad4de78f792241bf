import { fold } from '../../domain/fold';
import { needsNoSpace } from '../points/panel-names';
import { letterNameOf } from '../person-name';
import type { DraftToCheck, Found } from './draft-to-check';
import { lettersApart } from './letters-apart';
import type { ReadLetter } from './read-letter';
import { endOfGreeting, greetingWord, longestGreeting, wordsIn } from './read-letter';

const noName =
  /^(?:dr|prof|professor|doctor|mr|mrs|ms|mx|miss|sir|madam|herrn?|frau|señora?|sra?|madame|monsieur|and|there|all|everyone|team|colleagues)\.?$/i;
const joint = /\s*(?:\s(?:and|und|y|et|e)\s|&|\/)\s*/i;
/** More words than this are no name. */
const mostNames = 4;

const spelt = (text: string): string => text.normalize('NFC').replace(/[’ʼ]/g, "'");
const same = (one: string, other: string): boolean => spelt(one).toLowerCase() === spelt(other).toLowerCase();
const isClose = (word: string, name: string): boolean => {
  const most = name.length <= 4 ? 1 : 2;
  return lettersApart(fold(name), fold(word), most) <= most;
};

/** Whether some words are a name: all of them parts of it, an initial for one, or the name with other spaces. */
function isNamed(words: readonly string[], names: readonly string[]): boolean {
  const parts = names.flatMap(wordsIn);
  const isPart = (word: string): boolean =>
    parts.some((part) => same(part, word) || (words.length > 1 && word.length === 1 && same(part.slice(0, 1), word)));
  const whole = words.join(' ').replaceAll('-', ' ');
  return words.length > 0 && (words.every(isPart) || names.some((name) => same(name.replaceAll('-', ' '), whole)));
}

/** A family name with what politeness puts behind it. */
const politely = /^(.{1,4}?)(?:様|さん|先生|女士|小姐|老师|님|씨)/u;

/** Whether a line without a word of greeting hails the person all the same: "Ana,", "李明先生，您好". */
function hails(line: string, names: readonly string[]): boolean {
  if (line.length > longestGreeting) return false;
  const words = wordsIn(line);
  return names.some((name) => {
    if (needsNoSpace.test(name)) return line.includes(name) || name.startsWith(politely.exec(line)?.[1] ?? '\n');
    return /[,!:–—،]$/.test(line) && wordsIn(name).some((part) => words.some((word) => spelt(word) === spelt(part)));
  });
}

/** Whether the greeting of a letter is there, names the person, and spells the name as the notes do. */
export function checkGreeting(
  { lines, greetingLine: line, isEnglish }: ReadLetter,
  { kind, person, personNames, others }: DraftToCheck,
): readonly Found[] {
  const greeting = lines[line]?.trim();
  // What to say on the phone starts with whom to call.
  if (greeting === undefined || kind === 'call') return [];
  const { full, first, last, greeting: name } = letterNameOf(person);
  const names = [full, first, last, name, ...personNames].filter((one) => one !== '' && !one.includes('@'));
  const text = greeting.slice(0, 80);
  const expected = names[0] === undefined ? {} : { expected: first || full };
  if (!greetingWord.test(greeting)) {
    // In another script a name may be written as nobody here can tell.
    const isUnreadable = !isEnglish && !/[a-z]/i.test(greeting) && /[,!:，：！،]$/.test(greeting);
    return isUnreadable || hails(greeting, names) ? [] : [{ line, rule: 'no-greeting', text, ...expected }];
  }
  if (names[0] === undefined) return [];
  const named = greeting
    .slice(0, 200)
    .replace(greetingWord, '')
    .split(endOfGreeting)
    .flatMap((part) => part.split(joint))
    .map((part) => wordsIn(part).filter((word) => !noName.test(word)))
    .slice(0, 4);
  const hailed = named.find((words) => words.length > 0) ?? [];
  const otherNames = others.map((other) => letterNameOf(other)).flatMap((other) => [other.full, other.first]);
  const isOther = isNamed(hailed, otherNames) && !isNamed(hailed, names);
  const isJoint =
    isOther && joint.test(greeting.split(/[,!:]/)[0] ?? '') && named.some((words) => isNamed(words, names));
  const isRight = isJoint || isNamed(hailed, names);
  const parts = names.flatMap(wordsIn);
  for (const word of isOther || hailed.length > mostNames ? [] : hailed.filter(({ length }) => length < 40)) {
    if (parts.some((part) => spelt(part) === spelt(word))) continue;
    const meant = parts.find((part) => same(part, word) || (!isRight && word.length > 1 && isClose(word, part)));
    const isSmall = meant !== undefined && same(meant, word) && /^\p{Lu}/u.test(meant) && /^\p{Ll}/u.test(word);
    if (meant !== undefined && (isSmall || !same(meant, word)))
      return [{ line, rule: 'name-misspelt', text: word, expected: meant }];
  }
  if (isRight) return [];
  const isHalfRight = hailed.some((word) => parts.some((part) => same(part, word)));
  return [{ line, rule: 'greeting', text, expected: isHalfRight ? full : first || full }];
}
