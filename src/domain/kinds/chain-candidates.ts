import type { ApplicationView } from '../application-view';
import type { Candidate } from '../candidate';
import { endOfDay, startOfDay } from '../day';
import { given } from '../given';
import type { ChainItem } from '../silence-chain';

/** The items of one kind that an application's chain of check-ins and calls has to offer, to its contact. */
export function chainCandidates(kind: ChainItem['kind'], { chain, contact }: ApplicationView): readonly Candidate[] {
  if (chain === null) return [];
  return chain.items
    .filter((item) => item.kind === kind)
    .map(({ opens, due, lapses, why }) => ({
      kind,
      interview: chain.anchor.interview,
      ...given({ person: contact }),
      opens: startOfDay(opens),
      due: endOfDay(due),
      lapses: endOfDay(lapses),
      why,
      counts: chain.counts,
    }));
}
