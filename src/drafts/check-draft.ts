import type { Channel } from '../domain/channel';
import { fold } from '../domain/fold';
import type { FollowUpKind } from '../domain/kind';
import type { Person } from '../domain/person';
import type { Finding, FindingRule } from '../text/findings';
import { countWords, lengthBandOf } from './length-band';
import { panelNames, type PanelName } from './panel-names';
import { letterNameOf } from './person-name';

/** A draft as it is about to go out, with what it is checked against. */
export interface DraftToCheck {
  readonly kind: FollowUpKind;
  readonly channel: Channel;
  readonly subject: string;
  /** The letter without the note's properties. */
  readonly body: string;
  /** Line of the note, from 1, on which the letter starts. */
  readonly firstLine: number;
  readonly person: Person;
  /** Other ways to name the person: aliases, a stated first name. */
  readonly personNames: readonly string[];
  /** The other people of the interview. */
  readonly others: readonly Person[];
  /** Names of other companies that the vault knows. */
  readonly otherCompanies: readonly string[];
}

const blank = /\[(?![\sxX]\]\s)(?!\^)[^[\]\n]{0,120}\](?!\()|_{3,}|…{2,}|\.{4,}/g;
const placeholder =
  /\{\{[^{}\n]{0,120}\}?\}?|\{%[^{}\n]{0,120}%?\}?|<(?!https?:|mailto:|[^<>\s]+@)[A-Za-z][^<>\n]{0,60}>|\b(?:TODO|TBD|FIXME|XXX+|lorem ipsum)\b/g;
const greetingWord = /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings)\b[\s,]*/i;

/** How many letters differ between two words, up to three. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 3;
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
const same = (one: string, other: string) =>
  one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();

/** Whether a line has the words of a name in a row, as written; returns them as they stand there. */
function nameIn(line: string, name: string): string | undefined {
  const wanted = wordsIn(name);
  const words = wordsIn(line).map((word) => word.replace(/['’]s$/, ''));
  const at = words.findIndex(
    (_, start) => wanted.length > 0 && wanted.every((word, place) => word === words[start + place]),
  );
  return at < 0 ? undefined : words.slice(at, at + wanted.length).join(' ');
}

function checkGreeting(
  draft: DraftToCheck,
  line: string,
  found: (rule: FindingRule, text: string, expected?: string) => Finding,
): readonly Finding[] {
  const { full, first, last, greeting } = letterNameOf(draft.person);
  const accepted = [full, first, last, greeting, ...draft.personNames].filter(
    (name) => name !== '' && !name.includes('@'),
  );
  const expected = accepted[0] === undefined ? undefined : first || full;
  if (!greetingWord.test(line)) return [found('no-greeting', line.slice(0, 80), expected)];
  const named = wordsIn(line.replace(greetingWord, '')).filter(
    (word) => !/^(?:dr|prof|mr|mrs|ms|mx|and|there|all|team)\.?$/i.test(word),
  );
  if (expected === undefined) return [];
  const known = accepted.flatMap(wordsIn);
  if (named.length > 0 && named.every((word) => known.some((name) => same(name, word)))) return [];
  const isClose = (word: string, name: string) => distance(fold(name), fold(word)) <= (name.length <= 4 ? 1 : 2);
  const close = named.find((word) => word.length > 2 && known.some((name) => isClose(word, name)));
  if (close !== undefined) {
    const meant = known.find((name) => isClose(close, name)) ?? expected;
    return [found('name-misspelt', close, meant)];
  }
  return [found('greeting', line.slice(0, 80), expected)];
}

/** Ways to name the others that do not name the person written to as well. */
function namesOfOthers(draft: DraftToCheck): readonly string[] {
  const [, ...others]: readonly PanelName[] = panelNames([draft.person, ...draft.others], () => []);
  return others.flatMap(({ whole, short }) => [...whole, ...short.filter((name) => name.length > 2)]);
}

/**
 * Looks a draft over before it goes out: blanks and placeholders, the greeting and how the name is spelt, other people and
 * other companies, the subject, the length. Findings come in the order of their lines and are advice. Offline, pure,
 * linear in the text.
 */
export function checkDraft(draft: DraftToCheck): readonly Finding[] {
  const findings: Finding[] = [];
  const lines = draft.body.split(/\r\n|\r|\n/);
  const at =
    (line: number, severity: Finding['severity']) =>
    (rule: FindingRule, text: string, expected?: string): Finding => ({
      line: draft.firstLine + line,
      rule,
      severity,
      text,
      ...(expected === undefined ? {} : { expected }),
    });
  if (draft.channel === 'email' && draft.subject.trim() === '') findings.push(at(0, 'error')('no-subject', ''));
  for (const text of [...(draft.subject.match(blank) ?? []), ...(draft.subject.match(placeholder) ?? [])]) {
    findings.push(at(0, 'error')('placeholder', text));
  }
  const greetingLine = lines.findIndex((line) => line.trim() !== '');
  const others = namesOfOthers(draft);
  for (const [number, line] of lines.entries()) {
    for (const text of line.match(blank) ?? []) findings.push(at(number, 'error')('blank', text));
    for (const text of line.match(placeholder) ?? []) findings.push(at(number, 'error')('placeholder', text));
    const greeted = number === greetingLine ? checkGreeting(draft, line.trim(), at(number, 'error')) : [];
    findings.push(...greeted);
    const misgreeted = greeted.some(({ rule }) => rule === 'greeting');
    for (const name of new Set(others.map((other) => (misgreeted ? undefined : nameIn(line, other))))) {
      if (name !== undefined) findings.push(at(number, 'warning')('other-person', name));
    }
    for (const company of draft.otherCompanies) {
      const named = nameIn(line, company);
      if (named !== undefined) findings.push(at(number, 'error')('other-company', named));
    }
  }
  const band = lengthBandOf(draft.kind);
  const words = countWords(draft.body);
  const usual = band && `${band.least} to ${band.most}`;
  if (band && words < band.least) findings.push(at(0, 'warning')('too-short', String(words), usual));
  if (band && words > band.most) findings.push(at(0, 'warning')('too-long', String(words), usual));
  return findings.sort((a, b) => a.line - b.line);
}
