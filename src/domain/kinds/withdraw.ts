import type { ApplicationView } from '../application-view';
import type { Candidate } from '../candidate';
import type { FollowUpSettings } from '../follow-up-settings';
import { otherProcessCandidates } from './other-process-candidates';

/** Once an offer is signed, each company still in the running is told that the search is over. */
export function withdrawals(view: ApplicationView, settings: FollowUpSettings): readonly Candidate[] {
  return otherProcessCandidates(
    'withdraw',
    'accepted',
    ({ company, since }) => ({ rule: 'withdraw', company, accepted: since }),
    view,
    settings,
  );
}
