import type { FollowUp } from '../../domain/follow-up';
import { given } from '../../domain/given';
import type { FollowUpKind } from '../../domain/kind';
import type { Named } from '../../text/notices';

/** How a log line names the follow-up that it is about. */
export interface LogSubject {
  readonly kind: FollowUpKind;
  readonly to?: string;
  readonly re?: string;
}

/**
 * What a log line says of a follow-up: its kind, the person as shown and the step, so that reading the line back
 * finds the same follow-up.
 */
export function logSubjectOf({ kind, person, what }: Pick<FollowUp, 'kind' | 'person' | 'what'>): LogSubject {
  return {
    kind,
    ...given({ to: person?.text, re: what }),
  };
}

/** A follow-up as a notice names it. */
export function namedIn({ kind, to, re }: LogSubject): Named {
  return { kind, ...given({ person: to, what: re }) };
}
