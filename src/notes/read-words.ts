import { channels, type Channel } from '../domain/channel';
import { contactPolicies, type ContactPolicy } from '../domain/contact-policy';
import { fold } from '../domain/fold';
import { statuses, type Status } from '../domain/status';
import { isPlaceholder } from './placeholder';
import { isBlank, isList, textOf, type Plain } from './plain-value';
import { shownText } from './read-link';

/** Other words for a state that can mean nothing else. */
const statusWords: Readonly<Record<Status, string>> = {
  active:
    'in progress, in process, ongoing, open, in play, live, waiting, waiting to hear back, awaiting response, pending, applied, screening, interview, interviewing',
  offer: 'offered, offer received, received offer, got offer, got an offer, offer made, offer extended',
  accepted: 'accept, offer accepted, accepted offer, accepted the offer, signed, hired',
  rejected: 'reject, rejection, not selected, no offer, rejected by company, declined by company, declined by them',
  withdrawn:
    'withdrew, withdraw, i withdrew, withdrawn by me, declined by me, i declined, declined offer, offer declined',
  ghosted: 'ghosted by company, ghost, no response, no reply, never heard back',
  cancelled: 'canceled, called off',
};

const policyWords: Readonly<Record<ContactPolicy, string>> = {
  open: 'any, anything, any time, anytime, no restrictions',
  'no calls': 'no call, no phone, no phone calls, do not call, dont call, please do not call',
  'email only': 'emails only, only email, only by email, e mail only, only e mail, by email only, by e mail only',
  wait: 'well contact you, we will contact you, they will contact me, theyll contact me, wait for them, dont call us, well be in touch, they will be in touch',
  'no contact': 'do not contact, dont contact, please do not contact',
};

const channelWords: Readonly<Record<Channel, string>> = {
  email: 'e mail, emails, by email, by e mail',
  phone: 'call, calls, phone call, phone calls, telephone, by phone, mobile, tel',
  linkedin: 'linked in, linkedin message, linkedin dm, linkedin com, via linkedin',
  post: 'letter, card, postal mail, snail mail, by post, handwritten card, handwritten note',
};

/** These tell how one interview went or stands, not where the application does; as a status they say nothing. */
const aboutTheInterview = new Set(
  'scheduled, upcoming, planned, confirmed, booked, done, completed, complete, held, finished, interviewed, to do, todo'.split(
    ', ',
  ),
);

const readStatusWord = wordReader(statuses, statusWords);
const readPolicyWord = wordReader(contactPolicies, policyWords);
const readChannelWord = wordReader(channels, channelWords);

/** A stated word: what it means, `null` where it is not one that is known, nothing where nothing is stated. */
export type Stated<Word> = Word | null | undefined;

/** The state of the application that a value names. */
export function readStatus(value: Plain): Stated<Status> {
  const text = wordIn(value);
  return typeof text === 'string' && aboutTheInterview.has(wordKey(text)) ? undefined : readWord(text, readStatusWord);
}

/** The wish about contact that a value states; of several the strictest, which includes every milder one. */
export function readPolicy(value: Plain): Stated<ContactPolicy> {
  const single = isList(value) ? undefined : wordIn(value);
  const texts = isList(value) ? value.map(wordIn) : typeof single === 'string' ? single.split(/[,;+]/) : [single];
  const read = texts.map((text) => readWord(text, readPolicyWord));
  if (read.includes(null)) return null;
  return contactPolicies.filter((policy) => read.includes(policy)).at(-1);
}

/** The way to reach someone that a value names. */
export function readChannel(value: Plain): Stated<Channel> {
  return readWord(wordIn(value), readChannelWord);
}

/** The text of a value, of a list its first; null for what is no text, undefined where nothing stands. */
function wordIn(value: Plain): Stated<string> {
  if (isBlank(value)) return undefined;
  const text = textOf(isList(value) ? (value[0] ?? null) : value);
  return text === null ? null : shownText(text);
}

function readWord<Word>(text: Stated<string>, read: (text: string) => Stated<Word>): Stated<Word> {
  return typeof text === 'string' ? read(text) : text;
}

function wordKey(text: string): string {
  return fold(text)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function wordReader<Word extends string>(words: readonly Word[], others: Readonly<Record<Word, string>>) {
  const meanings = new Map<string, Word>();
  for (const word of words) for (const text of [word, ...others[word].split(', ')]) meanings.set(wordKey(text), word);
  return (text: string): Word | null | undefined =>
    meanings.get(wordKey(text)) ?? (isPlaceholder(text) ? undefined : null);
}
