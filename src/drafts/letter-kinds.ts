/**
 * How letters are made, kind by kind. To write a new kind, or to change one, touch three files named after it:
 *
 * - `wording/<kind>.ts`: its sentences, many of each sort, as a table of lists. A sentence has `{slot}`s, and parts in
 *   `<…>` that vanish where a slot in them is empty. A row is plain text, or `{ text, tones, career }` where it suits some
 *   tones or career stages only. Rows that name the tone or stage that is set are taken first, then those that name none,
 *   so each list needs at least eight plain rows, and a tone gets its colour from a few rows of its own.
 * - `parts/<kind>-parts.ts`: one pure function from the facts to named sentences (`LetterParts`). It chooses from the table
 *   with `writing.choose`, decides what is worth saying, and keeps the length band of length-band.ts.
 * - `templates/<kind>.ts`: subject and body as Liquid text that put the parts in their order, as "Customize a message
 *   template" copies them. One for `email` and, where it differs, for other channels.
 *
 * Greeting, sign-off and whatever several kinds share are in parts/shared-parts.ts and wording/shared.ts. A letter that needs
 * a fact nobody wrote down says so in a blank like `[your answer]`, which the check before sending does not let pass.
 */
import type { Channel } from '../domain/channel';
import { followUpKinds, type FollowUpKind } from '../domain/kind';
import type { LetterParts } from './letter-parts';
import type { LetterWriting } from './letter-writing';
import { callParts } from './parts/call-parts';
import { checkInParts } from './parts/check-in-parts';
import { linkedinParts } from './parts/linkedin-parts';
import { otherOfferParts } from './parts/other-offer-parts';
import { promiseParts } from './parts/promise-parts';
import { referencesParts } from './parts/references-parts';
import { secondCheckInParts } from './parts/second-check-in-parts';
import { stayInTouchParts } from './parts/stay-in-touch-parts';
import { thankYouParts } from './parts/thank-you-parts';
import { withdrawParts } from './parts/withdraw-parts';
import type { BuiltInTemplate } from './templates/built-in-template';
import { callTemplate } from './templates/call';
import { checkInTemplate } from './templates/check-in';
import { linkedinTemplate } from './templates/linkedin';
import { otherOfferTemplate } from './templates/other-offer';
import { promiseTemplate } from './templates/promise';
import { referencesTemplate } from './templates/references';
import { secondCheckInTemplate } from './templates/second-check-in';
import { stayInTouchTemplate } from './templates/stay-in-touch';
import { thankYouCardTemplate, thankYouTemplate } from './templates/thank-you';
import { withdrawTemplate } from './templates/withdraw';

/** One kind of letter: what it says, and in which order on each channel. */
export interface LetterKind {
  /** `email` serves every channel that has none of its own. */
  readonly templates: { readonly [Way in Channel]?: BuiltInTemplate } & { readonly email: BuiltInTemplate };
  readonly parts: (writing: LetterWriting) => LetterParts;
}

const letterKinds: { readonly [Kind in FollowUpKind]?: LetterKind } = {
  'thank-you': { templates: { email: thankYouTemplate, post: thankYouCardTemplate }, parts: thankYouParts },
  promise: { templates: { email: promiseTemplate }, parts: promiseParts },
  'check-in': { templates: { email: checkInTemplate }, parts: checkInParts },
  'second-check-in': { templates: { email: secondCheckInTemplate }, parts: secondCheckInParts },
  call: { templates: { email: callTemplate }, parts: callParts },
  linkedin: { templates: { email: linkedinTemplate }, parts: linkedinParts },
  references: { templates: { email: referencesTemplate }, parts: referencesParts },
  'stay-in-touch': { templates: { email: stayInTouchTemplate }, parts: stayInTouchParts },
  'other-offer': { templates: { email: otherOfferTemplate }, parts: otherOfferParts },
  withdraw: { templates: { email: withdrawTemplate }, parts: withdrawParts },
};

/** How letters of a kind are made; undefined for kinds that are no message to anyone. */
export function letterKindOf(kind: FollowUpKind): LetterKind | undefined {
  return letterKinds[kind];
}

/** Every kind of follow-up that a letter can be drafted for. */
export const draftableKinds: readonly FollowUpKind[] = followUpKinds.filter((kind) => letterKinds[kind] !== undefined);
