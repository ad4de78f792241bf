import type { TFile, TFolder } from 'obsidian';
import { type HeadlessVault, openVault } from '../../../host/headless';
import { fixturePlugin, logOf } from '../support/fixture-plugin';

/** Writes down every event of vault and cache, in order. */
const listen = `
  const { vault, metadataCache, workspace } = plugin.app;
  for (const name of ['create', 'modify', 'delete', 'rename']) vault.on(name, (file) => plugin.log.push(name + ' ' + file.path));
  metadataCache.on('changed', (file, text, cache) => plugin.log.push('changed ' + file.path + ' ' + text.length + ' ' + Object.keys(cache)));
  metadataCache.on('deleted', (file, cache) => plugin.log.push('deleted ' + file.path + ' ' + (cache && Object.keys(cache))));
  metadataCache.on('resolve', (file) => plugin.log.push('resolve ' + file.path));
  metadataCache.on('resolved', () => plugin.log.push('resolved'));
  workspace.onLayoutReady(() => plugin.log.push('layout-ready ' + vault.getMarkdownFiles().map((file) => metadataCache.getFileCache(file) !== null)));
`;

// obsidian.d.ts, `Vault.on('create')`, `MetadataCache`; docs, "Events".
describe('events at start', () => {
  const files = { 'A.md': '# A', 'F/B.md': '[[A]]', 'F/c.png': '' };

  test('create for every file, then layout-ready with caches, then resolved', async () => {
    const vault = await openVault({ files, plugin: fixturePlugin(listen), enabled: 'with-app' });
    expect(logOf(vault)).toEqual([
      'create F',
      'create A.md',
      'create F/B.md',
      'create F/c.png',
      'layout-ready true,true',
      'resolved',
    ]);
  });

  test('cold: layout-ready without caches, then changed and resolve for every note, then resolved', async () => {
    const vault = await openVault({ files, plugin: fixturePlugin(listen), enabled: 'with-app', coldStart: true });
    expect(logOf(vault).slice(4)).toEqual([
      'layout-ready false,false',
      'changed A.md 3 headings,sections',
      'changed F/B.md 5 links,sections',
      'resolve A.md',
      'resolve F/B.md',
      'resolved',
    ]);
  });

  test('a plugin enabled later hears of no file that was there', async () => {
    const vault = await openVault({ files, plugin: fixturePlugin(listen) });
    expect(logOf(vault)).toEqual(['layout-ready true,true']);
  });
});

describe('events of a change', () => {
  let vault: HeadlessVault;
  const news = async (act: (app: HeadlessVault['app']) => Promise<unknown>): Promise<unknown[]> => {
    const before = logOf(vault).length;
    await vault.until(act(vault.app));
    await vault.settle();
    return logOf(vault).slice(before);
  };
  const note = (): TFile => vault.app.vault.getFileByPath('A.md') as TFile;

  beforeEach(async () => {
    const files = { 'A.md': '# A', 'F/B.md': '[[A]]', 'F/c.png': '' };
    vault = await openVault({ files, plugin: fixturePlugin(listen) });
  });

  test('modify first, changed later, then resolve and resolved; the mocks say changed before modify', async () => {
    expect(await news(({ vault: it }) => it.modify(note(), 'text'))).toEqual([
      'modify A.md',
      'changed A.md 4 sections',
      'resolve A.md',
      'resolved',
    ]);
  });

  test('while a change is not indexed yet, the cache is the old one', async () => {
    await vault.app.vault.modify(note(), 'text');
    expect(vault.app.metadataCache.getFileCache(note())?.headings).toHaveLength(1);
    await vault.settle();
    expect(vault.app.metadataCache.getFileCache(note())?.headings).toBeUndefined();
  });

  test('a new note', async () => {
    expect(await news(({ vault: it }) => it.create('N.md', 'x'))).toEqual([
      'create N.md',
      'changed N.md 1 sections',
      'resolve N.md',
      'resolved',
    ]);
  });

  test('a rename keeps the cache and says no changed; the mocks lose it', async () => {
    expect(await news(({ vault: it }) => it.rename(note(), 'Z.md'))).toEqual(['rename Z.md', 'resolved']);
    expect(vault.app.metadataCache.getCache('Z.md')?.headings).toHaveLength(1);
    expect(vault.app.metadataCache.getCache('A.md')).toBeNull();
  });

  test('a deleted note brings its last cache', async () => {
    expect(await news(({ vault: it }) => it.delete(note()))).toEqual([
      'deleted A.md headings,sections',
      'delete A.md',
      'resolved',
    ]);
    expect(vault.app.metadataCache.getCache('A.md')).toBeNull();
  });

  test('a note deleted before it was indexed brings null', async () => {
    const log = await news(async ({ vault: it }) => it.delete(await it.create('N.md', 'x')));
    expect(log).toEqual(['create N.md', 'deleted N.md null', 'delete N.md', 'resolved']);
  });

  test('every note of a deleted folder', async () => {
    const log = await news(({ vault: it }) => it.delete(it.getFolderByPath('F') as TFolder));
    expect(log).toContain('deleted F/B.md links,sections');
    expect(log.slice(-2)).toEqual(['delete F', 'resolved']);
  });

  test('bad YAML does not make the write fail', async () => {
    expect(await news(({ vault: it }) => it.create('N.md', '---\na: "b\n---\n'))).toContain('changed N.md 14 sections');
  });

  test('files that are no notes are not indexed', async () => {
    expect(await news(({ vault: it }) => it.create('N.txt', '# x'))).toEqual(['create N.txt']);
  });
});
