import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TFile, TFolder } from 'obsidian';
import { folderStorage } from '../../../host/disk/folder-storage';
import { openVault } from '../../../host/headless';

describe('a vault in a real folder', () => {
  let folder: string;
  const onDisk = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vault-'));
    await mkdir(join(folder, 'Work/Empty'), { recursive: true });
    await mkdir(join(folder, '.obsidian'));
    await writeFile(join(folder, 'Work/Note.md'), '---\na: 1\n---\nbody');
    await writeFile(join(folder, 'picture.png'), Buffer.from([0, 255]));
    await writeFile(join(folder, '.obsidian/app.json'), '{}');
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('is read with its folders, hidden files and real times', async () => {
    const vault = await openVault({ storage: folderStorage(folder) });
    expect(vault.app.vault.getFiles().map(({ path }) => path)).toEqual(['Work/Note.md', 'picture.png']);
    expect(vault.app.vault.getFolderByPath('Work/Empty')).not.toBeNull();
    expect(await vault.app.vault.adapter.read('.obsidian/app.json')).toBe('{}');
    const file = vault.app.vault.getFileByPath('Work/Note.md');
    expect(file?.stat.size).toBe(17);
    expect(file?.stat.mtime).toBeGreaterThan(1_600_000_000_000);
  });

  test('changes are on disk', async () => {
    const vault = await openVault({ storage: folderStorage(folder) });
    const file = vault.app.vault.getFileByPath('Work/Note.md') as TFile;
    await vault.until(vault.app.vault.createFolder('Drafts/New'));
    await vault.write('Drafts/New/Letter.md', 'Dear Ana,\r\n');
    await vault.until(
      vault.app.fileManager.processFrontMatter(file, (properties: Record<string, unknown>) => (properties['b'] = 2)),
    );
    expect(await onDisk('Drafts/New/Letter.md')).toBe('Dear Ana,\r\n');
    expect(await onDisk('Work/Note.md')).toBe('---\na: 1\nb: 2\n---\nbody');
    await vault.until(vault.app.vault.rename(vault.app.vault.getFolderByPath('Work') as TFolder, 'Jobs'));
    expect(await onDisk('Jobs/Note.md')).toContain('body');
    await vault.until(vault.app.fileManager.trashFile(file));
    expect(await onDisk('.trash/Note.md')).toContain('body');
    expect((await readdir(folder)).sort()).toEqual(['.obsidian', '.trash', 'Drafts', 'Jobs', 'picture.png']);
  });

  test('nothing outside the folder can be written', async () => {
    const storage = folderStorage(folder);
    await expect(
      storage.write('../out.md', 'x').catch((error: unknown) => Promise.reject(error as Error)),
    ).rejects.toThrow('outside the vault');
    await expect(Promise.resolve().then(() => storage.remove('..'))).rejects.toThrow('outside the vault');
  });

  test('links to elsewhere are not followed', async () => {
    await symlink(tmpdir(), join(folder, 'Elsewhere'));
    const { folders } = await folderStorage(folder).load();
    expect(folders).not.toContain('Elsewhere');
  });

  test('a write that fails leaves the vault as it was', async () => {
    const vault = await openVault({ storage: folderStorage(folder) });
    await rm(join(folder, 'Work'), { recursive: true });
    const file = vault.app.vault.getFileByPath('Work/Note.md') as TFile;
    await expect(vault.until(vault.app.vault.modify(file, 'x'))).rejects.toThrow(/ENOENT/);
    expect(vault.read('Work/Note.md')).toContain('body');
  });
});
