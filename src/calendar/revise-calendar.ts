import { compareText } from '../domain/compare-text';
import { dayOf, daysBetween } from '../domain/day';
import type { CalendarChanges } from '../text/calendar-text';
import type { CalendarEntry } from './calendar-entry';
import type { CalendarEvent, CancelledEvent, OpenEvent } from './calendar-event';
import type { KnownEvent } from './read-calendar';
import { readCalendar } from './read-calendar';
import { writeCalendar } from './write-calendar';

/** What an export makes of the file that was there. */
export interface RevisedCalendar {
  /** The text of the file; equal to the earlier one where nothing is different. */
  readonly text: string;
  readonly changes: CalendarChanges;
  /** Whether a part of the earlier file was lost because it could not be read. */
  readonly rebuilt: boolean;
}

/** For how many days a cancelled event stays in the file, so that a phone that imports it seldom hears of it too. */
const cancelledFor = 30;

/**
 * The next state of a calendar file: open follow-ups as events, each with the revision number it had unless what it
 * shows is different; events that stand for nothing any more as cancelled. null where the file is somebody else's.
 * @param before the file as it was; null where there is none
 */
export function reviseCalendar(
  before: string | null,
  entries: readonly CalendarEntry[],
  now: Date,
): RevisedCalendar | null {
  const known = readCalendar(before ?? '');
  if (!known.isOwn) return null;
  const rebuilt = known.damaged && before !== null && before.trim() !== '';
  const first = rebuilt ? known.highestSequence + 1 : 0;
  const open = entries.map((entry) => ({ ...entry, cancelled: false as const, ...fresh(now, first) }));
  const shown = readCalendar(writeCalendar(open));
  const changes = { added: 0, changed: 0, cancelled: 0 };

  const revised = open.map((event): OpenEvent => {
    const earlier = known.events.get(event.uid);
    if (earlier === undefined) {
      changes.added += 1;
      return event;
    }
    const { sequence, created, changed } = earlier;
    const content = shown.isOwn ? shown.events.get(event.uid)?.content : undefined;
    if (earlier.content === content) return { ...event, sequence, created, changed };
    changes.changed += 1;
    return { ...event, created, sequence: sequence + 1 };
  });

  const uids = new Set(entries.map(({ uid }) => uid));
  const gone = [...known.events.values()]
    .filter(({ uid }) => !uids.has(uid))
    .map((event): CancelledEvent => {
      if (!event.cancelled) changes.cancelled += 1;
      return cancelled(event, now);
    });
  const recent = gone.filter(({ changed }) => daysBetween(dayOf(changed), dayOf(now)) <= cancelledFor);
  // A calendar without any event is none by the standard: rather an old cancellation than that.
  const events = revised.length + recent.length > 0 ? [...revised, ...recent] : gone;
  if (events.length === 0) return { text: before ?? '', changes, rebuilt: false };
  return { text: writeCalendar(inOrder(events)), changes, rebuilt };
}

const fresh = (now: Date, sequence: number) => ({ sequence, created: now, changed: now });

function cancelled({ uid, at, title, ...event }: KnownEvent, now: Date): CancelledEvent {
  const { sequence, created, changed } = event;
  return event.cancelled
    ? { uid, at, title, sequence, created, changed, cancelled: true }
    : { uid, at, title, created, cancelled: true, sequence: sequence + 1, changed: now };
}

/** By time, so that the file changes where a follow-up does and nowhere else. */
function inOrder(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  return [...events].sort((one, other) => compareText(one.at, other.at) || compareText(one.uid, other.uid));
}
