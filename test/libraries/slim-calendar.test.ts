import type * as Calendars from 'ical-generator';
import * as slimCalendars from 'ical-generator';

// By its path, the package comes as published.
const wholeCalendars = jest.requireActual<typeof Calendars>('../../node_modules/ical-generator/dist/index.cjs');

const texts = ['Thank Ana Ruiz', 'a,b;c\\d\ne', 'ä'.repeat(120), '👩‍💻'.repeat(40), ''];
const starts = ['2026-11-18T00:00Z', '2026-11-18T14:05Z', '0999-01-01T00:00Z', '2027-12-31T23:59Z'];
const seconds = [-86_400 * 9 + 32_400, 32_400, -3600, -60, 90_061];

/** Calendars with all that src/calendar asks of the library, in every combination of text, time and state. */
function written({ default: ical, ...names }: typeof Calendars): string {
  const calendar = ical({ prodId: '//a//B//EN', name: 'A calendar' });
  const changed = new Date(Date.UTC(2026, 10, 18, 9, 30, 15, 500));
  for (const [index, summary] of texts.entries()) {
    for (const start of starts) {
      for (const isDay of [true, false]) {
        const event = calendar.createEvent({
          id: `${summary.slice(0, 3)} ${start}`,
          sequence: index,
          stamp: changed,
          created: changed,
          lastModified: changed,
          start,
          ...(isDay ? { allDay: true } : { floating: true }),
          summary,
          transparency: names.ICalEventTransparency.TRANSPARENT,
          status: index % 2 === 0 ? names.ICalEventStatus.CANCELLED : names.ICalEventStatus.CONFIRMED,
        });
        event.description(texts.join('\n'));
        event.url('obsidian://open?file=a%20b');
        for (const triggerAfter of seconds) {
          event
            .createAlarm({ type: names.ICalAlarmType.display, description: summary, triggerAfter })
            .relatesTo(names.ICalAlarmRelatesTo.start);
        }
      }
    }
  }
  return calendar.toString();
}

test('the part of ical-generator that is shipped writes what the whole writes', () => {
  const slim = written(slimCalendars);
  expect(slim.match(/BEGIN:VALARM/g)).toHaveLength(texts.length * starts.length * 2 * seconds.length);
  expect(slim).toBe(written(wholeCalendars));
});

test('a time that is none is refused', () => {
  expect(() => slimCalendars.default().createEvent({ start: 'tomorrow' })).toThrow('not a date');
});
