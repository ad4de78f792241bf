import { callPerson, openProfile } from '../../actions/contact-person';
import { markDone } from '../../actions/mark-done';
import { markFollowUpSent } from '../../actions/mark-sent';
import type { Offer } from '../../actions/ports';
import type { DraftNote } from '../../domain/draft-note';
import type { FollowUp } from '../../domain/follow-up';
import { callLink, profileLink } from '../../drafts/sending/contact-links';
import { letterText } from '../../text/letter-text';
import { notices } from '../../text/notices';
import { checkLetter, handOverLetter, sendLetter } from '../letters/hand-over-letter';
import type { PluginContext } from '../plugin-context';
import type { RowAction } from './row-action';

const { entries, keys } = letterText;

/** What can be done with the letter of a follow-up: looking it over and each way of handing it over. */
export function letterActions(context: PluginContext, draft: DraftNote): readonly RowAction[] {
  const { path, channel = 'email' } = draft;
  const check: RowAction = {
    id: 'check',
    title: entries.check,
    icon: 'spell-check',
    letter: keys.check,
    run: () => checkLetter(context, path),
  };
  const copy: RowAction = {
    id: 'copy',
    title: entries.copy,
    icon: 'copy',
    letter: keys.copy,
    run: () => handOverLetter(context, path, 'copy'),
  };
  const copyRich: RowAction = {
    id: 'copyRich',
    title: entries.copyRich,
    icon: 'copy-plus',
    run: () => handOverLetter(context, path, 'copyRich'),
  };
  const mail: RowAction = {
    id: 'mail',
    title: entries.mail,
    icon: 'mail',
    letter: keys.mail,
    run: () => handOverLetter(context, path, 'mail'),
  };
  const send: RowAction = {
    id: 'send',
    title: entries.send,
    icon: 'send',
    isMain: true,
    run: () => sendLetter(context, path),
  };
  return [send, check, copy, copyRich, ...(channel === 'email' ? [mail] : [])];
}

/** Ways to reach the one a follow-up goes to: by telephone where it is about calling, and by the profile that is known. */
export function contactActions(context: PluginContext, followUp: FollowUp): readonly RowAction[] {
  const { person, kind, channel } = followUp;
  if (person === undefined) return [];
  const call: RowAction = {
    id: 'call',
    title: entries.call,
    icon: 'phone',
    run: () => callPerson(context, person, doneOffer(context, followUp)),
  };
  const profile: RowAction = {
    id: 'profile',
    title: entries.profile,
    icon: 'user',
    run: () => openProfile(context, person, kind === 'linkedin' ? sentOffer(context, followUp) : undefined),
  };
  const isCall = kind === 'call' || channel === 'phone';
  return [
    ...(isCall && callLink(person.phone ?? '') !== null ? [call] : []),
    ...(profileLink(person.linkedin ?? '') === null ? [] : [profile]),
  ];
}

function doneOffer(context: PluginContext, followUp: FollowUp): Offer {
  return { label: notices.markAsDone, run: () => markDone(context, followUp) };
}

function sentOffer(context: PluginContext, followUp: FollowUp): Offer {
  return { label: notices.markAsSent, run: () => markFollowUpSent(context, followUp) };
}
