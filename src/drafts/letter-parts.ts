/**
 * The names under which templates know a letter's sentences. A kind fills those it has a use for; the others are empty.
 * Each is described in template-variables.ts.
 */
export const partNames = [
  'greeting',
  'opening',
  'thanks',
  'interest',
  'point',
  'news',
  'fit',
  'answer',
  'my_step',
  'their_step',
  'ask',
  'offer',
  'voicemail',
  'close',
  'wish',
  'sign_off',
] as const;

/** One of them. */
export type PartName = (typeof partNames)[number];

/** The sentences of a letter, by the names under which templates know them. Absent or empty where a letter has none. */
export type LetterParts = { readonly [Name in PartName]?: string };
