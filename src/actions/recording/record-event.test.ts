import { note } from '../../../test/support/memory-store';
import type { TestVault } from '../../../test/support/test-vault';
import { testVault } from '../../../test/support/test-vault';
import type { FollowUp } from '../../domain/follow-up';
import type { FollowUpKind } from '../../domain/kind';
import { logReply } from '../log-reply';
import { markDone } from '../mark-done';
import { markFollowUpSent } from '../mark-sent';
import { setStatus } from '../set-status';
import { skip } from '../skip';
import { snooze } from '../snooze';

const path = 'Interview.md';
const properties = {
  type: 'interview',
  date: '2026-11-18',
  time: '14:00',
  company: 'Northwind',
  role: 'Engineer',
  interviewers: ['Ana Ruiz'],
  next_steps: ['me: send portfolio by 2026-11-20', 'them: decision by 2026-11-27'],
};
const vaultWith = (more: Readonly<Record<string, unknown>> = {}) =>
  testVault({ [path]: note({ ...properties, ...more }, 'My words.\n') });
const logOf = ({ store }: TestVault, at = path) => store.source(at)?.properties?.['follow_up_log'];
const listed = (vault: TestVault, kind: FollowUpKind): FollowUp | undefined =>
  vault.index.agenda(vault.now).followUps.find((followUp) => followUp.kind === kind);
const followUp = (vault: TestVault, kind: FollowUpKind): FollowUp => {
  const found = listed(vault, kind);
  if (found === undefined) throw new Error(`no ${kind} is listed`);
  return found;
};
const last = ({ announced }: TestVault) => announced.at(-1);

const actions: readonly (readonly [
  string,
  FollowUpKind,
  (vault: TestVault, followUp: FollowUp) => Promise<string>,
  string,
  string,
])[] = [
  [
    'mark-done',
    'promise',
    ({ context }, one) => markDone(context, one),
    '2026-11-18 done send portfolio',
    'Done: “send portfolio”.',
  ],
  [
    'mark-done',
    'awaiting',
    ({ context }, one) => markDone(context, one),
    '2026-11-18 done decision',
    'Done: “decision”.',
  ],
  [
    'mark-sent',
    'thank-you',
    ({ context }, one) => markFollowUpSent(context, one),
    '2026-11-18 sent thank-you to Ana Ruiz by email',
    'Marked as sent: the thank-you to Ana Ruiz.',
  ],
  [
    'skip',
    'thank-you',
    ({ context }, one) => skip(context, one),
    '2026-11-18 skipped thank-you to Ana Ruiz',
    'Skipped: the thank-you to Ana Ruiz.',
  ],
];

describe.each(actions)('%s of %s', (_, kind, act, line, message) => {
  test('writes one line, says so, and the follow-up is gone', async () => {
    const vault = await vaultWith();
    expect(await act(vault, followUp(vault, kind))).toBe('written');
    expect(logOf(vault)).toEqual([line]);
    expect(last(vault)?.message).toBe(message);
    expect(listed(vault, kind)).toBeUndefined();
    expect(vault.text(path).endsWith('---\nMy words.\n')).toBe(true);
  });

  test('twice writes it once', async () => {
    const vault = await vaultWith();
    const one = followUp(vault, kind);
    await act(vault, one);
    const text = vault.text(path);
    expect(await act(vault, one)).toBe('already');
    expect(vault.text(path)).toBe(text);
    expect(last(vault)).toEqual({ message: 'The log says so already; nothing was changed.' });
  });

  test('twice at once writes it once', async () => {
    const vault = await vaultWith();
    vault.store.faults.delay = () => Promise.resolve();
    const one = followUp(vault, kind);
    const outcomes = await Promise.all([act(vault, one), act(vault, one)]);
    expect(outcomes.sort()).toEqual(['already', 'written']);
    expect(logOf(vault)).toEqual([line]);
  });

  test('can be undone to the byte', async () => {
    const vault = await vaultWith();
    const before = vault.text(path);
    await act(vault, followUp(vault, kind));
    await last(vault)?.undo?.();
    expect(vault.text(path)).toBe(before);
    expect(last(vault)?.message).toBe('Undone.');
    expect(listed(vault, kind)).toBeDefined();
  });

  test('is not undone, and says so, once the note has changed', async () => {
    const vault = await vaultWith();
    await act(vault, followUp(vault, kind));
    const edited = `${vault.text(path)}More of my words.\n`;
    vault.write(path, edited);
    await vault.announced[0]?.undo?.();
    expect(vault.text(path)).toBe(edited);
    expect(last(vault)?.message).toBe('Not undone: “Interview” has changed since.');
  });

  test('that the store refuses changes nothing and says why', async () => {
    const vault = await vaultWith();
    const before = vault.text(path);
    vault.store.faults.failure = (operation) => (operation === 'edit' ? 'The vault is read-only.' : undefined);
    expect(await act(vault, followUp(vault, kind))).toBe('failed');
    expect(vault.text(path)).toBe(before);
    expect(last(vault)).toEqual({ message: 'Nothing was changed: The vault is read-only.' });
  });

  test('of a note that is gone changes nothing and says so', async () => {
    const vault = await vaultWith();
    const one = followUp(vault, kind);
    vault.remove(path);
    expect(await act(vault, one)).toBe('failed');
    expect(last(vault)).toEqual({ message: '“Interview” is not read as an interview note.' });
  });

  test('adds to what the log holds at the moment of writing', async () => {
    const vault = await vaultWith({ follow_up_log: ['2026-11-18 replied Mia'] });
    const one = followUp(vault, kind);
    vault.store.notes.set(path, vault.text(path).replace('replied Mia', 'replied Mia\n  - a line of my own'));
    await act(vault, one);
    expect(logOf(vault)).toEqual(['2026-11-18 replied Mia', 'a line of my own', line]);
  });
});

test('a note keeps its own spelling of the log and its line ends', async () => {
  const text = note({ ...properties, 'Follow-Up Log': ['2026-11-18 replied'] }, 'Words\n').replaceAll('\n', '\r\n');
  const vault = await testVault({ [path]: text });
  await skip(vault.context, followUp(vault, 'thank-you'));
  expect(vault.store.source(path)?.properties?.['Follow-Up Log']).toEqual([
    '2026-11-18 replied',
    '2026-11-18 skipped thank-you to Ana Ruiz',
  ]);
  expect(vault.text(path).replaceAll('\r\n', '')).not.toContain('\n');
});

describe('snooze', () => {
  test('puts a follow-up off until a day', async () => {
    const vault = await vaultWith();
    expect(await snooze(vault.context, followUp(vault, 'thank-you'), '2026-11-20')).toBe('written');
    expect(logOf(vault)).toEqual(['2026-11-18 snoozed thank-you to Ana Ruiz until 2026-11-20']);
    expect(listed(vault, 'thank-you')?.snoozedUntil).toBe('2026-11-20');
    expect(last(vault)?.message).toBe('The thank-you to Ana Ruiz comes back on Fri 20 Nov.');
  });

  test('names the step that it puts off', async () => {
    const vault = await vaultWith();
    await snooze(vault.context, followUp(vault, 'promise'), '2026-11-20');
    expect(logOf(vault)).toEqual(['2026-11-18 snoozed promise to Ana Ruiz re send portfolio until 2026-11-20']);
    expect(listed(vault, 'promise')?.snoozedUntil).toBe('2026-11-20');
  });

  test('can be changed to another day, also of the same day', async () => {
    const vault = await vaultWith();
    await snooze(vault.context, followUp(vault, 'thank-you'), '2026-11-20');
    await snooze(vault.context, followUp(vault, 'thank-you'), '2026-11-23');
    expect(listed(vault, 'thank-you')?.snoozedUntil).toBe('2026-11-23');
    await snooze(vault.context, followUp(vault, 'thank-you'), '2026-11-20');
    expect(listed(vault, 'thank-you')?.snoozedUntil).toBe('2026-11-20');
  });

  test.each([['2026-11-18'], ['2026-11-17'], ['2026-02-30'], ['soon']])('refuses %s', async (until) => {
    const vault = await vaultWith();
    expect(await snooze(vault.context, followUp(vault, 'thank-you'), until)).toBe('failed');
    expect(last(vault)?.message).toBe('Choose a day after today.');
    expect(vault.store.asked.writes).toEqual([]);
  });
});

describe('log-reply', () => {
  test('is written on the interview’s note, with who replied', async () => {
    const vault = await vaultWith();
    expect(await logReply(vault.context, path, 'Ana Ruiz')).toBe('written');
    expect(logOf(vault)).toEqual(['2026-11-18 replied Ana Ruiz']);
    expect(last(vault)?.message).toBe('Reply from Ana Ruiz logged.');
  });

  test('of a draft is written on its interview’s note', async () => {
    const vault = await vaultWith();
    const draft = { type: 'follow-up', kind: 'thank-you', to: 'Ana Ruiz', interview: '[[Interview]]' };
    vault.write('Letter.md', note(draft));
    await logReply(vault.context, 'Letter.md');
    expect(logOf(vault)).toEqual(['2026-11-18 replied']);
  });
});

describe('set-status', () => {
  const rounds = (first: Readonly<Record<string, unknown>>, second: Readonly<Record<string, unknown>>) =>
    testVault({
      'One.md': note({ ...properties, date: '2026-11-11', ...first }),
      'Two.md': note({ ...properties, ...second }),
    });

  test('writes property and log in one write, and is undone as one', async () => {
    const vault = await vaultWith({ status: 'active' });
    const before = vault.text(path);
    expect(await setStatus(vault.context, path, 'rejected')).toBe('written');
    expect(vault.store.asked.writes).toEqual([`edit ${path}`]);
    expect(vault.store.source(path)?.properties?.['status']).toBe('rejected');
    expect(logOf(vault)).toEqual(['2026-11-18 status rejected']);
    expect(await setStatus(vault.context, path, 'rejected')).toBe('already');
    await vault.announced[0]?.undo?.();
    expect(vault.text(path)).toBe(before);
  });

  test.each([
    ['on the latest round that states one', { status: 'active' }, {}, 'One.md'],
    ['on the latest round where several do', { status: 'active' }, { status: 'active' }, 'Two.md'],
    ['on the latest round where none does', {}, {}, 'Two.md'],
  ])('is written %s', async (_, first, second, written) => {
    const vault = await rounds(first, second);
    await setStatus(vault.context, 'One.md', 'offer');
    expect(vault.store.asked.writes).toEqual([`edit ${written}`]);
  });

  test('that cancels concerns the interview itself', async () => {
    const vault = await rounds({}, { status: 'active' });
    await setStatus(vault.context, 'One.md', 'cancelled');
    expect(vault.store.asked.writes).toEqual(['edit One.md']);
  });
});
