import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { calendarText } from '../text/calendar-text';
import type { CalendarEvent } from './calendar-event';
import { ownProduct } from './read-calendar';

/**
 * Events as an iCalendar file (RFC 5545). Days are all-day events and hours are floating: they belong to no zone, as the
 * notes mean them. No METHOD is named, so that DTSTAMP says when an event was last revised and equal events give equal
 * files.
 */
export function writeCalendar(events: readonly CalendarEvent[]): string {
  // The library puts the hyphen in front itself.
  const calendar = ical({ prodId: ownProduct.slice(1), name: calendarText.calendarName });
  for (const event of events) {
    const { uid, at, title, sequence, created, changed } = event;
    const isDay = !at.includes('T');
    const written = calendar.createEvent({
      id: uid,
      sequence,
      stamp: changed,
      created,
      lastModified: changed,
      // The library writes floating times as they are in UTC.
      start: isDay ? `${at}T00:00Z` : `${at}Z`,
      ...(isDay ? { allDay: true } : { floating: true }),
      summary: title,
      transparency: ICalEventTransparency.TRANSPARENT,
      status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
    if (event.cancelled) continue;
    written.description(event.lines.join('\n'));
    written.url(event.link);
    for (const seconds of event.alarms) {
      written
        .createAlarm({ type: ICalAlarmType.display, description: title, triggerAfter: seconds })
        .relatesTo(ICalAlarmRelatesTo.start);
    }
  }
  return `${alarmsLast(calendar.toString())}\r\n`;
}

/** The library writes some properties of an event behind its alarms, where the standard's grammar has none. */
function alarmsLast(text: string): string {
  return text.replace(
    /^((?:BEGIN:VALARM\r\n(?:(?!END:VALARM).*\r\n)*END:VALARM\r\n)+)((?:(?!END:VEVENT).*\r\n)*)(?=END:VEVENT)/gm,
    '$2$1',
  );
}
