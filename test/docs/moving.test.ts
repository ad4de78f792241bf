import { readFileSync } from 'node:fs';
import { foldKey } from '../../src/notes/fold-key';
import { readNote } from '../../src/notes/read-note';
import type { FieldName, ReadingSettings } from '../../src/notes/reading-settings';
import { defaultReadingSettings, fieldNames } from '../../src/notes/reading-settings';
import { settingsText } from '../../src/text/settings-text';

const page = readFileSync('docs/moving.md', 'utf8');
const [, section = ''] = page.split('## Names in trackers that many people use\n');
const rows = [...section.matchAll(/^\| (?!tracker|-)(.+?) +\| (.+?) +\| (.*?) *\|$/gm)].map(
  ([, tracker = '', read = '', toAdd = '']) => ({ tracker, read, toAdd }),
);
const namesIn = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

/** Something that a property of each sort may hold. */
const values: readonly (readonly [RegExp, string])[] = [
  [/^nextactiondate$/, '2026-11-20'],
  [/date|^follow/, '2026-11-19'],
  [/^time$/, '09:30'],
  [/status/, 'Rejected'],
];
const valueOf = (name: string): string => values.find(([sort]) => sort.test(foldKey(name)))?.[1] ?? 'Something';

/** A note as it comes from a tracker, read. */
function read(properties: Readonly<Record<string, string>>, settings: ReadingSettings = defaultReadingSettings) {
  const path = 'Notes/Imported.md';
  return readNote({ path, properties, unparsed: false, links: [], headings: [] }, settings);
}

const bare = { type: 'job interview', interview_date: '2026-11-18', next_action: 'send portfolio' };
const without = (name: string) =>
  Object.fromEntries(Object.entries(bare).filter(([key]) => foldKey(key) !== foldKey(name)));
/** Whether a note says more with this property than without it. */
const isRead = (name: string, settings?: ReadingSettings): boolean =>
  JSON.stringify(read({ ...without(name), [name]: valueOf(name) }, settings)) !==
  JSON.stringify(read(without(name), settings));

test('the page names what several trackers call things', () => {
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.flatMap(({ read: cell }) => namesIn(cell)).length).toBeGreaterThan(15);
});

test.each(rows)('$tracker: what the page says is read, is read', ({ read: cell }) => {
  const names = namesIn(cell).filter((name) => name !== 'date');
  expect(names.filter((name) => !isRead(name))).toEqual([]);
});

test('the day of the most copied template is read', () =>
  expect(read({ type: '[[Job Interviews]]', org: 'Northwind', people: 'Ana Ruiz', date: '2026-11-18' })).toMatchObject({
    interview: { day: '2026-11-18', company: { text: 'Northwind' }, interviewers: [{ text: 'Ana Ruiz' }] },
  }));

const additions = rows.flatMap(({ tracker, toAdd }) =>
  [...toAdd.matchAll(/`([^`]+)` to _([^_]+)_/g)].map(([, name = '', setting = '']) => ({ tracker, name, setting })),
);

test.each(additions)('$tracker: $name is read once it is added to $setting', ({ name, setting }) => {
  const field = fieldNames.find((known: FieldName) => settingsText.names[known].name === setting);
  if (field === undefined) throw new Error(`There is no setting ${setting}.`);
  const names = { ...defaultReadingSettings.names, [field]: [...defaultReadingSettings.names[field], name] };
  expect(isRead(name)).toBe(false);
  expect(isRead(name, { ...defaultReadingSettings, names })).toBe(true);
});

test.each([
  'Date applied',
  'Application date',
  'Application Date',
  'appliedDate',
  'date_applied',
  'dateApplied',
  'Applied on',
  'Date saved',
  'date_found',
  'Deadline',
  'dueDate',
  'lastUpdated',
])('%s is never taken for the day of an interview', (name) => {
  const note = { type: 'interview', company: 'Northwind', interviewers: 'Ana Ruiz', [name]: '2026-11-18' };
  expect(read(note)).not.toHaveProperty('interview');
});

test.each([
  'Applied',
  'Screening',
  'Interviewing',
  'Interview',
  'Not selected',
  'I withdrew',
  'No response',
  'Ghosted',
])('the state %s of other trackers is understood', (status) => {
  const found = read({ ...bare, company: 'Northwind', status });
  expect(found).toMatchObject({ kind: 'interview', problems: [] });
});
