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

interface Place {
  readonly section: number;
  readonly due: number;
  readonly id: string;
}

const placeOf = (followUp: FollowUp, now: Date): Place => ({
  section: sections.indexOf(sectionOf(followUp, now)),
  due: followUp.due?.getTime() ?? Number.MAX_VALUE,
  id: followUp.id,
});

const comparePlaces = (one: Place, other: Place): number =>
  one.section - other.section || one.due - other.due || compareText(one.id, other.id);

/** The order of the list at a moment: by section as shown, then by due, what has none last, then by id. */
export function compareFollowUps(one: FollowUp, other: FollowUp, now: Date): number {
  return comparePlaces(placeOf(one, now), placeOf(other, now));
}

/** The items in the order of the list at a moment. */
export function inListOrder(followUps: readonly FollowUp[], now: Date): readonly FollowUp[] {
  return followUps
    .map((followUp) => ({ followUp, place: placeOf(followUp, now) }))
    .sort((one, other) => comparePlaces(one.place, other.place))
    .map(({ followUp }) => followUp);
}
