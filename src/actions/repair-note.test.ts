import { note } from '../../test/support/memory-store';
import { testVault } from '../../test/support/test-vault';
import type { Problem } from '../domain/problem';
import { repairsFor } from '../notes/repairs-for';
import { repairNote } from './repair-note';

const path = 'Interviews/Northwind.md';
const properties = { type: 'interview', date: '11/12/2026', company: 'Northwind', interviewers: ['Ana Ruiz'] };
const vaultWith = (more: Readonly<Record<string, unknown>> = {}) =>
  testVault({ [path]: note({ ...properties, ...more }, 'My words.\n') });
type Vault = Awaited<ReturnType<typeof vaultWith>>;

const problemIn = ({ index, now }: Vault): Problem => {
  const found = index.agenda(now).problems.find((problem) => repairsFor(problem).length > 0);
  if (found === undefined) throw new Error('Nothing is wrong.');
  return found;
};
const repairIn = (vault: Vault, at = 0) => {
  const repair = repairsFor(problemIn(vault))[at];
  if (repair === undefined) throw new Error('There is no repair.');
  return repair;
};

test.each<[string, Readonly<Record<string, unknown>>, number, Readonly<Record<string, unknown>>]>([
  ['a date with two readings', {}, 1, { date: '2026-11-12' }],
  ['a list of one stays a list', { date: ['11/12/2026'] }, 0, { date: ['2026-12-11'] }],
  ['the day to keep of two', { date: ['2026-11-18', '2026-11-25'] }, 1, { date: '2026-11-25' }],
  ['a status that nobody knows', { date: '2026-11-18', status: 'hmm' }, 1, { status: 'offer' }],
  ['under the spelling that the note has', { date: '2026-11-18', STATUS: 'hmm' }, 0, { STATUS: 'active' }],
])('%s', async (_, more, at, expected) => {
  const vault = await vaultWith(more);
  const before = vault.text(path);
  const problem = problemIn(vault);
  expect(await repairNote(vault.context, problem, repairIn(vault, at))).toBe('written');
  const after = vault.store.source(path)?.properties ?? {};
  expect(after).toEqual({ ...properties, ...more, ...expected });
  expect(vault.text(path)).toContain('My words.');
  expect(vault.index.agenda(vault.now).problems.map(({ code }) => code)).not.toContain(problem.code);
  await vault.announced.at(-1)?.undo?.();
  expect(vault.text(path)).toBe(before);
});

test.each<[string, Readonly<Record<string, unknown>>]>([
  ['the value', { ...properties, date: '2026-11-19' }],
  ['the key', { type: 'interview', Date: '11/12/2026' }],
  ['the shape', { ...properties, date: { on: '11/12/2026' } }],
  ['everything', {}],
])('nothing is written where %s changed meanwhile', async (_, now) => {
  const vault = await vaultWith();
  const [problem, repair] = [problemIn(vault), repairIn(vault)];
  vault.store.notes.set(path, note(now, 'My words.\n'));
  const before = vault.text(path);
  expect(await repairNote(vault.context, problem, repair)).toBe('failed');
  expect(vault.text(path)).toBe(before);
  expect(vault.announced.at(-1)).toEqual({
    message: 'Nothing was changed: “date” in “Northwind” says something else now.',
  });
});

test('twice at once is done once', async () => {
  const vault = await vaultWith();
  const [problem, repair] = [problemIn(vault), repairIn(vault)];
  const outcomes = await Promise.all([1, 2].map(() => repairNote(vault.context, problem, repair)));
  expect(outcomes).toEqual(['written', 'failed']);
});

test('what else changed in the note meanwhile stays', async () => {
  const vault = await vaultWith();
  const [problem, repair] = [problemIn(vault), repairIn(vault)];
  vault.store.notes.set(path, note({ ...properties, role: 'Engineer' }, 'More words.\n'));
  expect(await repairNote(vault.context, problem, repair)).toBe('written');
  expect(vault.store.source(path)?.properties).toEqual({ ...properties, date: '2026-12-11', role: 'Engineer' });
  expect(vault.text(path)).toContain('More words.');
});

test('a note that is gone, or cannot be written, is left with the reason', async () => {
  const vault = await vaultWith();
  const [problem, repair] = [problemIn(vault), repairIn(vault)];
  vault.store.faults.failure = () => 'The disk is full.';
  expect(await repairNote(vault.context, problem, repair)).toBe('failed');
  expect(vault.announced.at(-1)?.message).toBe('Nothing was changed: The disk is full.');
});
