import { defaultSettings } from '../../actions/settings';
import { english } from '../../text/language';
import { migrateSettings } from './migrate-settings';
import { settingFields } from './setting-fields';
import { readStored, toStored } from './stored-settings';

const fields = settingFields(english);
const read = (content: unknown) => readStored(content, fields);

test('the shape without a number named the sender among their own names as well', () => {
  const older = { drafts: { me: { name: 'Sam Lee' } }, reading: { ownNames: ['Sam Lee', 'Samuel'], dayOrder: null } };
  expect(migrateSettings(older)).toEqual({ ...older, reading: { ownNames: ['Samuel'], dayOrder: null } });
  const { settings, refused } = read(older);
  expect(settings.drafts.me.name).toBe('Sam Lee');
  expect(settings.reading.ownNames).toEqual(['Samuel']);
  expect(refused).toEqual([]);
});

test.each([[{}], [{ drafts: null }], [{ reading: 7 }], [{ reading: { ownNames: 'Sam' } }], [null], ['text'], [[]]])(
  'nothing to bring up to date in %j',
  (stored) => expect(migrateSettings(stored)).toEqual(stored),
);

test.each([1, 2, 99])('a file of shape %s is left as it is', (version) => {
  const stored = { version, drafts: { me: { name: 'Sam' } }, reading: { ownNames: ['Sam'] } };
  expect(migrateSettings(stored)).toEqual(stored);
  expect(read(stored).settings.reading.ownNames).toEqual(['Sam']);
});

test.each([-1, 1.5, '1', null, {}])('a number that is none is the oldest shape: %j', (version) => {
  const stored = { version, drafts: { me: { name: 'Sam' } }, reading: { ownNames: ['Sam'] } };
  expect(read(stored).settings.reading.ownNames).toEqual([]);
});

test('what is stored has the number of its shape, and comes back the same', () => {
  expect(toStored(defaultSettings, undefined)).toEqual({ version: 1 });
  const { settings, unknown } = read({ drafts: { me: { name: 'Sam' } } });
  expect(toStored(settings, unknown)).toEqual({ version: 1, drafts: { me: { name: 'Sam' } } });
  expect(read(toStored(settings, unknown))).toEqual({ settings, refused: [], unknown: { version: 1 } });
});

test('what another version stored is kept, beside what is set here', () => {
  const newer = { version: 7, drafts: { me: { name: 'Sam', pronouns: 'they' }, stamps: [1] }, weather: { rain: true } };
  const { settings, unknown, refused } = read(newer);
  expect(refused).toEqual([]);
  const me = { ...settings.drafts.me, phone: '+34 600 000 000' };
  expect(toStored({ ...settings, drafts: { ...settings.drafts, me } }, unknown)).toEqual({
    version: 1,
    drafts: { me: { name: 'Sam', pronouns: 'they', phone: '+34 600 000 000' }, stamps: [1] },
    weather: { rain: true },
  });
});

test('an industry of one’s own that is removed does not come back', () => {
  const { settings, unknown } = read({ followUps: { presets: { nursing: { opens: 3, due: 8 } } } });
  const without = fields.texts['otherWindows']?.write(settings, '') ?? settings;
  expect(toStored(without, unknown)).toEqual({ version: 1 });
});

test.each([
  ['an address that is none', { drafts: { me: { email: 'sam' } } }, 'email'],
  ['a folder outside', { drafts: { folder: '../../etc' } }, 'draftsFolder'],
  ['a template that does not work', { drafts: { fileNameTemplate: '{{ nobody }}' } }, 'fileNameTemplate'],
  ['a format that says no day', { drafts: { dateFormat: '[soon]' } }, 'dateFormat'],
  ['an unknown tone', { drafts: { tone: 'loud' } }, 'tone'],
  [
    'a number that is text',
    { followUps: { cadence: { 'thank-you': { dueHours: '24' } } } },
    'cadence.thank-you.dueHours',
  ],
  ['half a day', { followUps: { cadence: { debrief: { dueDays: 1.5 } } } }, 'cadence.debrief.dueDays'],
  ['no check-in at all', { followUps: { touchBudget: { total: 0 } } }, 'touchTotal'],
  ['due before it opens', { followUps: { presets: { tech: { opens: 9, due: 3 } } } }, 'windows.tech'],
  ['an industry without a window', { followUps: { industry: 'fishing' } }, 'industry'],
  ['a day that does not exist', { followUps: { calendar: { holidays: ['2026-02-30'] } } }, 'holidays'],
  ['a week without work', { followUps: { calendar: { weekend: [0, 1, 2, 3, 4, 5, 6] } } }, 'weekend'],
  ['a name for two fields', { reading: { names: { role: ['Start Time'] } } }, 'names.role'],
  ['no name for a field', { reading: { names: { log: [] } } }, 'names.log'],
  ['a name that marks', { reading: { names: { stage: ['type'] } } }, 'names.stage'],
  ['a heading for two parts', { drafts: { sectionNames: { fit: ['topics'] } } }, 'sections.fit'],
  ['a marker both strong and weak', { reading: { weakMarkers: ['Job Interview'] } }, 'weakMarkers'],
  ['a switch that is a word', { list: { noticeAtStart: 'yes' } }, 'noticeAtStart'],
  ['a calendar that is a note', { calendar: { file: 'Follow-ups.md' } }, 'calendarFile'],
])('the default counts for %s', (_, content, key) => {
  const { settings, refused } = read(content);
  expect(settings).toEqual(defaultSettings);
  expect(refused).toEqual([key]);
});

test('of a window of one’s own, the half that is sound counts', () => {
  const { settings, refused } = read({ followUps: { presets: { nursing: { opens: 3, due: 'soon' } } } });
  expect(settings.followUps.presets['nursing']).toEqual({ opens: 3, due: 10 });
  expect(refused).toEqual(['otherWindows']);
});

test('where a whole table is damaged, everything in it is refused', () => {
  expect(read({ drafts: { me: 'Sam' } }).refused).toEqual(['name', 'email', 'phone', 'linkedin', 'signOff']);
  expect(read({ followUps: null }).refused.length).toBeGreaterThan(50);
});

test.each([null, undefined, 'text', 7, []])('in %j there is nothing to refuse', (content) => {
  expect(read(content)).toEqual({ settings: defaultSettings, refused: [], unknown: undefined });
});

test('of two values that exclude each other one is kept', () => {
  const { settings, refused } = read({ reading: { names: { role: ['post'], stage: ['post'] } } });
  expect(refused).toHaveLength(1);
  expect([settings.reading.names.role, settings.reading.names.stage]).toContainEqual(['post']);
});
