import { nameBlank } from '../../drafts/parts/shared-parts';
import { nameText } from '../../text/name-text';
import type { ActionContext } from '../context';
import type { CreatedDraft } from './draft-outcome';
import type { Offer } from '../ports';
import { reasonOf } from '../recording/reason-of';

/**
 * What to offer with letters that were just drafted while nobody's name is set: to set it, and to sign these letters
 * with it. Nothing where there is a name, or no blank for one.
 */
export function signOffer(context: ActionContext, letters: readonly CreatedDraft[]): Offer | undefined {
  const { name } = context.settings().drafts.me;
  if (name !== '' || !letters.some(({ text }) => text.includes(nameBlank))) return undefined;
  return { label: nameText.offer, run: () => signLetters(context, letters) };
}

/** Asks for the name and puts it where the letters have a blank for it; whatever else was written in them stays. */
async function signLetters(context: ActionContext, letters: readonly CreatedDraft[]): Promise<void> {
  const { announcer, store } = context;
  const name = await context.askForName();
  if (name === null) return;
  let signed = 0;
  try {
    for (const { path } of letters) {
      if (!store.exists(path)) continue;
      const before = await store.read(path);
      if (!before.includes(nameBlank)) continue;
      if (await store.replace(path, { before, after: before.replaceAll(nameBlank, () => name) })) signed += 1;
    }
    announcer.announce(nameText.signed(signed));
  } catch (error) {
    announcer.announce(nameText.notSigned(reasonOf(error)));
  }
}
