import fc from 'fast-check';
import { defaultSettings } from '../../actions/settings';
import { differenceFrom, mergeSettings } from './merge-settings';
import { valueChecks } from './value-checks';

const merge = (stored: unknown) => mergeSettings(defaultSettings, stored, valueChecks);

/** Whether two values have the same keys and types all the way down. */
function sameShape(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) || Array.isArray(other)) return Array.isArray(one) && Array.isArray(other);
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return true;
  const keys = Object.keys(other);
  return keys.every((key) => key in one && sameShape(Reflect.get(one, key), Reflect.get(other, key)));
}

test('nothing stored: the defaults', () => {
  for (const nothing of [null, undefined, {}, 'text', 7, []]) expect(merge(nothing)).toEqual(defaultSettings);
});

test('what was set counts, everything else is the default', () => {
  const settings = merge({ drafts: { me: { name: 'Sam' } }, followUps: { calendar: { weekend: [5, 6] } } });
  expect(settings.drafts.me).toEqual({ ...defaultSettings.drafts.me, name: 'Sam' });
  expect(settings.followUps.calendar).toEqual({ weekend: [5, 6], holidays: [] });
  expect(settings.reading).toEqual(defaultSettings.reading);
});

test.each([
  [{ reading: { dayOrder: 'year-first' } }],
  [{ reading: { interviewFolders: ['Jobs', 7] } }],
  [{ followUps: { contactPolicy: 'shout' } }],
  [{ followUps: { calendar: { weekend: [9] } } }],
  [{ followUps: { calendar: { holidays: ['2026-02-30'] } } }],
  [{ followUps: { cadence: { 'thank-you': { dueHours: '24' } } } }],
  [{ followUps: { cadence: { 'thank-you': { dueHours: -1 } } } }],
  [{ list: { noticeAtStart: 'yes' } }],
  [{ drafts: null }],
  [{ unknown: { key: true } }],
])('a damaged value gives way to the default: %j', (stored) => {
  expect(merge(stored)).toEqual(defaultSettings);
});

test('presets of industries can be added, with numbers only', () => {
  const { presets } = merge({ followUps: { presets: { nursing: { opens: 3, due: 'soon' } } } }).followUps;
  expect(presets['nursing']).toEqual({ opens: 3, due: presets['default']?.due });
  expect(presets['tech']).toEqual(defaultSettings.followUps.presets['tech']);
});

test('no stored value pollutes a prototype', () => {
  const stored: unknown = JSON.parse('{"followUps":{"presets":{"__proto__":{"opens":1,"due":2}}},"__proto__":{"x":1}}');
  merge(stored);
  expect(({} as Record<string, unknown>)['opens']).toBeUndefined();
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});

test('whatever is stored, the shape is the defaults’', () => {
  fc.assert(fc.property(fc.jsonValue(), (stored) => sameShape(merge(stored), defaultSettings)));
});

test('what differs from the defaults is stored, and comes back', () => {
  expect(differenceFrom(defaultSettings, defaultSettings)).toBeUndefined();
  const changed = merge({ drafts: { me: { name: 'Sam' } }, reading: { interviewFolders: ['Jobs'] } });
  expect(differenceFrom(defaultSettings, changed)).toEqual({
    drafts: { me: { name: 'Sam' } },
    reading: { interviewFolders: ['Jobs'] },
  });
  expect(merge(differenceFrom(defaultSettings, changed))).toEqual(changed);
});
