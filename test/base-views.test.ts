import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { BaseFilter, BaseView } from '../src/actions/interviews-base';
import { interviewsBase } from '../src/actions/interviews-base';
import { readNote } from '../src/notes/read-note';
import { defaultReadingSettings } from '../src/notes/reading-settings';
import type { BaseNote } from './support/bases-values';
import { valueInBase } from './support/bases-values';

// The base as the app would fill it, by the documentation of Bases: which notes each view shows, and what is in its columns.
const { formulas, views } = interviewsBase(defaultReadingSettings);
const today = '2026-11-18';

const view = (name: string): BaseView => {
  const found = views.find((known) => known.name === name);
  if (found === undefined) throw new Error(`There is no view ${name}.`);
  return found;
};

const passes = (filter: BaseFilter, note: BaseNote): boolean => {
  if (typeof filter === 'string') return Boolean(valueInBase(filter, note, formulas, today));
  return 'and' in filter
    ? filter.and.every((inner) => passes(inner, note))
    : filter.or.some((inner) => passes(inner, note));
};

const column = (name: string, note: BaseNote): unknown => valueInBase(`formula.${name}`, note, formulas, today);

function noteFrom(path: string, text: string): BaseNote {
  const [, yaml = ''] = /^---\n([\s\S]*?)\n---/.exec(text.replace(/\r\n/g, '\n')) ?? [];
  try {
    return { path, properties: (parse(yaml, { logLevel: 'silent' }) ?? {}) as BaseNote['properties'] };
  } catch {
    return { path, properties: {} };
  }
}

const note = (yaml: string, path = 'Interviews/Northwind.md'): BaseNote => noteFrom(path, `---\n${yaml}\n---\n`);

const letter = note('type: follow-up\nstatus: draft\ncompany: Northwind\nto: Ana Ruiz\ntags: [interview]', 'Letter.md');
const sample: readonly BaseNote[] = [
  ...readdirSync('test/vault', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md'))
    .map((path) => noteFrom(path, readFileSync(`test/vault/${path}`, 'utf8'))),
  letter,
];
const isInterview = ({ path, properties }: BaseNote): boolean =>
  readNote({ path, properties, unparsed: false, links: [], headings: [] }, defaultReadingSettings).kind === 'interview';
const shown = (name: string): readonly string[] =>
  sample.filter((one) => passes(view(name).filters, one)).map(({ path }) => path);

test.each(['Applications', 'Interviews', 'Timeline'])('%s shows every interview of the sample vault', (name) => {
  const interviews = sample.filter(isInterview).map(({ path }) => path);
  expect(interviews.length).toBeGreaterThan(10);
  expect(interviews.filter((path) => !shown(name).includes(path))).toEqual([]);
});

test('beyond these, only the note whose date has two readings', () => {
  const extra = shown('Interviews').filter((path) => !sample.some((one) => one.path === path && isInterview(one)));
  expect(extra).toEqual(['Interviews/Meridian Bank analyst chat.md']);
});

test('Ahead shows what is held from today on', () =>
  expect(shown('Ahead')).toEqual(['Interviews/2026-11-20 Meridian Bank final round.md']));

test('Drafts shows letters and nothing else', () => expect(shown('Drafts')).toEqual(['Letter.md']));

test.each([
  ['a type', 'type: interview'],
  ['a link', 'type: "[[Job Interviews]]"'],
  ['a list', 'categories: ["[[Meetings]]", "[[Interviews]]"]'],
  ['a tag', 'tags: [jobs, interview]'],
  ['a nested tag', 'tags: job-interview/onsite'],
  ['capitals', 'type: Interview'],
])('marked by %s, a note is shown', (_, marker) =>
  expect(passes(view('Interviews').filters, note(`${marker}\norg: Northwind`))).toBe(true),
);

test.each([
  ['without a marker', 'company: Northwind\nrole: Engineer', 'Notes/Northwind.md'],
  ['of another type', 'type: company\nindustry: tech', 'Companies/Northwind.md'],
  ['in the folder of templates', 'type: interview\ncompany: Northwind', 'Templates/Interview.md'],
  ['with a marker alone', 'type: interview', 'Notes/Questions.md'],
])('%s a note is not shown', (_, yaml, path) =>
  expect(passes(view('Interviews').filters, note(yaml, path))).toBe(false),
);

const full = note(
  [
    'type: interview',
    'interview_date: 2026-11-18',
    'org: "[[Northwind]]"',
    'position: Backend Engineer',
    'interviewers: [Ana Ruiz, Tom Becker]',
    'next_steps: ["me: send portfolio", "them: decision by Friday"]',
    'follow_up_log: [2026-11-18 sent thank-you to Ana Ruiz by email, 2026-11-20 done send portfolio]',
  ].join('\n'),
);

test.each([
  ['day', '2026-11-18'],
  ['when', 'relative to now: 2026-11-18'],
  ['company', '[[Northwind]]'],
  ['role', 'Backend Engineer'],
  ['application', 'Northwind · Backend Engineer'],
  ['stage', ''],
  ['status', 'active'],
  ['promised', 'me: send portfolio; them: decision by Friday'],
  ['sent', 1],
  ['latest', '2026-11-20 done send portfolio'],
])('the column %s says %s', (name, value) => expect(column(name, full)).toBe(value));

test.each(['day', 'when', 'company', 'role', 'application', 'promised', 'sent', 'latest', 'status', 'contact'])(
  'the column %s of a note that says nothing is no error',
  (name) => expect(() => column(name, note('type: interview'))).not.toThrow(),
);
