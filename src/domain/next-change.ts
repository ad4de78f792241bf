import { addMilliseconds } from 'date-fns';
import { addDays, dayOf, startOfDay } from './day';
import type { FollowUp } from './follow-up';
import { comingUpDays } from './section';

/** The moments, in milliseconds, at which one item changes its section or leaves the list. */
function momentsOf({ opens, due, lapses, snoozedUntil }: FollowUp): readonly number[] {
  return [
    ...(opens === null ? [] : [opens, startOfDay(addDays(dayOf(opens), -comingUpDays))]),
    ...[due, lapses].flatMap((moment) => (moment === null ? [] : [addMilliseconds(moment, 1)])),
    ...(snoozedUntil === undefined ? [] : [startOfDay(snoozedUntil)]),
  ].map((moment) => moment.getTime());
}

/**
 * The earliest moment after `now`, in milliseconds, at which time alone moves an item to another section or off the
 * list; Infinity where none does. When the agenda itself has to be made again, `Agenda.until` says.
 */
export function nextChangeAfter(followUp: FollowUp, now: Date): number {
  return Math.min(...momentsOf(followUp).filter((moment) => moment > now.getTime()));
}
