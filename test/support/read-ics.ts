import ICAL from 'ical.js';

/** An event as a calendar would take it in. */
export interface IcsEvent {
  readonly uid: string;
  /** `2026-11-19` for a whole day, `2026-11-19T15:00:00` for a floating time; with a zone behind it where it has one. */
  readonly start: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly status: string;
  readonly sequence: number;
  readonly stamp: string;
  readonly created: string;
  readonly changed: string;
  /** When each alarm goes off, as local times. */
  readonly alarms: readonly string[];
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/**
 * Reads a calendar file with a parser that knows nothing of the one that wrote it, after holding it against what the
 * standard demands and parsers let pass: line ends, lengths of lines, characters, which properties stand how often and where.
 */
export function readIcs(text: string): readonly IcsEvent[] {
  const lines = text.split('\r\n');
  expect(lines.pop()).toBe('');
  expect(lines.filter((line) => bytes(line) > 75)).toEqual([]);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
  const unfolded = text.replaceAll('\r\n ', '').split('\r\n');
  expect(unfolded.filter((line) => line !== '' && !/^[A-Z-]+(?:;[A-Z-]+=[A-Za-z/-]+)*:/.test(line))).toEqual([]);

  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  expect(root.name).toBe('vcalendar');
  expect(root.getFirstPropertyValue('version')).toBe('2.0');
  for (const once of ['prodid', 'version']) expect(root.getAllProperties(once)).toHaveLength(1);
  const events = root.getAllSubcomponents('vevent');
  expect(events.length).toBeGreaterThan(0);
  expect(root.getAllSubcomponents()).toHaveLength(events.length);
  const found = events.map(readEvent);
  expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length);
  // Alarms stand behind all properties of their event.
  expect(unfolded.join('\n')).not.toMatch(/^END:VALARM\n(?!BEGIN:VALARM|END:VEVENT)/m);
  return found;
}

type Component = InstanceType<typeof ICAL.Component>;

function readEvent(component: Component): IcsEvent {
  for (const once of ['uid', 'dtstamp', 'dtstart', 'sequence', 'summary', 'status', 'created', 'last-modified']) {
    expect([once, component.getAllProperties(once).length]).toEqual([once, 1]);
  }
  const event = new ICAL.Event(component);
  const { startDate } = event;
  const alarms = component.getAllSubcomponents('valarm');
  const value = (name: string): string => String(component.getFirstPropertyValue(name) ?? '');
  return {
    uid: event.uid,
    start: startDate.toString() + (startDate.zone.tzid === 'floating' ? '' : startDate.zone.tzid),
    summary: event.summary,
    description: event.description ?? '',
    url: value('url'),
    status: value('status'),
    sequence: event.sequence,
    stamp: value('dtstamp'),
    created: value('created'),
    changed: value('last-modified'),
    alarms: alarms.map((alarm) => {
      expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
      expect(alarm.getFirstPropertyValue('description')).toBe(event.summary);
      const moment = startDate.clone();
      moment.isDate = false;
      moment.addDuration(alarm.getFirstPropertyValue('trigger') as InstanceType<typeof ICAL.Duration>);
      return moment.toString().slice(0, 16);
    }),
  };
}
