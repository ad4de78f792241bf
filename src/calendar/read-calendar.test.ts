import fc from 'fast-check';
import { readIcs } from '../../test/support/read-ics';
import type { CalendarEntry } from './calendar-entry';
import { eventUid } from './event-uid';
import { readCalendar } from './read-calendar';
import { reviseCalendar } from './revise-calendar';

const now = new Date(2026, 10, 18, 17, 0);
const entry = (id: string, facts: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: eventUid(id),
  at: '2026-11-20',
  title: `Do ${id}`,
  lines: ['Because.', `Note: ${id}.md`],
  link: `obsidian://open?file=${id}`,
  alarms: [32_400],
  ...facts,
});
const exported = (...entries: readonly CalendarEntry[]): string => reviseCalendar(null, entries, now)?.text ?? '';

test('reads back what was written: time, title and revision of each event', () => {
  const text = exported(entry('a', { at: '2026-11-20T14:05', title: 'a;b,c\\d\\n "e"' }), entry('b'));
  const known = readCalendar(text);
  expect(known).toMatchObject({ isOwn: true, damaged: false, highestSequence: 0 });
  expect(known.isOwn && [...known.events.values()]).toMatchObject([
    { uid: eventUid('b'), at: '2026-11-20', title: 'Do b', sequence: 0, cancelled: false, created: now, changed: now },
    { uid: eventUid('a'), at: '2026-11-20T14:05', title: 'a;b,c\\d\\n "e"' },
  ]);
});

test.each([
  ['a number beyond what calendars hold', 'SEQUENCE:0', 'SEQUENCE:99999999999'],
  ['no moment of creation', /CREATED:.*\r\n/, ''],
  ['a moment that is none', /LAST-MODIFIED:.*/, 'LAST-MODIFIED:20261399T990000Z'],
  ['a day that does not exist', /DTSTART;VALUE=DATE:.*/, 'DTSTART;VALUE=DATE:20260230'],
  ['an hour that does not exist', /DTSTART;VALUE=DATE:.*/, 'DTSTART:20261120T250000'],
  ['a UID of somebody else', /UID:.*/, 'UID:mine@example.com'],
])('an event with %s is lost, the other is kept', (_, part, instead) => {
  const known = readCalendar(exported(entry('a'), entry('b', { at: '2026-11-21' })).replace(part, instead));
  expect(known).toMatchObject({ isOwn: true, damaged: true });
  expect(known.isOwn && [...known.events.keys()]).toEqual([eventUid('b')]);
});

test('any text is read without an error, and the next export of it is sound', () => {
  const pieces = exported(entry('a'), entry('b', { at: '2026-11-20T09:00' })).match(/.*\r\n/g) ?? [];
  const torn = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 60 })
    .map((lines) => lines.join(''));
  fc.assert(
    fc.property(fc.oneof(torn, fc.string({ unit: 'binary' })), (text) => {
      const revised = reviseCalendar(text, [entry('a')], now);
      if (revised === null) return !readCalendar(text).isOwn;
      return readIcs(revised.text).some(({ uid }) => uid === eventUid('a'));
    }),
    { numRuns: 50 },
  );
});

test('many follow-ups make one file, and it is the same once more', () => {
  const entries = Array.from({ length: 600 }, (_, index) => entry(`follow-up ${index}`));
  const text = exported(...entries);
  expect(reviseCalendar(text, [...entries].reverse(), new Date(2026, 10, 19))).toEqual({
    text,
    changes: { added: 0, changed: 0, cancelled: 0 },
    rebuilt: false,
  });
});
