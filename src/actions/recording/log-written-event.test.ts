import { note } from '../../../test/support/memory-store';
import { testVault } from '../../../test/support/test-vault';
import { logWrittenEvent } from './log-written-event';

const path = 'Interview.md';
const vaultWith = () =>
  testVault({
    [path]: note({
      type: 'interview',
      date: '2026-11-18',
      company: 'Northwind',
      interviewers: ['[[Ana Ruiz]]'],
      contact: 'Mia Okafor',
      next_steps: ['me: send portfolio by 2026-11-20'],
    }),
    'Ana Ruiz.md': note({ aliases: ['Anita'] }),
    'Letter.md': note({ type: 'follow-up', kind: 'thank-you', to: 'Ana Ruiz', interview: '[[Interview]]' }),
    'Bread.md': 'Flour.\n',
  });

it.each([
  ['sent thank-you to Ana Ruiz by email', undefined, '2026-11-18 sent thank-you to Ana Ruiz by email'],
  ['sent thank you to Anita', '2026-11-17', '2026-11-17 sent thank-you to Anita'],
  [
    'sent check-in to Somebody New by phone',
    '2026-11-17T09:30',
    '2026-11-17T09:30 sent check-in to Somebody New by phone',
  ],
  ['2026-11-16 replied Mia Okafor', undefined, '2026-11-16 replied Mia Okafor'],
  ['  done Send portfolio by Friday ', undefined, '2026-11-18 done send portfolio'],
  [
    'snoozed promise re send portfolio until 2026-11-30',
    undefined,
    '2026-11-18 snoozed promise re send portfolio until 2026-11-30',
  ],
  ['status offer', undefined, '2026-11-18 status offer'],
])('%s', async (event, at, line) => {
  const vault = await vaultWith();
  expect(await logWrittenEvent(vault.context, path, event, at)).toEqual({ note: path, line });
  expect(vault.store.source(path)?.properties?.['follow_up_log']).toEqual([line]);
  expect(await logWrittenEvent(vault.context, 'Letter.md', event, at)).toEqual({ note: path, line });
  expect(vault.store.source(path)?.properties?.['follow_up_log']).toEqual([line]);
  expect(vault.announced).toEqual([]);
});

it.each([
  [path, 'wrote a poem', undefined, 'is not understood'],
  [path, '', undefined, 'is not understood'],
  [path, 'sent poem to Ana Ruiz', undefined, 'is not understood'],
  [path, 'sent thank-you to Nobody Here', undefined, 'The note of this interview does not name “Nobody Here”.'],
  [path, 'done bake bread', undefined, '“bake bread” is not among the steps'],
  [path, 'replied', '2026-02-30', '“2026-02-30” is not a day'],
  [path, 'replied', 'yesterday', '“yesterday” is not a day'],
  [path, 'replied', '2026-11-18T25:00', 'is not a day'],
  [path, '2026-11-18 replied', '2026-11-18', 'names its day already'],
  ['Bread.md', 'replied', undefined, '“Bread” is not read as an interview note.'],
])('of %s, refuses “%s” on %s', async (note, event, at, said) => {
  const vault = await vaultWith();
  expect(await logWrittenEvent(vault.context, note, event, at)).toEqual({
    error: expect.stringContaining(said) as string,
  });
  expect(vault.store.asked.writes).toEqual([]);
});

it('says what the store says where nothing could be written', async () => {
  const vault = await vaultWith();
  vault.store.faults.failure = () => 'The vault is read-only.';
  expect(await logWrittenEvent(vault.context, path, 'replied')).toEqual({
    error: 'Nothing was changed: The vault is read-only.',
  });
});
