import { note } from '../../test/support/memory-store';
import type { TestVault } from '../../test/support/test-vault';
import { testVault } from '../../test/support/test-vault';
import { addPromisedStep, readTypedStep } from './add-next-step';

const path = 'Interview.md';
const vaultWith = (more: Readonly<Record<string, unknown>> = {}) =>
  testVault({
    [path]: note(
      { type: 'interview', date: '2026-11-18', company: 'Northwind', interviewers: ['Ana Ruiz'], ...more },
      'My words.\n',
    ),
  });
const propertiesOf = ({ store }: TestVault) => store.source(path)?.properties;

async function add(vault: TestVault, typed: string): Promise<string> {
  const reading = readTypedStep(vault.context, path, typed);
  if (reading.as !== 'step') throw new Error(`“${typed}” is read as ${reading.as}`);
  return addPromisedStep(vault.context, path, reading.step);
}

test('counts from the day of the interview and writes an ISO day, with an undo to the byte', async () => {
  const vault = await vaultWith();
  vault.now = new Date(2026, 10, 23, 9, 0);
  const before = vault.text(path);
  expect(await add(vault, 'me: send portfolio by Friday')).toBe('written');
  expect(propertiesOf(vault)?.['next_steps']).toEqual(['me: send portfolio by 2026-11-20']);
  expect(vault.index.interviewAt(path)?.nextSteps).toMatchObject([
    { owner: 'me', what: 'send portfolio', due: '2026-11-20' },
  ]);
  expect(vault.announced[0]?.message).toBe('Added to the note: me: send portfolio by 2026-11-20');
  await vault.announced[0]?.undo?.();
  expect(vault.text(path)).toBe(before);
});

test('writes under the name that the note has, behind what is there', async () => {
  const vault = await vaultWith({ 'Next Steps': 'them: decision by 2026-12-02' });
  await add(vault, 'Ana: feedback in two weeks');
  expect(propertiesOf(vault)).toMatchObject({
    'Next Steps': ['them: decision by 2026-12-02', 'Ana Ruiz: feedback by 2026-12-02'],
  });
  expect(Object.keys(propertiesOf(vault) ?? {})).not.toContain('next_steps');
});

test('the same promise twice, or twice at once, is one', async () => {
  const vault = await vaultWith();
  const both = await Promise.all([
    add(vault, 'me: send portfolio by Friday'),
    add(vault, "I'll send portfolio by 20 Nov"),
  ]);
  expect(both).toEqual(['written', 'already']);
  expect(await add(vault, 'me: Send  portfolio by 2026-11-20')).toBe('already');
  expect(propertiesOf(vault)?.['next_steps']).toEqual(['me: send portfolio by 2026-11-20']);
  expect(vault.announced.at(-1)).toEqual({ message: 'The note promises that already; nothing was changed.' });
});

test('a note that is no interview is refused, and what the store refuses changes nothing', async () => {
  const vault = await vaultWith();
  const reading = readTypedStep(vault.context, path, 'me: call');
  expect(readTypedStep(vault.context, 'Other.md', 'me: call')).toEqual({ as: 'nothing' });
  if (reading.as !== 'step') throw new Error(reading.as);
  vault.write('Other.md', 'text');
  expect(await addPromisedStep(vault.context, 'Other.md', reading.step)).toBe('failed');
  vault.store.faults.failure = () => 'The vault is read-only.';
  expect(await addPromisedStep(vault.context, path, reading.step)).toBe('failed');
  expect(vault.announced.map(({ message }) => message)).toEqual([
    '“Other” is not read as an interview note.',
    'Nothing was changed: The vault is read-only.',
  ]);
});
