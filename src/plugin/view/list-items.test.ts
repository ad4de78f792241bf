import type { FollowUp } from '../../domain/follow-up';
import type { Problem } from '../../domain/problem';
import type { AgendaNow } from '../live-agenda';
import type { ListChoices, ListFacts } from './list-items';
import { isDraftable, listItems } from './list-items';

const now = new Date(2026, 10, 18, 17, 0);
const at = (day: number): Date => new Date(2026, 10, day, 23, 59);

const thankYou = (name: string, facts: Partial<FollowUp> = {}): FollowUp => ({
  id: `thank-you · A.md · ${name}`,
  kind: 'thank-you',
  application: 'northwind',
  interview: 'A.md',
  company: 'Northwind',
  role: 'Engineer',
  person: { text: name },
  opens: new Date(2026, 10, 18),
  due: at(19),
  lapses: null,
  why: [],
  ...facts,
});

const problem: Problem = {
  path: 'Interviews/Broken.md',
  code: 'impossible-date',
  property: 'date',
  written: '2026-02-30',
};

const agenda = (followUps: readonly FollowUp[], problems: readonly Problem[] = []): AgendaNow => ({
  followUps,
  problems,
  now,
  reading: false,
  progress: { ready: true, done: 1, total: 1 },
});

const facts: ListFacts = { draftFor: () => undefined, companyOf: () => 'Harbor' };
const choices: ListChoices = { filter: '', groupBy: 'section', folded: new Set() };

const shown = (found: AgendaNow, chosen: Partial<ListChoices> = {}, known: ListFacts = facts): string[] =>
  listItems(found, { ...choices, ...chosen }, known).map((item) =>
    item.type === 'group'
      ? `${item.title} ${item.count}`
      : item.type === 'problem'
        ? item.problem.path
        : item.followUp.id.slice(19),
  );

const two = agenda([thankYou('Zoë'), thankYou('Ana', { due: at(17) })], [problem]);

test('sections in their order, rows below by due', () => {
  expect(shown(two)).toEqual(['Overdue 1', 'Ana', 'Due now 1', 'Zoë', 'Needs attention 1', 'Interviews/Broken.md']);
});

test('companies in the order in which something is due', () => {
  const items = agenda([
    thankYou('Zoë'),
    thankYou('Ana', { due: at(17), company: 'Áccme' }),
    thankYou('Li', { company: 'accme' }),
  ]);
  expect(shown(items, { groupBy: 'company' })).toEqual(['Áccme 2', 'Ana', 'Li', 'Northwind 1', 'Zoë']);
});

test('problems belong to the company of their note', () => {
  expect(shown(two, { groupBy: 'company' })).toEqual(['Northwind 2', 'Ana', 'Zoë', 'Harbor 1', 'Interviews/Broken.md']);
});

test('what is folded away is counted and not shown', () => {
  expect(shown(two, { folded: new Set(['section overdue', 'section needs-attention']) })).toEqual([
    'Overdue 1',
    'Due now 1',
    'Zoë',
    'Needs attention 1',
  ]);
});

test.each([
  ['zoe', ['Due now 1', 'Zoë']],
  ['ENGINEER thank-you ana', ['Overdue 1', 'Ana']],
  ['broken', ['Needs attention 1', 'Interviews/Broken.md']],
  ['harbor', ['Needs attention 1', 'Interviews/Broken.md']],
  ['northwind harbor', []],
  ['  ', ['Overdue 1', 'Ana', 'Due now 1', 'Zoë', 'Needs attention 1', 'Interviews/Broken.md']],
])('filtered by %j', (filter, items) => {
  expect(shown(two, { filter })).toEqual(items);
});

test('a letter can be drafted for a thank-you that is due and has none', () => {
  const draftable = (followUp: FollowUp, known = facts) =>
    listItems(agenda([followUp]), choices, known).some(isDraftable);
  expect(draftable(thankYou('Ana'))).toBe(true);
  expect(draftable(thankYou('Ana', { opens: at(19), due: at(20) }))).toBe(false);
  expect(draftable(thankYou('Ana', { kind: 'promise' }))).toBe(false);
  const draft = { path: 'D.md', interviewPath: 'A.md', kind: 'thank-you', status: 'draft' } as const;
  expect(draftable(thankYou('Ana'), { ...facts, draftFor: () => draft })).toBe(false);
});

test('places are counted within each heading', () => {
  const places = listItems(two, choices, facts).flatMap((item) => (item.type === 'group' ? [] : [item.place]));
  expect(places).toEqual([1, 1, 1]);
});
