import type { ApplicationView } from '../application-view';
import type { Candidate } from '../candidate';
import { chainCandidates } from './chain-candidates';

/** A second check-in where the first one brought no reply; off unless the person wants it. */
export function secondCheckIns(view: ApplicationView): readonly Candidate[] {
  return chainCandidates('second-check-in', view);
}
