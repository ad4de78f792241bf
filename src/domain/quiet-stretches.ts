import { compareText } from './compare-text';
import type { Day } from './day';
import { daysBetween } from './day';

/** Days on which nothing happened on either side, between the first and the last named day, which are not part of them. */
export interface QuietStretch {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}

/** From how many days without a word on a stretch counts as quiet: a week passes in every process. */
const quietFrom = 7;

/**
 * The stretches between days on which something happened, in any order, that are long enough to count.
 * @example quietStretches(['2026-11-01', '2026-11-10']) // [{ from: '2026-11-01', to: '2026-11-10', days: 9 }]
 */
export function quietStretches(days: readonly Day[]): readonly QuietStretch[] {
  const inOrder = [...new Set(days)].sort(compareText);
  return inOrder.flatMap((from, at) => {
    const to = inOrder[at + 1];
    const between = to === undefined ? 0 : daysBetween(from, to);
    return to === undefined || between < quietFrom ? [] : [{ from, to, days: between }];
  });
}
