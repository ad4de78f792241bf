import type { Channel } from './channel';
import type { PutAside, Sent } from './history';
import type { Interview } from './interview';
import type { FollowUpKind } from './kind';
import type { Person } from './person';
import type { Reason } from './reason';

/** What a rule finds owed, before the log, policies and the passing of time take away what is settled. */
export interface Candidate {
  readonly kind: FollowUpKind;
  /** The interview on whose note it is logged. */
  readonly interview: Interview;
  readonly person?: Person;
  readonly what?: string;
  readonly opens: Date | null;
  readonly due: Date | null;
  /** The last moment at which it is listed; null where it stays. */
  readonly lapses: Date | null;
  readonly channel?: Channel;
  readonly why: readonly Reason[];
  /** Whether something that was logged can settle or put off this one; without it, whatever names its kind can. */
  readonly counts?: (event: Sent | PutAside) => boolean;
}
