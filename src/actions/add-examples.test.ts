import { sectionOf } from '../domain/section';
import type { TestVault } from '../../test/support/test-vault';
import { testVault } from '../../test/support/test-vault';
import { addExamples, findExamples, removeExamples } from './add-examples';
import { exampleFolder, exampleNotes } from './example-notes';

const mine = { 'Mine.md': 'my own' };

const examplesIn = (vault: TestVault): readonly string[] =>
  vault.store.notePaths().filter((path) => path.startsWith(`${exampleFolder}/`));

const message = (vault: TestVault): string | undefined => vault.announced.at(-1)?.message;

describe('add-examples', () => {
  test.each(['2026-11-18', '2026-02-28', '2028-02-29', '2026-12-31', '2026-03-08'])(
    'around %s: every note is read without a problem, and each kind of work shows',
    async (today) => {
      const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
      const vault = await testVault(mine, new Date(year, month - 1, day, 9, 0));
      expect(await addExamples(vault.context)).toHaveLength(7);
      expect(vault.index.interviews()).toHaveLength(5);
      const { followUps, problems } = vault.index.agenda(vault.now);
      expect(problems).toEqual([]);
      const kinds = new Set(followUps.map(({ kind }) => kind));
      for (const kind of ['thank-you', 'promise', 'awaiting', 'check-in', 'prepare'] as const)
        expect(kinds).toContain(kind);
      const sections = new Set(followUps.map((followUp) => sectionOf(followUp, vault.now)));
      expect(sections.size).toBeGreaterThanOrEqual(3);
      expect(vault.index.people.get(`${exampleFolder}/Ana Ruiz.md`)?.email).toBe('ana@northwind.example');
      expect(vault.index.companies.get(`${exampleFolder}/Northwind.md`)?.industry).toBe('tech');
    },
  );

  test('one that cannot be read is left alone', async () => {
    const vault = await testVault(mine);
    await addExamples(vault.context);
    const [unreadable = ''] = examplesIn(vault);
    vault.store.faults.failure = (operation, path) =>
      operation === 'read' && path === unreadable ? 'The disk is worn.' : undefined;
    const found = await findExamples(vault.context);
    expect(found.untouched).toHaveLength(6);
    expect(found.changed).toEqual([unreadable]);
  });

  test('are taken back by undo, and put back by its undo', async () => {
    const vault = await testVault(mine);
    await addExamples(vault.context);
    expect(message(vault)).toBe('7 example notes added in “Interview examples”.');
    const before = new Map(vault.store.notes);
    await vault.announced.at(-1)?.undo?.();
    expect([...vault.store.notes]).toEqual(Object.entries(mine));
    expect(message(vault)).toBe('7 example notes moved to the trash.');
    await vault.announced.at(-1)?.undo?.();
    expect(new Map(vault.store.notes)).toEqual(before);
  });

  test('are known again on a later day, and only those that nobody changed are removed', async () => {
    const vault = await testVault(mine);
    await addExamples(vault.context);
    const [first = '', second = ''] = examplesIn(vault);
    vault.write(first, `${vault.text(first)}My own words.\n`);
    vault.write(`${exampleFolder}/Mine too.md`, 'no example');
    vault.now = new Date(2026, 10, 30);
    const found = await findExamples(vault.context);
    expect(found.changed).toEqual([first]);
    expect(found.untouched).toHaveLength(6);
    vault.write(second, 'changed while the question was open');
    await removeExamples(vault.context, found.untouched);
    expect(examplesIn(vault)).toEqual([first, second, `${exampleFolder}/Mine too.md`]);
    expect(message(vault)).toBe(
      '5 example notes moved to the trash. Kept, because changed by you: 2026-11-17 Northwind onsite.',
    );
  });

  test('says how many letters drafted from them stay', async () => {
    const vault = await testVault(mine);
    await addExamples(vault.context);
    const [interview = ''] = examplesIn(vault);
    vault.write('Letter.md', `---\ntype: follow-up\nkind: thank-you\nto: Mia\ninterview: "[[${interview}]]"\n---\n`);
    await removeExamples(vault.context, (await findExamples(vault.context)).untouched);
    expect(message(vault)).toBe('7 example notes moved to the trash. 1 letter drafted from them stays.');
  });

  test('overwrite nothing, and twice at once add one set', async () => {
    const [taken] = exampleNotes('2026-11-18');
    const vault = await testVault({ [taken?.path ?? '']: 'mine' });
    const added = await Promise.all([addExamples(vault.context), addExamples(vault.context)]);
    expect(added.map(({ length }) => length)).toEqual([6, 0]);
    expect(vault.text(taken?.path ?? '')).toBe('mine');
  });

  test('what could not be written is said, and what was can be taken back', async () => {
    const vault = await testVault(mine);
    let writes = 0;
    vault.store.faults.failure = (operation) =>
      operation === 'create' && ++writes > 2 ? 'The disk is full.' : undefined;
    await addExamples(vault.context);
    expect(message(vault)).toBe('Only 2 example notes added: The disk is full.');
    await vault.announced.at(-1)?.undo?.();
    expect([...vault.store.notes]).toEqual(Object.entries(mine));
    writes = 2;
    await addExamples(vault.context);
    expect(message(vault)).toBe('No example was added: The disk is full.');
  });

  test('what could not be removed is said', async () => {
    const vault = await testVault(mine);
    const added = await addExamples(vault.context);
    vault.store.faults.failure = (operation) => (operation === 'trash' ? 'The file is in use.' : undefined);
    await removeExamples(vault.context, added);
    expect(message(vault)).toBe('The examples were not removed: The file is in use.');
  });
});
