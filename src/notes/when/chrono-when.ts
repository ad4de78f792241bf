import { Chrono, configuration, type Parser, type ParsingResult } from 'chrono-node/en';
import { daysBetween, momentOf, type Day } from '../../domain/day';
import { dayFrom, nextDate } from './calendar';
import { plausibleDaysBack } from './date-parts';
import { dayWords } from './day-words';
import { months } from './months';
import type { Phrase, PhraseContext, PhraseReading } from './phrase';
import { spans } from './spans';
import { monthWord } from './vocabulary';
import { weekdays } from './weekdays';
import { weeks } from './weeks';
import { writtenDates } from './written-dates';

/** A phrase found in a text, where it stands, and what it means. */
export interface FoundPhrase {
  readonly start: number;
  readonly end: number;
  readonly reading: PhraseReading;
}

type Surroundings = Omit<PhraseContext, 'before' | 'after'>;

/** The families, each with the letters without which none of its phrases can occur: most texts need but one or two. */
const families: readonly { readonly needs: RegExp; readonly phrases: readonly Phrase[] }[] = [
  { needs: /\d/, phrases: writtenDates },
  { needs: /month|year|eo[my]|quarter|week|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i, phrases: months },
  { needs: /day|week|wk|month|hour|hr|fortnight|\d ?(?:bd|[dwh])/i, phrases: spans },
  { needs: /week|wk|eow|[kc]w/i, phrases: weeks },
  { needs: /mon|tue|wed|thu|fri|sat|sun|day|week/i, phrases: weekdays },
  {
    needs: /tod|ton|tom|tm[rw]|this|eo[db]|co[bp]|(?:end|close)\s+of|yesterday|last|past|previous|ago|earlier/i,
    phrases: dayWords,
  },
];

/** Tells at once that a text names no time, as most do not. */
export const mayHoldPhrase = new RegExp(families.map(({ needs }) => needs.source).join('|'), 'i');

/** The phrases that can occur in a text, each once. */
function phrasesFor(text: string): Iterable<Phrase> {
  return new Set(families.flatMap(({ needs, phrases }) => (needs.test(text) ? phrases : [])));
}

/**
 * Compiles the patterns, one a step. Each is compiled when it is used first, and the first promise of a vault may use
 * most of them: in one go that would hold up the app for longer than a frame.
 */
export function* preparePhrases(): Iterable<Phrase> {
  for (const phrase of new Set(families.flatMap(({ phrases }) => phrases))) {
    phrase.pattern.test('');
    yield phrase;
  }
}

/** chrono's own English parsers without the casual ones, which guess. */
const chronosParsers: readonly Parser[] = configuration.createConfiguration(true).parsers;
const monthSomewhere = new RegExp(`\\b${monthWord}`, 'i');

/** Whether a match starts inside a word, a number, a path or an amount. */
function startsInside(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 2), index);
  if (/\/$/.test(before)) return /\d/.test(text.charAt(index)) || !/\p{L}\/$/u.test(before);
  return /[\p{L}\p{N}_.$€£#'’]$|\d:$/u.test(before) || /[\p{L}\p{N}]-$/u.test(before);
}

function parserFor(phrase: Phrase, around: Surroundings, readings: Map<ParsingResult, PhraseReading>): Parser {
  return {
    pattern: () => phrase.pattern,
    extract(context, match) {
      const start = match.index ?? 0;
      if (startsInside(context.text, start)) return null;
      const after = context.text.slice(start + match[0].length);
      // "Monday.com" is an address.
      if (/^\.[a-z]/.test(after)) return null;
      const at = { ...around, before: context.text.slice(0, start), after };
      const reading = phrase.read(match.groups ?? {}, at);
      if (reading === null) return null;
      const result = context.createParsingResult(start, match[0]);
      readings.set(result, reading);
      return result;
    },
  };
}

/**
 * What chrono found where our families found nothing: kept only for a month's name with a day in words or a year in
 * full ("the twenty-first of December", "3/Dec/2026"); the rest of its answers are guesses for our purpose.
 */
function readingOfChronos({ start, end, text }: ParsingResult, anchor: Day): PhraseReading | null {
  if (end || !monthSomewhere.test(text) || !start.isCertain('day') || !start.isCertain('month')) return null;
  if (/\d/.test(text) && !/20\d\d/.test(text)) return null;
  const [year, month, day] = [start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0];
  const meant = start.isCertain('year') ? dayFrom(year, month, day) : nextDate(anchor, month, day);
  return meant === null || daysBetween(meant, anchor) > plausibleDaysBack ? null : { kind: 'written', day: meant };
}

/** Drops what stands inside something longer; of two of one length, the earlier family stays. */
function withoutOverlaps(found: readonly FoundPhrase[]): readonly FoundPhrase[] {
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: FoundPhrase[] = [];
  for (const phrase of byLength) {
    if (kept.every((other) => phrase.end <= other.start || other.end <= phrase.start)) kept.push(phrase);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * Every phrase about time in a text, in order and without overlaps. The reference moment is local noon, so that no
 * clock change can move it to another day.
 */
export function findPhrases(text: string, around: Surroundings): readonly FoundPhrase[] {
  const readings = new Map<ParsingResult, PhraseReading>();
  const ours = [...phrasesFor(text)].map((phrase) => parserFor(phrase, around, readings));
  const chrono = new Chrono({ parsers: [...ours, ...(monthSomewhere.test(text) ? chronosParsers : [])], refiners: [] });
  const found: FoundPhrase[] = [];
  for (const result of chrono.parse(text, momentOf(around.anchor, '12:00')) as ParsingResult[]) {
    const reading = readings.get(result) ?? readingOfChronos(result, around.anchor);
    if (reading !== null) found.push({ start: result.index, end: result.index + result.text.length, reading });
  }
  return withoutOverlaps(found);
}
