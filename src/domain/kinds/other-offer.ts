import type { ApplicationView } from '../application-view';
import type { Candidate } from '../candidate';
import type { FollowUpSettings } from '../follow-up-settings';
import { otherProcessCandidates } from './other-process-candidates';

/** An offer elsewhere is told openly to each company still in the running. */
export function otherOffers(view: ApplicationView, settings: FollowUpSettings): readonly Candidate[] {
  return otherProcessCandidates(
    'other-offer',
    'offer',
    ({ company, since }) => ({ rule: 'other-offer', company, offered: since }),
    view,
    settings,
  );
}
