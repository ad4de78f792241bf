import { callDraft } from '../../actions/letters/call-draft';
import type { CheckedLetter } from '../../actions/letters/checked-letter';
import { copyDraft, copyRichDraft } from '../../actions/copy-draft';
import type { GiveLetter } from '../../actions/hand-over';
import { mailDraft } from '../../actions/mail-draft';
import { pasteIntoProfile } from '../../actions/paste-into-profile';
import { callLink, profileLink } from '../../drafts/sending/contact-links';
import type { letterText } from '../../text/letter-text';

/** The ways in which a letter can be handed over. */
export type WayToSend = keyof typeof letterText.ways;

/** What each way does. */
export const giveBy: Readonly<Record<WayToSend, GiveLetter>> = {
  copy: copyDraft,
  copyRich: copyRichDraft,
  mail: mailDraft,
  profile: pasteIntoProfile,
  call: callDraft,
};

/**
 * The ways that a letter can go, the likeliest first: what its channel asks for, where the address is known; copying is
 * always one.
 */
export function waysToSend({ draft, person, email }: CheckedLetter): readonly WayToSend[] {
  switch (draft.channel ?? 'email') {
    case 'phone':
      return callLink(person.phone ?? '') === null ? ['copy'] : ['call', 'copy'];
    case 'linkedin':
      return profileLink(person.linkedin ?? '') === null ? ['copy'] : ['profile', 'copy'];
    case 'post':
      return ['copy', 'copyRich'];
    case 'email':
      return email === undefined ? ['copy', 'copyRich'] : ['mail', 'copy', 'copyRich'];
  }
}
