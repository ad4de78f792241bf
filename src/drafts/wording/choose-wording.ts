import { fold } from '../../domain/fold';
import type { CareerStage, Tone } from '../draft-settings';
import { fillWording, type Slots } from './fill-wording';

/**
 * A row of a wording table: for everybody as plain text, else with the tones or career stages that it is made for, or with
 * those that it does not suit.
 */
export type Wording =
  | string
  | { readonly text: string; readonly tones?: readonly Tone[]; readonly career?: readonly CareerStage[] }
  | { readonly text: string; readonly unless: readonly (Tone | CareerStage)[] };

/** How a letter is to sound. */
export interface Manner {
  readonly tone: Tone;
  readonly career: CareerStage;
}

/** A number from text that is the same on every run and every machine: FNV-1a, its bits mixed so that every remainder is as likely. */
function stableNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The sentences of a text, folded for comparing. Greetings and other lines without a full stop count as sentences. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .split(/[\r\n]+/)
    .flatMap((line) => line.match(/(?:[^.!?]|[.!?](?=[^\s”"]))+[.!?]*[”"]?/g) ?? [])
    .map((sentence) => fold(sentence.replace(/[\s.]+$/, '')))
    .filter((sentence) => sentence !== '');
}

/** What the letters of one interview have said so far; grows as wordings are chosen. */
export interface Said {
  readonly wordings: Set<string>;
  readonly sentences: Set<string>;
  /** Folded texts of the letters that exist already. */
  readonly texts: readonly string[];
}

/** Nothing said yet but what stands in letters that exist already. */
export function alreadySaid(bodies: readonly string[]): Said {
  return { wordings: new Set(), sentences: new Set(bodies.flatMap(sentencesIn)), texts: bodies.map(fold) };
}

/** A choice among wordings, remembered so that no other letter of the interview says the same. */
export type ChooseWording = (wordings: readonly Wording[], slots: Slots) => string;

/** The texts that suit a manner: first those made for it, then those for everybody. */
function suitable(wordings: readonly Wording[], { tone, career }: Manner): readonly (readonly string[])[] {
  const own: string[] = [];
  const plain: string[] = [];
  for (const wording of wordings) {
    if (typeof wording === 'string') plain.push(wording);
    else if ('unless' in wording) {
      if (!wording.unless.includes(tone) && !wording.unless.includes(career)) plain.push(wording.text);
    } else if ((wording.tones?.includes(tone) ?? true) && (wording.career?.includes(career) ?? true))
      own.push(wording.text);
  }
  return [own, plain];
}

function turnedBy(seed: string, texts: readonly string[]): readonly string[] {
  const start = stableNumber(`${seed} ${texts[0] ?? ''}`) % Math.max(1, texts.length);
  return [...texts.slice(start), ...texts.slice(0, start)];
}

/** Fewest characters by which a wording is recognised. */
const shortestTrace = 12;

/** What a wording leaves in a letter whatever fills it: its longest run of fixed words, folded. */
function traceOf(wording: string): string {
  const runs = wording.replace(/<[^<>]*>/g, '{}').split(/\{\w*\}/);
  return runs.map(fold).reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

/**
 * Chooses wordings for one letter: always the same one for the same seed (interview, kind and person), but none that was
 * used before and no sentence that was said before, as long as there is another. Empty where no wording can be filled.
 * @param earlier texts of letters about other rounds to the same person
 */
export function wordingChooser(
  seed: string,
  said: Said,
  manner: Manner,
  earlier: readonly string[] = [],
): ChooseWording {
  const toThem = alreadySaid(earlier);
  const texts = [...said.texts, ...toThem.texts];
  return (wordings, slots) => {
    const filled = suitable(wordings, manner)
      .flatMap((texts) => turnedBy(seed, texts))
      .flatMap((wording) => {
        const text = fillWording(wording, slots);
        return text === null ? [] : [{ wording, text, sentences: sentencesIn(text) }];
      });
    const isNew = ({ sentences }: { sentences: readonly string[] }) =>
      !sentences.some((sentence) => said.sentences.has(sentence) || toThem.sentences.has(sentence));
    const isUnused = ({ wording }: { wording: string }) => {
      const trace = traceOf(wording);
      return (
        !said.wordings.has(wording) && !(trace.length >= shortestTrace && texts.some((text) => text.includes(trace)))
      );
    };
    const chosen = filled.find((one) => isUnused(one) && isNew(one)) ?? filled.find(isNew) ?? filled[0];
    if (!chosen) return '';
    said.wordings.add(chosen.wording);
    for (const sentence of chosen.sentences) said.sentences.add(sentence);
    return chosen.text;
  };
}
