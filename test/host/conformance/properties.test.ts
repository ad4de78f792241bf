import fc from 'fast-check';
import type { TFile } from 'obsidian';
import { openVault } from '../../../host/headless';
import { parseNote } from '../../../host/obsidian/metadata/parse-note';
import { parseYaml, stringifyYaml } from '../../../host/obsidian/platform/yaml';

async function change(text: string, edit: (properties: Record<string, unknown>) => void): Promise<string | null> {
  const vault = await openVault({ files: { 'N.md': text } });
  const file = vault.app.vault.getFileByPath('N.md') as TFile;
  await vault.until(vault.app.fileManager.processFrontMatter(file, edit));
  return vault.read('N.md');
}

// obsidian.d.ts, `FileManager.processFrontMatter`, and what the app was seen to write.
describe('processFrontMatter', () => {
  test.each<[string, string, string]>([
    ['keys keep their order, new ones come last', '---\nb: 1\na: 2\n---\nx', '---\nb: 1\na: 2\nnew: yes\n---\nx'],
    ['comments and quotes are lost', '---\n# why\na: "b"\n---\nx', '---\na: b\nnew: yes\n---\nx'],
    ['an empty value stays empty instead of null', '---\na:\nb: null\n---\n', '---\na:\nb:\nnew: yes\n---\n'],
    ['a note without properties gets them', 'x\n', '---\nnew: yes\n---\nx\n'],
    ['an empty block is filled', '---\n---\nx', '---\nnew: yes\n---\nx'],
    ['Windows line ends in the body stay', '---\r\na: 1\r\n---\r\nx\r\ny', '---\na: 1\nnew: yes\n---\r\nx\r\ny'],
    ['a byte order mark stays', '\uFEFF---\na: 1\n---\nx', '\uFEFF---\na: 1\nnew: yes\n---\nx'],
    ['links are quoted', '---\na: "[[B]]"\n---\n', '---\na: "[[B]]"\nnew: yes\n---\n'],
    [
      'dates and times are not',
      '---\nd: "2026-08-01"\nt: "12:30"\n---\n',
      '---\nd: 2026-08-01\nt: 12:30\nnew: yes\n---\n',
    ],
  ])('%s', async (_what, before, after) => {
    expect(await change(before, (properties) => (properties['new'] = 'yes'))).toBe(after);
  });

  test('no line is wrapped, however long', async () => {
    const long = 'word '.repeat(60).trim();
    expect(await change('x', (properties) => (properties['a'] = long))).toBe(`---\na: ${long}\n---\nx`);
  });

  test('when the last property goes, so does the block', async () => {
    expect(await change('---\na: 1\n---\nx\n', (properties) => delete properties['a'])).toBe('x\n');
  });

  test('YAML that cannot be parsed rejects and is left alone', async () => {
    const vault = await openVault({ files: { 'N.md': '---\na: "b\n---\nx' } });
    const file = vault.app.vault.getFileByPath('N.md') as TFile;
    await expect(vault.app.fileManager.processFrontMatter(file, () => undefined)).rejects.toThrow();
    expect(vault.read('N.md')).toBe('---\na: "b\n---\nx');
  });

  test('a callback that throws writes nothing', async () => {
    const failing = change('---\na: 1\n---\nx', () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
  });

  test('goes through the queue of the vault and is indexed again', async () => {
    const vault = await openVault({ files: { 'N.md': 'x' } });
    const file = vault.app.vault.getFileByPath('N.md') as TFile;
    await Promise.all(
      [1, 2, 3].map((n) =>
        vault.app.fileManager.processFrontMatter(file, (p: Record<string, unknown>) => (p[`k${n}`] = n)),
      ),
    );
    await vault.settle();
    expect(vault.app.metadataCache.getFileCache(file)?.frontmatter).toEqual({ k1: 1, k2: 2, k3: 3 });
  });

  test('the body never changes, whatever it is', async () => {
    const vault = await openVault({ files: { 'N.md': '' } });
    const file = vault.app.vault.getFileByPath('N.md') as TFile;
    const body = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !text.startsWith('---') && !text.startsWith('\uFEFF'));
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        await vault.app.vault.modify(file, text);
        await vault.app.fileManager.processFrontMatter(
          file,
          (properties: Record<string, unknown>) => (properties['a'] = 1),
        );
        expect(vault.read('N.md')).toBe(`---\na: 1\n---\n${text}`);
      }),
    );
  });
});

describe('stringifyYaml', () => {
  const value = fc.dictionary(
    fc.string().filter((key) => key !== '__proto__'),
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.string())),
  );

  test('is read back as it was', () => {
    fc.assert(
      fc.property(value, (properties) => expect(parseYaml(stringifyYaml(properties)) ?? {}).toEqual({ ...properties })),
    );
  });

  test('gives what a note can hold', () => {
    fc.assert(
      fc.property(value, (properties) => {
        const found = parseNote(`---\n${stringifyYaml(properties)}---\n`).frontmatter;
        expect(found ?? {}).toEqual({ ...properties });
      }),
    );
  });
});
