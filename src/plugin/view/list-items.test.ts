import type { FollowUp } from '../../domain/follow-up';
import { inListOrder } from '../../domain/list-order';
import type { Problem } from '../../domain/problem';
import type { AgendaNow } from '../live-agenda';
import type { KnownGroups, ListChoices, ListFacts } from './list-items';
import { headingsOf, listItems } from './list-items';

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
  followUps: inListOrder(followUps, now),
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

const draft = { path: 'D.md', interviewPath: 'A.md', kind: 'thank-you', status: 'draft' } as const;
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

describe('the letters that a heading drafts', () => {
  const draftable = (found: AgendaNow, known = facts, chosen: Partial<ListChoices> = {}): readonly string[] =>
    listItems(found, { ...choices, ...chosen }, known).flatMap((item) =>
      item.type === 'group' ? [`${item.title}: ${item.draftable.map(({ id }) => id.slice(19)).join(' ')}`] : [],
    );

  test.each<[string, Partial<FollowUp>, string]>([
    ['a thank-you that is due', {}, 'Due now: Ana'],
    ['one that is overdue', { due: at(17) }, 'Overdue: Ana'],
    ['a check-in that is due', { kind: 'check-in' }, 'Due now: Ana'],
    ['a promise to somebody', { kind: 'promise', what: 'send portfolio' }, 'Due now: Ana'],
    ['no promise that is work for oneself', { kind: 'promise', what: 'prepare the case study' }, 'Due now: '],
    ['no debrief', { kind: 'debrief' }, 'Due now: '],
    ['nothing that is not due yet', { opens: at(19), due: at(20) }, 'Coming up: '],
  ])('%s', (_, of, expected) => {
    expect(draftable(agenda([thankYou('Ana', of)]))).toEqual([expected]);
  });

  test('no thank-you to nobody', () => {
    const { person, ...toNobody } = thankYou('Ana');
    expect([person?.text, ...draftable(agenda([toNobody]))]).toEqual(['Ana', 'Due now: ']);
  });

  test('nothing that has a letter', () => {
    expect(draftable(agenda([thankYou('Ana')]), { ...facts, draftFor: () => draft })).toEqual(['Due now: ']);
  });

  test('only its own, also while they are folded away', () => {
    expect(draftable(two)).toEqual(['Overdue: Ana', 'Due now: Zoë', 'Needs attention: ']);
    const companies = agenda([thankYou('Ana'), thankYou('Tom', { company: 'Harbor' })]);
    const folded = new Set(['company northwind', 'company harbor']);
    expect(draftable(companies, facts, { groupBy: 'company', folded })).toEqual(['Northwind: Ana', 'Harbor: Tom']);
  });

  test('only what the filter leaves', () => {
    expect(draftable(agenda([thankYou('Ana'), thankYou('Tom')]), facts, { filter: 'tom' })).toEqual(['Due now: Tom']);
  });
});

test('each heading is found by its key', () => {
  const items = listItems(two, choices, facts);
  const headings = [...headingsOf(items)].map(([key, index]) => [key, items[index]?.key]);
  expect(headings).toEqual([
    ['section overdue', 'section overdue'],
    ['section due-now', 'section due-now'],
    ['section needs-attention', 'section needs-attention'],
  ]);
});

describe('rows made before', () => {
  const made = (found: AgendaNow, known: KnownGroups, chosen: Partial<ListChoices> = {}, of = facts) =>
    listItems(found, { ...choices, ...chosen }, of, known).filter(({ type }) => type === 'follow-up');

  test('serve again as long as nothing about them is different', () => {
    const known: KnownGroups = new Map();
    const before = made(two, known);
    const [ana, ...others] = made({ ...two, followUps: [...two.followUps] }, known);
    expect([ana, ...others].map((item, index) => item === before[index])).toEqual(before.map(() => true));
  });

  test('are the same as new ones under other headings and for another follow-up of the same key', () => {
    const known: KnownGroups = new Map();
    made(two, known);
    expect(made(two, known, { groupBy: 'company' })).toEqual(made(two, new Map(), { groupBy: 'company' }));
    const drafted: ListFacts = { ...facts, draftFor: () => draft };
    const anew = agenda(two.followUps.map(({ followUp }) => ({ ...followUp })));
    expect(made(anew, known, {}, drafted)).toEqual(made(anew, new Map(), {}, drafted));
  });
});
