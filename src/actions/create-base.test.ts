import { parse } from 'yaml';
import { readExpression } from '../../test/support/bases-expression';
import { testVault } from '../../test/support/test-vault';
import { defaultReadingSettings } from '../notes/reading-settings';
import { createBase } from './create-base';
import type { BaseFile, BaseFilter } from './interviews-base';
import { interviewsBase } from './interviews-base';

const statementsIn = (filter: BaseFilter): readonly string[] =>
  typeof filter === 'string'
    ? [filter]
    : Object.values(filter).flatMap((inner: readonly BaseFilter[]) => inner.flatMap(statementsIn));

/** Settings with names that could break out of a formula. */
const hostile = {
  ...defaultReadingSettings,
  markerProperties: ['type', 'my "kind"', 'tags', "o'clock"],
  weakMarkers: ['Interview") || true || ("', 'entretien'],
  interviewFolders: ['Jobs/"2026"'],
  names: { ...defaultReadingSettings.names, company: ['the company', 'firma"]'], log: [] },
};

describe.each([
  ['as delivered', defaultReadingSettings],
  ['with names of all sorts', hostile],
])('the base, settings %s', (_, settings) => {
  const base = interviewsBase(settings);

  test('speaks the language of bases in every filter and formula, of formulas that exist and never of themselves', () => {
    const expressions = [
      ...Object.entries(base.formulas),
      ...base.views.flatMap(({ filters }) => statementsIn(filters)).map((filter) => ['', filter] as const),
    ];
    for (const [name, expression] of expressions) {
      const { formulas } = readExpression(expression);
      for (const formula of formulas) expect(Object.keys(base.formulas)).toContain(formula);
      expect(formulas).not.toContain(name);
    }
  });

  test('leaves out conflict copies in every view', () => {
    const left = base.views.map(({ filters }) =>
      statementsIn(filters).flatMap((filter) => {
        const [, words] = /^!file\.name\.lower\(\)\.containsAny\((.*)\)$/.exec(filter) ?? [];
        return words === undefined ? [] : (JSON.parse(`[${words}]`) as string[]);
      }),
    );
    const names = [
      'Northwind (conflicted copy 2026-11-18 101500).md',
      "Northwind (Ana's conflicted copy 2026-11-18).md",
      'Northwind (SFConflict ana@x.example 2026-11-18-10-15-00).md',
      'Northwind.sync-conflict-20261118-101500-ABCDEFG.md',
      'Northwind_conflict-20261118-101500.md',
      'Northwind_mini_Nov-18-101500-2026_Conflict.md',
    ];
    for (const words of left) {
      for (const name of names) expect(words.some((word) => name.toLowerCase().includes(word))).toBe(true);
      for (const name of ['Conflict Studio.md', 'Northwind – resolving conflicts.md'])
        expect(words.some((word) => name.toLowerCase().includes(word))).toBe(false);
    }
  });

  test('shows, sorts and groups by what there is', () => {
    for (const { order, sort, groupBy } of base.views) {
      const shown = [
        ...order,
        ...sort.map(({ property }) => property),
        ...(groupBy ? [groupBy.property] : []),
        ...Object.keys(base.properties),
      ];
      for (const property of shown) {
        expect(property).toMatch(/^(?:file\.name|note\.\w+|formula\.\w+)$/);
        if (property.startsWith('formula.'))
          expect(Object.keys(base.formulas)).toContain(property.slice('formula.'.length));
      }
    }
  });
});

test.each([
  ['a call of nothing', 'nothing(1)'],
  ['a method of nothing', 'note["a"].shout()'],
  ['an open bracket', '(1 + 2'],
  ['an operator too few', '1 2'],
  ['a quote that breaks out', 'list("a"b")'],
])('the reader of expressions refuses %s', (_, expression) => {
  expect(() => readExpression(expression)).toThrow();
});

describe('create-base', () => {
  test('writes a base with its views, and opens it', async () => {
    const vault = await testVault({});
    await createBase(vault.context);
    const written = parse(vault.text('Interviews.base')) as BaseFile;
    expect(written).toEqual(interviewsBase(vault.settings.reading as typeof defaultReadingSettings));
    expect(written.views.map(({ type, name }) => `${type} ${name}`)).toEqual([
      'table Applications',
      'table Ahead',
      'table Interviews',
      'table Drafts',
      'interview-follow-up-timeline Timeline',
    ]);
    expect(vault.opened).toEqual([expect.stringContaining('Interviews.base')]);
  });

  test('opens the one that is there and leaves it as it is', async () => {
    const vault = await testVault({ 'Interviews.base': 'views: []\n' });
    await createBase(vault.context);
    expect(vault.text('Interviews.base')).toBe('views: []\n');
    expect(vault.opened).toHaveLength(1);
    expect(vault.announced).toEqual([]);
  });

  test('undone, is gone; changed meanwhile, it stays', async () => {
    const vault = await testVault({});
    await createBase(vault.context);
    await vault.announced.at(-1)?.undo?.();
    expect(vault.store.exists('Interviews.base')).toBe(false);
    await createBase(vault.context);
    vault.store.notes.set('Interviews.base', 'mine');
    await vault.announced.at(-1)?.undo?.();
    expect(vault.store.notes.get('Interviews.base')).toBe('mine');
  });

  test('says why there is none', async () => {
    const vault = await testVault({});
    vault.store.faults.failure = () => 'The disk is full.';
    await createBase(vault.context);
    expect(vault.announced.map(({ message }) => message)).toEqual(['The base was not created: The disk is full.']);
    expect(vault.opened).toEqual([]);
  });
});
