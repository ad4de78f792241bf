import { agenda, drafts, dueList, headings, interviewPath, onsite, openPlugin, rows, run } from './support/open-plugin';

test('a cold start: caches come after the layout is ready, and so do the rows', async () => {
  const vault = await openPlugin({ coldStart: true, enabled: 'with-app' });
  await run(vault, 'open-due-list');
  expect(headings(vault)).toEqual(['Due now 3', 'Coming up 1', 'Waiting 2']);
});

test('a note that is renamed keeps its rows, under its new path', async () => {
  const vault = await openPlugin();
  const file = vault.app.vault.getFileByPath(interviewPath);
  if (file) await vault.until(vault.app.fileManager.renameFile(file, 'Interviews/Onsite.md'));
  await vault.settle();
  expect(rows(vault)).toHaveLength(6);
  expect(new Set((await agenda(vault)).map(({ note }) => note))).toEqual(new Set(['Interviews/Onsite.md']));
});

test('a folder that moves takes its interviews along', async () => {
  const vault = await openPlugin();
  const folder = vault.app.vault.getFolderByPath('Interviews');
  if (folder) await vault.until(vault.app.fileManager.renameFile(folder, 'Jobs'));
  await vault.settle();
  expect((await agenda(vault)).map(({ note }) => note)).toEqual(Array(6).fill('Jobs/2026-11-18 Northwind.md'));
});

test('notes that are deleted, singly or with their folder, leave nothing', async () => {
  for (const path of [interviewPath, 'Interviews']) {
    const vault = await openPlugin();
    const file = vault.app.vault.getAbstractFileByPath(path);
    if (file) await vault.until(vault.app.vault.delete(file, true));
    await vault.settle();
    expect(rows(vault)).toEqual([]);
  }
});

test('a draft that was moved is opened, not made again', async () => {
  const vault = await openPlugin();
  await run(vault, 'draft-thank-yous', interviewPath);
  const [first = ''] = drafts(vault);
  const file = vault.app.vault.getFileByPath(first);
  if (file) await vault.until(vault.app.fileManager.renameFile(file, 'Moved.md'));
  await run(vault, 'draft-thank-yous', interviewPath);
  expect(drafts(vault)).toHaveLength(1);
  expect((await agenda(vault)).map(({ draft }) => draft)).toContain('Moved.md');
});

test('properties that YAML cannot parse are reported with their line, and the note is left alone', async () => {
  const broken = '---\ntype: interview\ndate: "2026-11-18\ncompany: Northwind\n---\n';
  const vault = await openPlugin({ files: { 'Broken.md': broken } });
  const [problem] = await agenda(vault);
  expect(problem).toMatchObject({ kind: 'problem', note: 'Broken.md', section: 'needs-attention' });
  expect(vault.read('Broken.md')).toBe(broken);
});

test('a note becomes an interview, and stops being one', async () => {
  const vault = await openPlugin({ files: { 'Plain.md': 'Text.\n' } });
  await vault.write('Plain.md', onsite);
  expect(rows(vault).join()).toContain('Thank Ana Ruiz');
  await vault.write('Plain.md', 'Text.\n');
  expect(rows(vault)).toEqual([]);
});

test('switched off, the plugin leaves nothing behind', async () => {
  const vault = await openPlugin();
  vault.app.plugins.disablePlugin('interview-follow-up');
  await vault.settle();
  expect(vault.app.commands.listCommands().filter(({ id }) => id.startsWith('interview-follow-up'))).toEqual([]);
  expect(vault.window.document.querySelector('[class^="interview-follow-up"]')).toBeNull();
  expect(vault.app.registrations.cliCommands.names()).toEqual([]);
  await vault.write(interviewPath, onsite.replace('14:00', '15:00'));
  expect(vault.errors).toEqual([]);
});

test('switched on, the list is opened at once', async () => {
  const vault = await openPlugin();
  expect(vault.app.workspace.getLeavesOfType(dueList)).toHaveLength(1);
  await run(vault, 'open-due-list');
  expect(vault.app.workspace.getLeavesOfType(dueList)).toHaveLength(1);
});

test('notes that need attention keep their order, whichever of them was edited last', async () => {
  const files = Object.fromEntries(
    ['A', 'B', 'C'].map((name) => [`${name}.md`, `---\ntype: job interview\ncompany: ${name} Labs\n---\n`]),
  );
  const vault = await openPlugin({ files });
  const before = rows(vault);
  expect(before.map((row) => /[ABC]/.exec(row)?.[0])).toEqual(['A', 'B', 'C']);
  await vault.write('A.md', 'No interview for the moment.\n');
  await vault.write('A.md', files['A.md'] ?? '');
  expect(rows(vault)).toEqual(before);
});
