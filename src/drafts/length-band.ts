import type { FollowUpKind } from '../domain/kind';

/** Between how many words a letter usually has, greeting and sign-off included. */
export interface LengthBand {
  readonly least: number;
  readonly most: number;
}

/** Lengths measured on published samples; kinds that are no letter have none. */
const bands: { readonly [Kind in FollowUpKind]?: LengthBand } = {
  'thank-you': { least: 50, most: 150 },
  'check-in': { least: 40, most: 100 },
  'second-check-in': { least: 30, most: 100 },
  'stay-in-touch': { least: 34, most: 100 },
  withdraw: { least: 40, most: 100 },
};

/** What an invitation on LinkedIn may hold. */
export const mostLinkedInCharacters = 300;

/** The usual length of a kind of letter; undefined where there is none to speak of. */
export function lengthBandOf(kind: FollowUpKind): LengthBand | undefined {
  return bands[kind];
}

/** How many words a text has; marks alone are none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
