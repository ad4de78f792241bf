import type { ApplicationView } from '../application-view';
import type { Candidate } from '../candidate';
import { chainCandidates } from './chain-candidates';

/** One check-in per application: after the day they named, or after the industry's usual time without one. */
export function checkIns(view: ApplicationView): readonly Candidate[] {
  return chainCandidates('check-in', view);
}
