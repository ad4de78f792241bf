import { fold } from '../../domain/fold';
import { fillWording, type Slots } from './fill-wording';

/** A number from text that is the same on every run and every machine (FNV-1a). */
function stableNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
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
}

/** Nothing said yet but what stands in letters that exist already. */
export function alreadySaid(bodies: readonly string[]): Said {
  return { wordings: new Set(), sentences: new Set(bodies.flatMap(sentencesIn)) };
}

/** A choice among wordings, remembered so that no other letter of the interview says the same. */
export type ChooseWording = (wordings: readonly string[], slots: Slots) => string;

/**
 * Chooses wordings for one letter: always the same one for the same seed (interview and person), but none that was used
 * before and no sentence that was said before, as long as there is another. Empty where no wording can be filled.
 */
export function wordingChooser(seed: string, said: Said): ChooseWording {
  return (wordings, slots) => {
    const start = stableNumber(`${seed} ${wordings[0] ?? ''}`) % Math.max(1, wordings.length);
    const turned = [...wordings.slice(start), ...wordings.slice(0, start)];
    const filled = turned.flatMap((wording) => {
      const text = fillWording(wording, slots);
      return text === null ? [] : [{ wording, text }];
    });
    const isNew = ({ text }: { text: string }) => !sentencesIn(text).some((sentence) => said.sentences.has(sentence));
    const chosen =
      filled.find((one) => !said.wordings.has(one.wording) && isNew(one)) ?? filled.find(isNew) ?? filled[0];
    if (!chosen) return '';
    said.wordings.add(chosen.wording);
    for (const sentence of sentencesIn(chosen.text)) said.sentences.add(sentence);
    return chosen.text;
  };
}
