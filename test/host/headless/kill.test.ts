import { memoryStorage, openVault } from '../../../host/headless';

const killedAt = async (step: number): Promise<Readonly<Record<string, string | undefined>>> => {
  const storage = memoryStorage({ 'A/One.md': 'one', 'Two.md': 'two', 'Empty/': '' });
  const vault = await openVault({ storage });
  const { app } = vault;
  let changes = 0;
  vault.host.disk.faults.add(() => {
    if (++changes === step) vault.kill();
  });
  const two = app.vault.getFileByPath('Two.md');
  void (async () => {
    await app.vault.create('New.md', 'new');
    if (two) await app.vault.modify(two, 'TWO');
    const folder = app.vault.getFolderByPath('A');
    if (folder) await app.vault.rename(folder, 'B');
    if (two) await app.vault.delete(two);
  })();
  for (let turns = 0; turns < 20; turns++) await new Promise((resolve) => setImmediate(resolve));
  const next = await openVault({ storage });
  const found = Object.fromEntries([...next.host.disk.files].map(([path, { text }]) => [path, text]));
  expect(next.app.vault.getFolderByPath('Empty')).not.toBeNull();
  await next.close();
  return found;
};

test.each([
  [1, { 'A/One.md': 'one', 'Two.md': 'two' }],
  [2, { 'A/One.md': 'one', 'Two.md': 'two', 'New.md': 'new' }],
  [3, { 'A/One.md': 'one', 'Two.md': 'TWO', 'New.md': 'new' }],
  [4, { 'B/One.md': 'one', 'Two.md': 'TWO', 'New.md': 'new' }],
  [5, { 'B/One.md': 'one', 'New.md': 'new' }],
])('killed before change %i, the next start finds what was written until then', async (step, found) => {
  expect(await killedAt(step)).toEqual(found);
});
