import { compareText } from './compare-text';
import { addDays, dayOf, startOfDay } from './day';
import type { FollowUp, Section } from './follow-up';
import { sections } from './follow-up';
import type { FollowUpKind } from './kind';

/** Calendar days after today that count as coming up. */
export const comingUpDays = 7;

const waitsUntilItOpens: readonly FollowUpKind[] = ['check-in', 'second-check-in', 'call', 'let-go'];

/**
 * Where items stand in the list at a moment. Problems always need attention and are no follow-ups. The first that fits:
 * waiting for them, snoozed, overdue, due now, waiting to open, coming up, later.
 * @example followUps.map(sectionsAt(now))
 */
function sectionsAt(now: Date): (followUp: FollowUp) => Section {
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

/** An item and where it stands in the list. */
export interface PlacedFollowUp {
  readonly followUp: FollowUp;
  readonly section: Section;
}

/** The order of the list: by section as shown, then by due, what has none last, then by id. */
const comparePlaces = (one: PlacedFollowUp, other: PlacedFollowUp): number =>
  sections.indexOf(one.section) - sections.indexOf(other.section) ||
  (one.followUp.due?.getTime() ?? Number.MAX_VALUE) - (other.followUp.due?.getTime() ?? Number.MAX_VALUE) ||
  compareText(one.followUp.id, other.followUp.id);

/**
 * The items with their sections, in the order of the list at a moment.
 * @param before an earlier answer: most items stand where they stood then, and what is nearly sorted is sorted at once
 */
export function inListOrder(
  followUps: readonly FollowUp[],
  now: Date,
  before: readonly PlacedFollowUp[] = [],
): readonly PlacedFollowUp[] {
  const sectionNow = sectionsAt(now);
  const place = (followUp: FollowUp): PlacedFollowUp => ({ followUp, section: sectionNow(followUp) });
  const left = new Set(followUps);
  const placed: PlacedFollowUp[] = [];
  for (const known of before) {
    const { followUp, section } = known;
    if (left.delete(followUp)) placed.push(sectionNow(followUp) === section ? known : place(followUp));
  }
  for (const followUp of left) placed.push(place(followUp));
  return placed.sort(comparePlaces);
}
