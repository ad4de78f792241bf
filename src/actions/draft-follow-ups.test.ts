import { note } from '../../test/support/memory-store';
import type { TestVault } from '../../test/support/test-vault';
import { testVault } from '../../test/support/test-vault';
import { draftFollowUps } from './draft-follow-ups';

const interview = (properties: Readonly<Record<string, unknown>>) =>
  note(
    { type: 'interview', date: '2026-11-18', time: '14:00', role: 'Engineer', ...properties },
    '## Highlights\n\n- moving the billing system off the old mainframe\n',
  );
const notes = {
  'Northwind.md': interview({
    company: 'Northwind',
    interviewers: ['Ana Ruiz <ana@northwind.example>', 'Tom Becker <tom@northwind.example>'],
    next_steps: ['me: send portfolio by 2026-11-18', 'me: prepare the case study by 2026-11-18'],
  }),
  'Harbor.md': interview({ company: 'Harbor', interviewers: ['Li Na <li@harbor.example>'] }),
};
const draftsIn = ({ store }: TestVault) => [...store.notes.keys()].filter((known) => known.startsWith('Follow-ups/'));
const listed = ({ index, context }: TestVault) => index.agenda(context.clock.now()).followUps;

test('makes a letter for each follow-up, of whichever kind, and for no other', async () => {
  const vault = await testVault(notes);
  const wanted = listed(vault).filter(
    ({ company, kind, person, what }) =>
      company === 'Northwind' && (person?.text === 'Tom Becker' || (kind === 'promise' && what === 'send portfolio')),
  );
  expect(wanted.map(({ kind }) => kind).sort()).toEqual(['promise', 'thank-you']);
  const { failed } = await draftFollowUps(vault.context, wanted);
  expect(failed).toEqual([]);
  expect(draftsIn(vault).sort()).toEqual([
    'Follow-ups/Northwind/2026-11-18 Promise – Ana Ruiz – send portfolio.md',
    'Follow-ups/Northwind/2026-11-18 Thank-you – Tom Becker.md',
  ]);
  expect(vault.announced.map(({ message }) => message)).toEqual(['2 letters drafted for 1 interview.']);
});

test('undo takes all of them back in one step', async () => {
  const vault = await testVault(notes);
  await draftFollowUps(
    vault.context,
    listed(vault).filter(({ kind }) => kind === 'thank-you'),
  );
  expect(draftsIn(vault)).toHaveLength(3);
  await vault.announced[0]?.undo?.();
  expect(draftsIn(vault)).toEqual([]);
});

test('run again, or twice at once, makes each letter once', async () => {
  const vault = await testVault(notes);
  const thanks = listed(vault).filter(({ kind }) => kind === 'thank-you');
  await Promise.all([draftFollowUps(vault.context, thanks), draftFollowUps(vault.context, thanks)]);
  await draftFollowUps(vault.context, thanks);
  expect(draftsIn(vault)).toHaveLength(3);
  expect(vault.announced.at(-1)?.message).toBe('All 3 letters that are due are drafted already.');
});

test('says so where there is nothing to draft', async () => {
  const vault = await testVault(notes);
  await draftFollowUps(vault.context, []);
  expect(vault.announced.map(({ message }) => message)).toEqual(['There is no letter left to draft here.']);
});
