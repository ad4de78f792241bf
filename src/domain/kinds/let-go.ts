import type { ApplicationView } from '../application-view';
import type { Candidate } from '../candidate';
import { addDays, endOfDay, startOfDay } from '../day';
import type { FollowUpSettings } from '../follow-up-settings';

/** Where nothing came back and no touch is left to make, moving on is suggested, with the status "ghosted". */
export function lettingGo(view: ApplicationView, settings: FollowUpSettings): readonly Candidate[] {
  const { chain } = view;
  if (chain === null || chain.letGo === null) return [];
  const { opens, lastTouch } = chain.letGo;
  const { opensBusinessDays, lapseDays } = settings.cadence['let-go'];
  return [
    {
      kind: 'let-go',
      interview: chain.anchor.interview,
      opens: startOfDay(opens),
      due: null,
      lapses: endOfDay(addDays(opens, lapseDays)),
      why: [{ rule: 'let-go', days: opensBusinessDays, ...(lastTouch === null ? {} : { lastTouch }) }],
      counts: chain.counts,
    },
  ];
}
