import { addMilliseconds } from 'date-fns';
import type { ApplicationView } from './application-view';
import type { Candidate } from './candidate';
import type { Channel } from './channel';
import { addressFor, channelFor } from './channel-for';
import type { FollowUp } from './follow-up';
import type { FollowUpSettings } from './follow-up-settings';
import { given } from './given';
import { followUpKinds } from './kind';
import { rules } from './kinds/rules';
import type { Reason } from './reason';
import { recipients } from './recipients';
import { keyOf } from './reference';
import type { StatedPolicy } from './restrictions';
import { policyAgainst, states } from './restrictions';
import { isSettled, snoozedUntil } from './settled';
import { stepKey } from './step-key';

/** What one application leaves to do, and what a policy keeps out of it. */
export interface ListedAndForbidden {
  readonly followUps: readonly FollowUp[];
  /** The policies that each kept something out which would be listed without them. */
  readonly forbiddenBy: readonly StatedPolicy[];
  /** The moments at which time opens one of them or takes it away, listed or forbidden. */
  readonly moments: readonly Date[];
}

/** What identifies a candidate for as long as its note says the same. Nothing in it depends on time. */
function idOf({ kind, interview, person, what }: Candidate): string {
  const about = what !== undefined ? stepKey(what) : recipients[kind] === 'person' && person ? keyOf(person) : null;
  return [kind, interview.path, ...(about === null ? [] : [about])].join(' · ');
}

/** How a message of a kind would go to someone: as they prefer, within what policies leave. */
export function usualChannel(
  { kind, interview, person }: Pick<Candidate, 'kind' | 'interview' | 'person'>,
  view: ApplicationView,
): Channel {
  const policies = view.policiesFor(person);
  return channelFor(
    kind,
    person,
    view.preferredChannel(person, recipients[kind] === 'person' ? interview : undefined),
    states('email only', policies) || states('wait', policies),
  );
}

function channelOf(candidate: Candidate, view: ApplicationView): Channel | undefined {
  const { kind, person, channel } = candidate;
  if (channel !== undefined) return channel;
  const isMessage = kind === 'promise' ? person !== undefined : recipients[kind] !== 'nobody';
  return isMessage ? usualChannel(candidate, view) : undefined;
}

/** The fact without which an item cannot be done. A promise can be kept in any way, so it is never blocked. */
function blockOf({ kind, person }: Candidate, channel: Channel | undefined): FollowUp['blocked'] {
  if (recipients[kind] === 'nobody') return undefined;
  if (person === undefined) return 'no-interviewer';
  const address = channel && addressFor[channel];
  return address && person[address] === undefined ? 'no-address' : undefined;
}

function followUpOf(candidate: Candidate, view: ApplicationView, id: string): FollowUp {
  const { kind, interview, person, what, opens, due, lapses } = candidate;
  const { key, company, role } = view.application;
  const until = snoozedUntil(candidate, view.history, view.people);
  const isSnoozed = until !== undefined && until > view.today;
  const channel = channelOf(candidate, view);
  const blocked = blockOf(candidate, channel);
  const why: readonly Reason[] = isSnoozed ? [...candidate.why, { rule: 'snoozed-until', until }] : candidate.why;
  return {
    id,
    kind,
    application: key,
    interview: interview.path,
    ...given({ company: company?.text, role, person, what }),
    opens,
    due,
    lapses,
    ...given({ channel }),
    why,
    ...(isSnoozed ? { snoozedUntil: until } : {}),
    ...given({ blocked }),
  };
}

/** Someone who speaks for me is no part of the company: only their own wishes concern what goes to them. */
export function policiesOn(
  { kind, person }: Pick<Candidate, 'kind' | 'person'>,
  view: ApplicationView,
): readonly StatedPolicy[] {
  if (kind === 'references') return view.ownPolicyOf(person);
  return recipients[kind] === 'nobody' ? [] : view.policiesFor(person);
}

/** A promise is kept under any policy, but "no contact" leaves open how: the item names nobody to write to. */
function withoutForbiddenRecipient(candidate: Candidate, view: ApplicationView): Candidate {
  if (candidate.kind !== 'promise' || !states('no contact', view.policiesFor(candidate.person))) return candidate;
  const { person: _, ...rest } = candidate;
  return rest;
}

function candidatesOf(view: ApplicationView, settings: FollowUpSettings, now: Date): readonly Candidate[] {
  const { application, history, people, recent } = view;
  return followUpKinds
    .filter((kind) => settings.enabled[kind] && rules[kind].while.includes(application.status))
    .filter((kind) => recent || rules[kind].while.includes('rejected'))
    .flatMap((kind) => rules[kind].owed(view, settings, now))
    .filter(({ lapses }) => lapses === null || lapses >= now)
    .filter((candidate) => !isSettled(candidate, history, people));
}

/** What an application leaves to do at a moment: what the rules find owed, less what is settled, past or forbidden. */
export function followUpsOf(view: ApplicationView, settings: FollowUpSettings, now: Date): ListedAndForbidden {
  const forbiddenBy: StatedPolicy[] = [];
  const followUps: FollowUp[] = [];
  const takenIds = new Map<string, number>();
  const candidates = candidatesOf(view, settings, now);
  for (const candidate of candidates) {
    const against = policyAgainst(candidate.kind, policiesOn(candidate, view));
    if (against !== undefined) {
      forbiddenBy.push(against);
      continue;
    }
    const id = idOf(candidate);
    const namesakes = (takenIds.get(id) ?? 0) + 1;
    takenIds.set(id, namesakes);
    const listed = withoutForbiddenRecipient(candidate, view);
    followUps.push(followUpOf(listed, view, namesakes === 1 ? id : `${id} #${namesakes}`));
  }
  const moments = candidates.flatMap(({ opens, lapses }) => [
    ...(opens === null ? [] : [opens]),
    ...(lapses === null ? [] : [addMilliseconds(lapses, 1)]),
  ]);
  return { followUps, forbiddenBy, moments };
}
