import fc from 'fast-check';
import { openVault, type HeadlessVault } from '../../../host/headless';

const paths = ['A.md', 'B.md', 'F/A.md', 'F/G/C.md', 'F/n.txt'];
const texts = ['', '# A', '[[A]] [[C]]', '---\nlink: "[[B]]"\n---\n[[F/A]]', '---\nbad: "\n---'];

type Step = (vault: HeadlessVault) => Promise<unknown>;

const path = fc.constantFrom(...paths);
const text = fc.constantFrom(...texts);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(path, text).map(
    ([at, content]): Step =>
      (vault) =>
        vault.write(at, content),
  ),
  fc.tuple(path, text).map(
    ([at, content]): Step =>
      (vault) =>
        vault.app.vault.create(at, content),
  ),
  fc.tuple(path, path).map(([from, to]): Step => async ({ app }) => {
    const file = app.vault.getFileByPath(from);
    if (file) await app.vault.rename(file, to);
  }),
  fc.tuple(fc.constantFrom('F', 'F/G'), fc.constantFrom('H', 'H2')).map(([from, to]): Step => async ({ app }) => {
    const folder = app.vault.getFolderByPath(from);
    if (folder) await app.vault.rename(folder, to);
  }),
  fc.constantFrom(...paths, 'F', 'F/G', 'H').map((at): Step => async ({ app }) => {
    const file = app.vault.getAbstractFileByPath(at);
    if (file) await app.vault.delete(file);
  }),
  fc.tuple(path, fc.option(text)).map(
    ([at, content]): Step =>
      (vault) =>
        Promise.resolve(vault.host.changeOutside(at, content)),
  ),
  fc.constant<Step>((vault) => vault.settle()),
);

/** Everything a plugin could ask about the vault's files. */
function picture({ app, host }: HeadlessVault): unknown {
  const { vault, metadataCache } = app;
  const all = vault.getAllLoadedFiles();
  const byPath = new Map(all.map((file) => [file.path, file.parent?.path ?? null]));
  const caches = vault.getMarkdownFiles().map((file) => [file.path, metadataCache.getFileCache(file)] as const);
  return JSON.parse(
    JSON.stringify({
      parents: Object.fromEntries([...byPath].sort()),
      files: vault
        .getFiles()
        .map((file) => file.path)
        .sort(),
      folders: [...host.disk.folders].sort(),
      caches: Object.fromEntries([...caches].sort(([a], [b]) => (a < b ? -1 : 1))),
      links: vault
        .getMarkdownFiles()
        .map(({ path: at }) => [at, metadataCache.getFirstLinkpathDest('A', at)?.path ?? null])
        .sort(),
    }),
  ) as unknown;
}

describe('any sequence of changes', () => {
  test('leaves files and caches as they would be found at the next start', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const vault = await openVault({ files: { 'A.md': '[[B]]', 'F/A.md': '', 'F/G/C.md': '# C' } });
        for (const act of steps) await act(vault).catch(() => undefined);
        await vault.settle();
        const kept = Object.fromEntries(
          [...vault.host.disk.files].map(([at, { text: content }]) => [at, content ?? '']),
        );
        const folders = Object.fromEntries([...vault.host.disk.folders].map((at) => [`${at}/`, '']));
        const fresh = await openVault({ files: { ...folders, ...kept } });
        expect(picture(vault)).toEqual(picture(fresh));
        expect(vault.errors).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
