import { note } from '../../test/support/memory-store';
import type { TestVault } from '../../test/support/test-vault';
import { testVault } from '../../test/support/test-vault';
import { draftThankYous } from './draft-thank-yous';
import { isRecordedSent, markSent } from './mark-sent';

const path = 'Interview.md';
const line = '2026-11-18 sent thank-you to Ana Ruiz by email';
const drafted = async (properties: Readonly<Record<string, unknown>> = {}) => {
  const interview = { type: 'interview', date: '2026-11-18', time: '14:00', company: 'Northwind', role: 'Engineer' };
  const vault = await testVault({
    [path]: note({ ...interview, interviewers: ['Ana Ruiz'], ...properties }, '- Ana: the search index'),
  });
  const { created } = await draftThankYous(vault.context, path);
  vault.announced.length = 0;
  vault.store.asked.writes.length = 0;
  return { vault, draft: created[0] ?? '' };
};
const logOf = ({ store }: TestVault) => store.source(path)?.properties?.['follow_up_log'];
const thankYous = ({ index, now }: TestVault) => index.agenda(now).followUps.filter(({ kind }) => kind === 'thank-you');
const texts = (vault: TestVault, draft: string) => [vault.text(path), vault.text(draft)];

test('writes the draft, then the log, and the thank-you is done', async () => {
  const { vault, draft } = await drafted();
  expect(thankYous(vault)).toHaveLength(1);
  expect(await markSent(vault.context, draft)).toBe('written');
  expect(vault.store.asked.writes).toEqual([`edit ${draft}`, `edit ${path}`]);
  expect(vault.store.source(draft)?.properties).toMatchObject({ status: 'sent', sent: '2026-11-18' });
  expect(logOf(vault)).toEqual([line]);
  expect(thankYous(vault)).toEqual([]);
  expect(vault.announced.map(({ message }) => message)).toEqual(['Marked as sent: the thank-you to Ana Ruiz.']);
});

test('undo restores both notes to the byte', async () => {
  const { vault, draft } = await drafted();
  const before = texts(vault, draft);
  await markSent(vault.context, draft);
  await vault.announced[0]?.undo?.();
  expect(texts(vault, draft)).toEqual(before);
  expect(thankYous(vault)).toHaveLength(1);
});

test.each([['the draft'], ['the interview']])('undo touches neither note once %s has changed', async (which) => {
  const { vault, draft } = await drafted();
  await markSent(vault.context, draft);
  const changed = which === 'the draft' ? draft : path;
  vault.write(changed, `${vault.text(changed)}More.\n`);
  const before = texts(vault, draft);
  await vault.announced[0]?.undo?.();
  expect(texts(vault, draft)).toEqual(before);
  expect(vault.announced.at(-1)?.message).toMatch(/^Not undone: “.*” has changed since\.$/);
});

test('marked twice changes nothing more', async () => {
  const { vault, draft } = await drafted();
  await markSent(vault.context, draft);
  const before = texts(vault, draft);
  vault.now = new Date(2026, 10, 20, 9, 0);
  expect(await markSent(vault.context, draft)).toBe('already');
  expect(texts(vault, draft)).toEqual(before);
  expect(vault.announced.at(-1)).toEqual({ message: 'Already marked as sent: the thank-you to Ana Ruiz.' });
});

test('marked twice at once writes one line', async () => {
  const { vault, draft } = await drafted();
  vault.delivers = false;
  vault.store.faults.delay = () => Promise.resolve();
  const outcomes = await Promise.all([markSent(vault.context, draft), markSent(vault.context, draft)]);
  expect(outcomes).toEqual(['written', 'already']);
  expect(logOf(vault)).toEqual([line]);
});

test('what stopped between the two writes counts as sent, and the next run adds only the line, with its day', async () => {
  const { vault, draft } = await drafted();
  vault.store.faults.failure = (operation, target) =>
    operation === 'edit' && target === path ? 'The disk is full.' : undefined;
  expect(await markSent(vault.context, draft)).toBe('failed');
  expect(vault.announced[0]?.message).toContain('The disk is full.');
  expect(thankYous(vault)).toEqual([]);
  vault.store.faults.failure = () => undefined;
  vault.now = new Date(2026, 10, 20, 9, 0);
  expect(await markSent(vault.context, draft)).toBe('written');
  expect(logOf(vault)).toEqual([line]);
  expect(vault.store.source(draft)?.properties).toMatchObject({ sent: '2026-11-18' });
});

describe('sent but not logged', () => {
  const stopped = async () => {
    const { vault, draft } = await drafted();
    const before = texts(vault, draft);
    vault.store.faults.failure = (operation, target) =>
      operation === 'edit' && target === path ? 'The disk is full.' : undefined;
    await markSent(vault.context, draft);
    return { vault, draft, before };
  };

  test('the notice offers to try again, and to undo', async () => {
    const { vault, draft, before } = await stopped();
    const [{ offer, undo } = {}] = vault.announced;
    expect(offer?.label).toBe('Mark as sent');
    await undo?.();
    expect(texts(vault, draft)).toEqual(before);
  });

  test('the offer adds the line once there is room, with the day of sending, and says so', async () => {
    const { vault, draft } = await stopped();
    const [{ offer } = {}] = vault.announced;
    expect(await offer?.run()).toBe('failed');
    expect(vault.announced.at(-1)).toMatchObject({ offer: { label: 'Mark as sent' } });
    expect(vault.announced.at(-1)?.undo).toBeUndefined();
    vault.store.faults.failure = () => undefined;
    vault.now = new Date(2026, 10, 20, 9, 0);
    expect(await vault.announced.at(-1)?.offer?.run()).toBe('written');
    expect(logOf(vault)).toEqual([line]);
    expect(vault.store.source(draft)?.properties).toMatchObject({ status: 'sent', sent: '2026-11-18' });
    expect(vault.announced.at(-1)?.message).toBe('Marked as sent: the thank-you to Ana Ruiz.');
    expect(await offer?.run()).toBe('already');
    expect(logOf(vault)).toEqual([line]);
  });

  test('is not recorded as sent until the line is there', async () => {
    const { vault, draft } = await stopped();
    const recorded = (): boolean | undefined => {
      const note = vault.index.draftAt(draft);
      return note && isRecordedSent(vault.context, note);
    };
    expect(recorded()).toBe(false);
    vault.store.faults.failure = () => undefined;
    await markSent(vault.context, draft);
    expect(recorded()).toBe(true);
  });
});

describe('recorded as sent', () => {
  const recorded = async (properties: Readonly<Record<string, unknown>>, log: readonly string[]) => {
    const vault = await testVault({
      [path]: note({
        ...{ type: 'interview', date: '2026-11-18', company: 'Northwind', interviewers: ['Ana Ruiz', 'Tom Becker'] },
        next_steps: ['me: send portfolio by 2026-11-20', 'me: send references by 2026-11-20'],
        follow_up_log: log,
      }),
      'Letter.md': note({ type: 'follow-up', interview: '[[Interview]]', ...properties }),
    });
    const draft = vault.index.draftAt('Letter.md');
    return draft && isRecordedSent(vault.context, draft);
  };
  const toAna = { kind: 'thank-you', to: 'Ana Ruiz', status: 'sent' };
  const portfolio = { kind: 'promise', what: 'send portfolio', status: 'sent' };

  test.each([
    ['where the log says so', toAna, ['2026-11-18 sent thank-you to Ana Ruiz'], true],
    ['in whatever case', toAna, ['2026-11-18 sent thank-you to ANA RUIZ by email'], true],
    ['where the log names nobody', toAna, ['2026-11-18 sent thank-you'], true],
    ['not where nothing is logged', toAna, [], false],
    [
      'not where the letter is no more than a draft',
      { ...toAna, status: 'draft' },
      ['2026-11-18 sent thank-you'],
      false,
    ],
    ['not by a letter to somebody else', toAna, ['2026-11-18 sent thank-you to Tom Becker'], false],
    ['not by a letter of another kind', toAna, ['2026-11-18 sent check-in to Ana Ruiz'], false],
    ['not by a reply', toAna, ['2026-11-18 replied'], false],
    ['where the log names the promise', portfolio, ['2026-11-18 sent promise re "send portfolio"'], true],
    ['not by another promise', portfolio, ['2026-11-18 sent promise re "send references"'], false],
  ])('%s', async (_, properties, log, expected) => {
    expect(await recorded(properties, log)).toBe(expected);
  });

  test('where the interview is out of reach, by the letter alone', async () => {
    const vault = await testVault({
      'Bread.md': 'Flour.',
      'Letter.md': note({ type: 'follow-up', interview: '[[Bread]]', ...toAna }),
    });
    const draft = vault.index.draftAt('Letter.md');
    expect(draft && isRecordedSent(vault.context, draft)).toBe(true);
  });
});

test('what the store refuses at once changes nothing', async () => {
  const { vault, draft } = await drafted();
  const before = texts(vault, draft);
  vault.store.faults.failure = (operation) => (operation === 'edit' ? 'The vault is read-only.' : undefined);
  expect(await markSent(vault.context, draft)).toBe('failed');
  expect(texts(vault, draft)).toEqual(before);
  expect(vault.announced).toEqual([{ message: 'Nothing was changed: The vault is read-only.' }]);
});

test('a line that the person wrote already is not written again', async () => {
  const { vault, draft } = await drafted({ follow_up_log: [line] });
  expect(draft).toBe('');
  vault.write(
    'Letter.md',
    note({ type: 'follow-up', kind: 'thank-you', to: 'Ana Ruiz', channel: 'email', interview: '[[Interview]]' }),
  );
  expect(await markSent(vault.context, 'Letter.md')).toBe('written');
  expect(logOf(vault)).toEqual([line]);
  expect(vault.store.source('Letter.md')?.properties).toMatchObject({ status: 'sent', sent: '2026-11-18' });
});

test.each([
  ['a note that is no draft', 'Other.md', 'text', '“Other” is not a draft of a letter.'],
  [
    'a draft whose interview is no interview note',
    'Letter.md',
    note({ type: 'follow-up', kind: 'thank-you', to: 'Ana', interview: '[[Letter]]' }),
    'The interview note that “Letter” belongs to cannot be found.',
  ],
])('%s is refused', async (_, target, text, message) => {
  const { vault } = await drafted();
  vault.write(target, text);
  expect(await markSent(vault.context, target)).toBe('failed');
  expect(vault.announced.map((announced) => announced.message)).toEqual([message]);
  expect(vault.store.asked.writes).toEqual([]);
});
