import { viewOf } from '../domain/application-view';
import type { Channel } from '../domain/channel';
import { channelFor } from '../domain/channel-for';
import type { Day } from '../domain/day';
import type { FollowUpKind } from '../domain/kind';
import type { Interview } from '../domain/interview';
import type { Person } from '../domain/person';
import { policyAgainst, states } from '../domain/restrictions';
import { isNamed, isSamePerson } from '../domain/who';
import type { ActionContext } from './context';

/** What stands for or against a message to someone, whether or not it is due. */
export interface Standing {
  /** Whether they asked not to get it. */
  readonly forbidden: boolean;
  /** When it was sent, if it was. */
  readonly sentOn?: Day;
  readonly channel: Channel;
}

/** How it stands with a message of a kind to someone about one interview. */
export function standingOf(context: ActionContext, interview: Interview, kind: FollowUpKind, person: Person): Standing {
  const { index, clock } = context;
  const application = index.applicationOf(interview.path);
  if (application === undefined) return { forbidden: false, channel: 'email' };
  const facts = index.factsAround(interview.path);
  const view = viewOf(application, facts, context.settings().followUps, clock.now(), []);
  const policies = view.policiesFor(person);
  const sent = view.history.sent.find(
    (event) =>
      event.kind === kind &&
      event.path === interview.path &&
      (event.to === undefined ||
        (typeof event.to === 'string'
          ? isNamed(event.to, person, facts.people)
          : isSamePerson(event.to, person, facts.people))),
  );
  return {
    forbidden: policyAgainst(kind, policies) !== undefined,
    ...(sent === undefined ? {} : { sentOn: sent.day }),
    channel: channelFor(kind, person, view.preferredChannel(person, interview), states('email only', policies)),
  };
}
