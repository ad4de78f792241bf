import type { ApplicationView } from '../application-view';
import type { Candidate } from '../candidate';
import { chainCandidates } from './chain-candidates';

/** A call: instead of the check-in where the contact prefers the phone, or after a check-in that brought no reply. */
export function calls(view: ApplicationView): readonly Candidate[] {
  return chainCandidates('call', view);
}
