import { compareText } from './compare-text';
import { addDays, dayOf, startOfDay } from './day';
import type { FollowUp, Section } from './follow-up';
import { sections } from './follow-up';
import type { FollowUpKind } from './kind';

/** Calendar days after today that count as coming up. */
export const comingUpDays = 7;

const waitsUntilItOpens: readonly FollowUpKind[] = ['check-in', 'second-check-in', 'call', 'let-go'];

/**
 * Where an item stands in the list at a moment. Problems always need attention and are no follow-ups. The first that
 * fits: waiting for them, snoozed, overdue, due now, waiting to open, coming up, later.
 */
export function sectionOf(followUp: FollowUp, now: Date): Section {
  const { kind, opens, due, snoozedUntil } = followUp;
  if (kind === 'awaiting') return 'waiting';
  if (snoozedUntil !== undefined && now < startOfDay(snoozedUntil)) return 'later';
  if (due !== null && due < now) return 'overdue';
  if (opens !== null && opens <= now) return 'due-now';
  if (waitsUntilItOpens.includes(kind)) return 'waiting';
  if (opens !== null && opens < startOfDay(addDays(dayOf(now), comingUpDays + 1))) return 'coming-up';
  return 'later';
}

/** The order of the list at a moment: by section as shown, then by due, what has none last, then by id. */
export function compareFollowUps(one: FollowUp, other: FollowUp, now: Date): number {
  const place = (followUp: FollowUp) => sections.indexOf(sectionOf(followUp, now));
  const due = (followUp: FollowUp) => followUp.due?.getTime() ?? Number.MAX_VALUE;
  return place(one) - place(other) || due(one) - due(other) || compareText(one.id, other.id);
}
