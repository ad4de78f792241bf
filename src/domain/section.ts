import { addDays, dayOf, startOfDay } from './day';
import type { FollowUp, Section } from './follow-up';
import type { FollowUpKind } from './kind';

/** Calendar days after today that count as coming up. */
export const comingUpDays = 7;

const waitsUntilItOpens: readonly FollowUpKind[] = ['check-in', 'second-check-in', 'call', 'let-go'];

/**
 * Where items stand in the list at a moment. Problems always need attention and are no follow-ups. The first that fits:
 * waiting for them, snoozed, overdue, due now, waiting to open, coming up, later.
 * @example followUps.map(sectionsAt(now))
 */
export function sectionsAt(now: Date): (followUp: FollowUp) => Section {
  const later = startOfDay(addDays(dayOf(now), comingUpDays + 1));
  return ({ kind, opens, due, snoozedUntil }) => {
    if (kind === 'awaiting') return 'waiting';
    if (snoozedUntil !== undefined && now < startOfDay(snoozedUntil)) return 'later';
    if (due !== null && due < now) return 'overdue';
    if (opens !== null && opens <= now) return 'due-now';
    if (waitsUntilItOpens.includes(kind)) return 'waiting';
    if (opens !== null && opens < later) return 'coming-up';
    return 'later';
  };
}

/** Where one item stands in the list at a moment. */
export const sectionOf = (followUp: FollowUp, now: Date): Section => sectionsAt(now)(followUp);
