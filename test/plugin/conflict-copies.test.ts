import {
  agenda,
  drafts,
  dueList,
  interviewPath,
  onsite,
  openPlugin,
  rows,
  run,
  smallVault,
} from './support/open-plugin';

const copy = interviewPath.replace('.md', " (Ana's conflicted copy 2026-11-18).md");
const onThePhone = onsite
  .replace('---\n\n## High', 'follow_up_log:\n  - 2026-11-18 sent thank-you to Ana Ruiz by email\n---\n\n## High')
  .replace('event sourcing', 'event sourcing, in two steps');
const ofCopy = async (vault: Awaited<ReturnType<typeof openPlugin>>) =>
  (await agenda(vault)).filter(({ note }) => note === copy);

test('a conflict copy of an interview doubles nothing, and the list says what it says otherwise', async () => {
  const vault = await openPlugin();
  await run(vault, 'open-due-list');
  const before = rows(vault);
  vault.host.changeOutside(copy, onThePhone);
  await vault.settle();
  expect(rows(vault).slice(0, before.length)).toEqual(before);
  expect(rows(vault)).toHaveLength(before.length + 1);
  expect(await ofCopy(vault)).toEqual([
    expect.objectContaining({
      kind: 'problem',
      section: 'needs-attention',
      what: 'A sync tool left a copy of “2026-11-18 Northwind”',
      why: [
        'Each note once: the original is used, and this copy counts for nothing.',
        'In the copy “follow_up_log” says “2026-11-18 sent thank-you to Ana Ruiz by email” and the text is different.',
        'Take over into the original what you want to keep, then delete the copy.',
      ].join(' '),
      opens: null,
      due: null,
      draft: null,
    }),
  ]);
  expect(vault.read(interviewPath)).toBe(onsite);
  expect(vault.read(copy)).toBe(onThePhone);
});

test('its row opens both notes, beside each other', async () => {
  const vault = await openPlugin({ files: { ...smallVault, [copy]: onThePhone } });
  await run(vault, 'open-due-list');
  await vault.click('button', /^Open both/, dueList);
  const shown = vault.app.workspace.getLeavesOfType('markdown').map(({ view }) => view.getState()['file']);
  expect(shown).toEqual([interviewPath, copy]);
  expect(vault.errors).toEqual([]);
});

test('a copy is no interview note to the commands while its original is there, and is one afterwards', async () => {
  const vault = await openPlugin({ files: { ...smallVault, [copy]: onThePhone } });
  expect(await run(vault, 'draft-thank-yous', copy)).toBe(false);
  const expected = (await agenda(vault, { section: 'due-now' })).map(({ kind, person }) => [kind, person]);
  expect(expected).toContainEqual(['thank-you', 'Ana Ruiz']);
  vault.host.changeOutside(interviewPath, null);
  await vault.settle();
  const listed = await agenda(vault);
  expect(new Set(listed.map(({ note }) => note))).toEqual(new Set([copy]));
  expect(listed.map(({ kind, person }) => [kind, person])).not.toContainEqual(['thank-you', 'Ana Ruiz']);
  expect(await run(vault, 'draft-thank-yous', copy)).toBe(true);
  expect(drafts(vault)).toHaveLength(1);
});

test('a conflict copy of a letter is no second letter', async () => {
  const vault = await openPlugin();
  await run(vault, 'draft-thank-yous', interviewPath);
  const [first = '', second = ''] = drafts(vault);
  const letterCopy = first.replace('.md', '.sync-conflict-20261118-171500-ABCDEFG.md');
  vault.host.changeOutside(letterCopy, `${vault.read(first) ?? ''}And one more thing.\n`);
  await vault.settle();
  await run(vault, 'draft-thank-yous', interviewPath);
  expect(drafts(vault)).toEqual([first, letterCopy, second].sort());
  const letters = (await agenda(vault)).filter(({ kind }) => kind === 'thank-you').map(({ draft }) => draft);
  expect(letters.sort()).toEqual([first, second].sort());
  expect((await agenda(vault, { kind: 'problem' })).map(({ note }) => note)).toEqual([letterCopy]);
  expect(vault.offers('interview-follow-up:mark-sent')).toBe(true);
  await vault.openFile(letterCopy);
  expect(vault.offers('interview-follow-up:mark-sent')).toBe(false);
});
