import type { ApplicationView } from '../../domain/application-view';
import { viewOf } from '../../domain/application-view';
import type { Channel } from '../../domain/channel';
import type { ContactPolicy } from '../../domain/contact-policy';
import type { Day } from '../../domain/day';
import { given } from '../../domain/given';
import type { FollowUpKind } from '../../domain/kind';
import { policiesOn, usualChannel } from '../../domain/follow-ups-of';
import type { Interview } from '../../domain/interview';
import type { Person } from '../../domain/person';
import { recipients } from '../../domain/recipients';
import { policyAgainst } from '../../domain/restrictions';
import { isAddressedTo } from '../../domain/settled';
import { isSameStep } from '../../domain/step-key';
import type { ActionContext } from '../context';

/** What stands for or against a message to someone, whether or not it is due. */
export interface Standing {
  /** The policy that speaks against it, if any. */
  readonly against?: ContactPolicy;
  /** When it was sent, if it was. */
  readonly sentOn?: Day;
  readonly channel: Channel;
}

/** The application of an interview as the rules look at it. */
export function viewAround(context: ActionContext, interview: Interview): ApplicationView | undefined {
  const { index, clock } = context;
  const application = index.applicationOf(interview.path);
  return (
    application && viewOf(application, index.factsAround(interview.path), context.settings().followUps, clock.now(), [])
  );
}

/**
 * How it stands with a message of a kind to someone about one interview.
 * @param what the step it is about, for a promise
 */
export function standingOf(
  context: ActionContext,
  interview: Interview,
  kind: FollowUpKind,
  person: Person,
  what?: string,
): Standing {
  const view = viewAround(context, interview);
  if (view === undefined) return { channel: 'email' };
  const against = policyAgainst(kind, policiesOn({ kind, person }, view));
  const sent = view.history.sent.find(
    (event) =>
      event.kind === kind &&
      event.path === interview.path &&
      (recipients[kind] !== 'person' || isAddressedTo(event, person, view.people)) &&
      (what === undefined || (event.re !== undefined && isSameStep(event.re, what))),
  );
  return {
    ...given({ against: against?.policy, sentOn: sent?.day }),
    channel: usualChannel({ kind, interview, person }, view),
  };
}
