import type { ApplicationView } from '../application-view';
import type { Candidate } from '../candidate';
import { endOfDay, startOfDay } from '../day';
import type { FollowUpSettings } from '../follow-up-settings';
import type { FollowUpKind } from '../kind';
import { silenceChainOf } from '../silence-chain';

/** The items of one kind that an application's chain of check-ins and calls has to offer. */
export function chainCandidates(
  kind: FollowUpKind,
  view: ApplicationView,
  settings: FollowUpSettings,
): readonly Candidate[] {
  const chain = silenceChainOf(view, settings);
  if (chain === null) return [];
  const { contact } = view;
  return chain.items
    .filter((item) => item.kind === kind)
    .map(({ opens, due, lapses, why }) => ({
      kind,
      interview: chain.anchor.interview,
      ...(contact === undefined ? {} : { person: contact }),
      opens: startOfDay(opens),
      due: endOfDay(due),
      lapses: endOfDay(lapses),
      why,
      counts: chain.counts,
    }));
}
