import type { HeadlessVault } from '../../host/headless';
import { openPlugin, rows, run } from './support/open-plugin';

const files = { 'Mine.md': 'my own\n' };
const examples = (vault: HeadlessVault): string[] =>
  vault.app.vault
    .getMarkdownFiles()
    .map(({ path }) => path)
    .filter((path) => path.startsWith('Interview examples/'));
const modalText = (vault: HeadlessVault): string | undefined =>
  vault.window.document.querySelector('.modal')?.textContent ?? undefined;

test('adds examples whose work shows in the list at once; undo leaves nothing behind', async () => {
  const vault = await openPlugin({ files });
  await run(vault, 'add-examples');
  expect(examples(vault)).toHaveLength(7);
  expect(rows(vault).join()).toContain('Thank Ana Ruiz');
  await vault.click('button', 'Undo');
  expect(examples(vault)).toEqual([]);
  expect(vault.app.vault.getFolderByPath('Interview examples')).toBeNull();
  expect(vault.errors).toEqual([]);
});

test('run again, offers to remove those that were not changed, and keeps what was', async () => {
  const vault = await openPlugin({ files });
  await run(vault, 'add-examples');
  await vault.settle(20_000);
  const [changed = ''] = examples(vault);
  await vault.write(changed, `${vault.read(changed) ?? ''}Mine.\n`);
  await run(vault, 'add-examples');
  expect(modalText(vault)).toContain('This vault has 7 example notes.');
  await vault.click('button', 'Keep them');
  expect(examples(vault)).toHaveLength(7);
  await run(vault, 'add-examples');
  await vault.click('button', 'Remove example notes');
  expect(examples(vault)).toEqual([changed]);
  expect(vault.notices().join()).toContain('Kept, because changed by you');
  expect(modalText(vault)).toBeUndefined();
  await run(vault, 'add-examples');
  expect(vault.notices().join()).toContain('has been changed by you, so none is removed');
});
