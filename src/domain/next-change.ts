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

/** An item never changes, and the list asks with every change of any note. */
const known = new WeakMap<FollowUp, readonly number[]>();

function knownMomentsOf(followUp: FollowUp): readonly number[] {
  const moments = known.get(followUp) ?? momentsOf(followUp);
  known.set(followUp, moments);
  return moments;
}

/**
 * The earliest moment after `now` at which time alone moves an item to another section or off the list; null where
 * none does. When the agenda itself has to be made again, `Agenda.until` says.
 */
export function nextChangeAfter(followUps: readonly FollowUp[], now: Date): Date | null {
  const from = now.getTime();
  let next = Infinity;
  for (const followUp of followUps) {
    for (const moment of knownMomentsOf(followUp)) if (moment > from && moment < next) next = moment;
  }
  return next === Infinity ? null : new Date(next);
}
