import type { Application } from './application';
import { compareText } from './compare-text';
import type { Day } from './day';

/** One application with an offer on the table, or accepted: what the person's other applications should hear of. */
export interface OtherProcess {
  readonly application: string;
  readonly company: string;
  readonly status: 'offer' | 'accepted';
  readonly since: Day;
}

/** All applications with an offer or an acceptance: the only thing that one application's agenda takes from others. */
export type OtherProcesses = readonly OtherProcess[];

/**
 * The offers and acceptances among applications, in an order that depends on nothing else, so that two answers can be
 * compared: as long as they are equal, no other application's agenda has to be computed again.
 */
export function otherProcessesOf(applications: readonly Application[]): OtherProcesses {
  return applications
    .flatMap(({ key, company, status, since }) =>
      status === 'offer' || status === 'accepted'
        ? [{ application: key, company: company?.text ?? '', status, since } as const]
        : [],
    )
    .sort((one, other) => compareText(one.application, other.application));
}
