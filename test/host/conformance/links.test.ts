import type { TFile } from 'obsidian';
import { type HeadlessVault, openVault } from '../../../host/headless';

// obsidian.d.ts, `MetadataCache.getFirstLinkpathDest`, `FileManager.renameFile`; help, "Internal links".
describe('what a link leads to', () => {
  let vault: HeadlessVault;
  beforeAll(async () => {
    const paths = [
      'Acme.md',
      'People/Ana Ruiz.md',
      'Work/People/Ana Ruiz.md',
      'Work/Acme.md',
      'Work/Deep/Er/Only.md',
      'Dr. Wu.md',
      'pic.png',
    ];
    vault = await openVault({ files: Object.fromEntries(paths.map((path) => [path, ''])) });
  });

  test.each<[string, string, string | null]>([
    ['Only', '', 'Work/Deep/Er/Only.md'],
    ['only', '', 'Work/Deep/Er/Only.md'],
    ['Only.md', '', 'Work/Deep/Er/Only.md'],
    ['Er/Only', '', 'Work/Deep/Er/Only.md'],
    ['r/Only', '', null],
    ['Dr. Wu', '', 'Dr. Wu.md'],
    ['pic.png', '', 'pic.png'],
    ['pic', '', null],
    ['Acme', 'Work/Note.md', 'Acme.md'],
    ['./Acme', 'Work/Note.md', 'Work/Acme.md'],
    ['../Acme', 'Work/Note.md', 'Acme.md'],
    ['/Work/Acme', 'People/x.md', 'Work/Acme.md'],
    ['Ana Ruiz', '', 'People/Ana Ruiz.md'],
    ['Ana Ruiz', 'Work/Note.md', 'Work/People/Ana Ruiz.md'],
    ['Ana Ruiz#Notes', '', 'People/Ana Ruiz.md'],
    ['#Heading', 'Acme.md', 'Acme.md'],
    ['Nobody', '', null],
  ])('[[%s]] in "%s" is %s', (link, source, expected) => {
    expect(vault.app.metadataCache.getFirstLinkpathDest(link, source)?.path ?? null).toBe(expected);
  });

  test.each<[string, string]>([
    ['Work/Deep/Er/Only.md', '[[Only]]'],
    ['Work/Acme.md', '[[Work/Acme]]'],
    ['pic.png', '![[pic.png]]'],
  ])('a link to %s is written %s: the name where it is unique, else the path', (path, expected) => {
    const file = vault.app.vault.getFileByPath(path) as TFile;
    expect(vault.app.fileManager.generateMarkdownLink(file, 'x.md')).toBe(expected);
  });

  test('with subpath and shown text', () => {
    const file = vault.app.vault.getFileByPath('Dr. Wu.md') as TFile;
    expect(vault.app.fileManager.generateMarkdownLink(file, '', '#Notes', 'Mei')).toBe('[[Dr. Wu#Notes|Mei]]');
  });
});

describe('renaming with links', () => {
  test('links in bodies and properties follow; shown text and headings stay', async () => {
    const text = '---\nwho:\n  - "[[Ana]]"\n  - "[[Ana|A.]]"\n---\n[[Ana#Role|her]] ![[Ana]] [x](Ana.md) `[[Bob]]`';
    const vault = await openVault({ files: { 'Ana.md': '', 'N.md': text, 'Other.md': '[[Nobody]]' } });
    await vault.until(
      vault.app.fileManager.renameFile(vault.app.vault.getFileByPath('Ana.md') as TFile, 'Ana Ruiz.md'),
    );
    await vault.settle();
    expect(vault.read('N.md')).toBe(
      '---\nwho:\n  - "[[Ana Ruiz]]"\n  - "[[Ana Ruiz|A.]]"\n---\n[[Ana Ruiz#Role|her]] ![[Ana Ruiz]] [x](Ana%20Ruiz.md) `[[Bob]]`',
    );
    expect(vault.app.metadataCache.resolvedLinks['N.md']).toEqual({ 'Ana Ruiz.md': 5 });
  });

  test('moving to another folder rewrites only links that no longer lead there', async () => {
    const files = { 'Ana.md': '', 'N.md': '[[Ana]] [x](Ana.md) [y](./Ana.md)' };
    const vault = await openVault({ files });
    await vault.app.vault.createFolder('People');
    await vault.until(
      vault.app.fileManager.renameFile(vault.app.vault.getFileByPath('Ana.md') as TFile, 'People/Ana.md'),
    );
    expect(vault.read('N.md')).toBe('[[Ana]] [x](Ana.md) [y](People/Ana.md)');
  });

  test('resolved and unresolved links are counted', async () => {
    const vault = await openVault({ files: { 'A.md': '[[B]] [[b]] [[C]]', 'B.md': '' } });
    expect(vault.app.metadataCache.resolvedLinks['A.md']).toEqual({ 'B.md': 2 });
    expect(vault.app.metadataCache.unresolvedLinks['A.md']).toEqual({ C: 1 });
  });
});
