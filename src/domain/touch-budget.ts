import { addBusinessDays } from './business-days';
import type { Day } from './day';
import type { FollowUpSettings } from './follow-up-settings';
import type { History, Sent } from './history';
import type { FollowUpKind } from './kind';
import type { Reason } from './reason';

/** A window in days: when something becomes worth doing, and when it is due. */
export interface DayWindow {
  readonly opens: Day;
  readonly due: Day;
}

const touchKinds: readonly FollowUpKind[] = ['check-in', 'second-check-in', 'call'];

/** The check-ins and calls among what was sent: what the budget counts. One kind on one day counts once. */
export function touchesIn(history: History): readonly Sent[] {
  return history.sent.filter(
    (sent, index, all) =>
      touchKinds.includes(sent.kind) &&
      all.findIndex((other) => other.kind === sent.kind && other.day === sent.day) === index,
  );
}

/** A window moved to where the budget permits it, and the reason if it was moved; null where the budget is used up. */
export function withinBudget(
  window: DayWindow,
  touches: readonly Sent[],
  settings: FollowUpSettings,
): { readonly window: DayWindow; readonly why: readonly Reason[] } | null {
  const { touchBudget, calendar } = settings;
  if (touches.length >= touchBudget.total) return null;
  const last = touches.at(-1);
  if (last === undefined) return { window, why: [] };
  const opens = addBusinessDays(last.day, touchBudget.apartBusinessDays, calendar);
  if (opens <= window.opens) return { window, why: [] };
  const earliestDue = addBusinessDays(opens, touchBudget.roomBusinessDays, calendar);
  return {
    window: { opens, due: earliestDue > window.due ? earliestDue : window.due },
    why: [{ rule: 'touch-budget', movedFrom: window.opens, lastTouch: last.day, days: touchBudget.apartBusinessDays }],
  };
}
