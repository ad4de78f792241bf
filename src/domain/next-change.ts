import { addMilliseconds } from 'date-fns';
import { addDays, dayOf, startOfDay } from './day';
import { earliestAfter } from './earliest';
import type { FollowUp } from './follow-up';
import { comingUpDays } from './section';

/** The moments at which one item changes its section or leaves the list. */
function momentsOf({ opens, due, lapses, snoozedUntil }: FollowUp): readonly Date[] {
  return [
    ...(opens === null ? [] : [opens, startOfDay(addDays(dayOf(opens), -comingUpDays))]),
    ...[due, lapses].flatMap((moment) => (moment === null ? [] : [addMilliseconds(moment, 1)])),
    ...(snoozedUntil === undefined ? [] : [startOfDay(snoozedUntil)]),
  ];
}

/**
 * The earliest moment after `now` at which time alone moves an item to another section or off the list; null where
 * none does. When the agenda itself has to be made again, `Agenda.until` says.
 */
export function nextChangeAfter(followUps: readonly FollowUp[], now: Date): Date | null {
  return earliestAfter(now, followUps.flatMap(momentsOf));
}
