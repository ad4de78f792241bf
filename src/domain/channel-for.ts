import type { Channel } from './channel';
import type { FollowUpKind } from './kind';
import type { Person } from './person';

/** The fact about a person that each channel needs; a card by post needs none that notes hold. */
export const addressFor: Readonly<Record<Channel, 'email' | 'phone' | 'linkedin' | null>> = {
  email: 'email',
  phone: 'phone',
  linkedin: 'linkedin',
  post: null,
};

/**
 * How a message of a kind goes to someone: as they prefer where the kind allows it, else by e-mail. Only a thank-you
 * goes by post; only calls are made by phone; a LinkedIn message needs an address there.
 */
export function channelFor(
  kind: FollowUpKind,
  person: Person | undefined,
  preferred: Channel | undefined,
  emailOnly: boolean,
): Channel {
  if (kind === 'call') return 'phone';
  if (kind === 'linkedin') return 'linkedin';
  if (emailOnly) return 'email';
  if (preferred === 'post' && kind === 'thank-you') return 'post';
  if (preferred === 'linkedin' && person?.linkedin !== undefined) return 'linkedin';
  return 'email';
}
