import fc from 'fast-check';
import { eventUid, isOwnUid } from './event-uid';

test('the UID of an id is known for good: calendars remember it for years', () => {
  expect(eventUid('thank-you · Interviews/2026-11-18 Northwind.md · ana ruiz')).toBe(
    'ec682bfee038234805023cd65c45a2f1@interview-follow-up',
  );
});

test('is its own for each of many ids that are nearly alike', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => `thank-you · Interviews/${index}.md · person ${index % 7}`);
  expect(new Set(ids.map(eventUid)).size).toBe(ids.length);
});

test('says nothing of what it stands for, and is recognised', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (id) => isOwnUid(eventUid(id))));
  expect(isOwnUid('ana@interview-follow-up')).toBe(false);
  expect(isOwnUid(`${eventUid('a')}.example`)).toBe(false);
});
