import type { TFile, TFolder } from 'obsidian';
import { type HeadlessVault, openVault } from '../../../host/headless';

// obsidian.d.ts, `Vault`; the messages are the app's.
describe('Vault', () => {
  let vault: HeadlessVault;
  const file = (path: string): TFile => {
    const found = vault.app.vault.getFileByPath(path);
    if (!found) throw new Error(`no ${path}`);
    return found;
  };

  beforeEach(async () => {
    vault = await openVault({ files: { 'A/One.md': 'one', 'A/B/Two.md': 'two', 'Three.md': 'three', 'Empty/': '' } });
  });

  test('create refuses an existing path, as the app does; the mocks overwrite', async () => {
    await expect(vault.app.vault.create('Three.md', 'other')).rejects.toThrow('File already exists.');
    expect(vault.read('Three.md')).toBe('three');
  });

  test('create refuses a path whose folder is missing; the mocks ignore it', async () => {
    await expect(vault.app.vault.create('No/Such/Note.md', '')).rejects.toThrow(/ENOENT/);
    expect(vault.app.vault.getFolderByPath('No')).toBeNull();
  });

  test.each(['a:b.md', 'a*b.md', 'a?.md', 'a"b.md', 'a<b>.md', 'a|b.md', 'a\\b.md'])(
    'create refuses characters that not every platform allows: %s',
    async (path) => {
      await expect(vault.app.vault.create(path, '')).rejects.toThrow(
        'File name cannot contain any of the following characters: * " \\ / < > : | ?',
      );
    },
  );

  test('create refuses paths that leave the vault', async () => {
    await expect(vault.app.vault.create('../out.md', '')).rejects.toThrow();
    await expect(vault.app.vault.create('A/../../out.md', '')).rejects.toThrow();
  });

  test('createFolder makes the folders above it and refuses one that is there', async () => {
    await vault.app.vault.createFolder('X/Y');
    expect(vault.app.vault.getFolderByPath('X')?.children.map(({ path }) => path)).toEqual(['X/Y']);
    await expect(vault.app.vault.createFolder('X/Y')).rejects.toThrow('Folder already exists.');
  });

  test('names that differ only in case are one file where the platform says so', async () => {
    const phone = await openVault({ files: { 'Note.md': '' }, caseInsensitive: true });
    await expect(phone.app.vault.create('NOTE.md', '')).rejects.toThrow('File already exists.');
    await vault.app.vault.create('THREE.md', '');
    expect(vault.app.vault.getFileByPath('Three.md')).not.toBe(vault.app.vault.getFileByPath('THREE.md'));
  });

  test('stat tells size in bytes and both times; the mocks leave zeros', async () => {
    await vault.advanceTo('2026-07-21T10:00');
    await vault.app.vault.modify(file('Three.md'), 'drei ü');
    const at = (time: string): number => new Date(time).getTime();
    expect(file('Three.md').stat).toEqual({ ctime: at('2026-07-21T09:00'), mtime: at('2026-07-21T10:00'), size: 7 });
  });

  test('process hands over what is on disk and calls for concurrent callers one after the other', async () => {
    const three = file('Three.md');
    await Promise.all(['a', 'b', 'c'].map((mark) => vault.app.vault.process(three, (text) => text + mark)));
    expect(vault.read('Three.md')).toBe('threeabc');
  });

  test('process writes nothing when its callback throws or changes nothing', async () => {
    const modified: string[] = [];
    vault.app.vault.on('modify', ({ path }) => modified.push(path));
    const failing = vault.app.vault.process(file('Three.md'), () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await vault.app.vault.process(file('Three.md'), (text) => text);
    expect(modified).toEqual([]);
  });

  test('a listener that throws does not reject the write or keep others from hearing of it', async () => {
    const heard: string[] = [];
    vault.app.vault.on('modify', () => {
      throw new Error('listener');
    });
    vault.app.vault.on('modify', ({ path }) => heard.push(path));
    await vault.app.vault.modify(file('Three.md'), 'x');
    expect(heard).toEqual(['Three.md']);
    expect(vault.errors.map(String)).toEqual(['Error: listener']);
  });

  test('a write that fails leaves the file as it was, and the next one goes through', async () => {
    const full = new Error('ENOSPC: no space left on device');
    const fault = (): void => {
      throw full;
    };
    vault.host.disk.faults.add(fault);
    await expect(vault.app.vault.modify(file('Three.md'), 'x')).rejects.toMatchObject({ message: full.message });
    vault.host.disk.faults.delete(fault);
    expect(vault.read('Three.md')).toBe('three');
    await vault.app.vault.modify(file('Three.md'), 'y');
    expect(vault.read('Three.md')).toBe('y');
  });

  test('a write that fails half-way leaves what was written so far, and the app notices the file', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', written: 3 });
    vault.host.disk.faults.add(() => Promise.reject(full));
    const failure = vault.app.vault.create('A/Five.md', 'fifth');
    await expect(failure).rejects.toMatchObject({ message: full.message, code: 'ENOSPC' });
    expect(vault.read('A/Five.md')).toBe('fif');
    expect(file('A/Five.md').stat.size).toBe(3);
    await expect(vault.app.vault.modify(file('Three.md'), 'changed')).rejects.toBeInstanceOf(vault.window.Error);
    expect(vault.read('Three.md')).toBe('cha');
  });

  test('a read can fail or take its time, and changes wait for it', async () => {
    const order: string[] = [];
    vault.host.disk.readFaults.add(async (path) => {
      await vault.delay(5000);
      if (path === 'Three.md') throw new Error('EIO: i/o error, read');
    });
    const one = vault.app.vault.read(file('A/One.md')).then((text) => order.push(text));
    const three = vault.app.vault.read(file('Three.md')).catch(({ message }: Error) => order.push(message));
    const written = vault.app.vault.modify(file('Three.md'), 'x').then(() => order.push('written'));
    const began = vault.now.getTime();
    await vault.settle();
    await Promise.all([one, three, written]);
    expect(order).toEqual(['one', 'EIO: i/o error, read', 'written']);
    expect(vault.now.getTime() - began).toBe(10_000);
  });

  test('renaming a folder takes its children along and raises rename for each of them', async () => {
    const renamed: string[] = [];
    vault.app.vault.on('rename', ({ path }, oldPath) => renamed.push(`${oldPath} → ${path}`));
    const two = file('A/B/Two.md');
    await vault.app.vault.rename(vault.app.vault.getFolderByPath('A') as TFolder, 'Z');
    expect(renamed.sort()).toEqual(['A → Z', 'A/B → Z/B', 'A/B/Two.md → Z/B/Two.md', 'A/One.md → Z/One.md']);
    expect(two.path).toBe('Z/B/Two.md');
    expect(file('Z/B/Two.md')).toBe(two);
    expect(vault.app.vault.getAbstractFileByPath('A/One.md')).toBeNull();
    expect(vault.read('Z/One.md')).toBe('one');
  });

  test('rename refuses a path that is taken', async () => {
    await expect(vault.app.vault.rename(file('Three.md'), 'A/One.md')).rejects.toThrow(
      'Destination file already exists!',
    );
  });

  test('deleting a folder removes what is in it; the mocks keep the children', async () => {
    const deleted: string[] = [];
    vault.app.vault.on('delete', ({ path }) => deleted.push(path));
    await vault.app.vault.delete(vault.app.vault.getFolderByPath('A') as TFolder);
    expect(deleted.sort()).toEqual(['A', 'A/B', 'A/B/Two.md', 'A/One.md']);
    expect(vault.app.vault.getMarkdownFiles().map(({ path }) => path)).toEqual(['Three.md']);
    expect(vault.read('A/One.md')).toBeNull();
  });

  test('trashed files leave the vault and can be found in .trash', async () => {
    await vault.app.fileManager.trashFile(file('Three.md'));
    expect(vault.app.vault.getFileByPath('Three.md')).toBeNull();
    expect(vault.read('.trash/Three.md')).toBe('three');
  });

  test('hidden files are on the disk but not in the vault', async () => {
    const { adapter, configDir } = vault.app.vault;
    await adapter.mkdir(configDir);
    await adapter.write(`${configDir}/app.json`, '{}');
    expect(await adapter.exists('.obsidian/app.json')).toBe(true);
    expect(await adapter.list(configDir)).toEqual({ files: ['.obsidian/app.json'], folders: [] });
    expect(vault.app.vault.getAbstractFileByPath('.obsidian/app.json')).toBeNull();
  });

  test('a file that a sync tool writes, changes or deletes appears, changes and goes', async () => {
    const heard: string[] = [];
    for (const name of ['create', 'modify', 'delete'] as const) {
      vault.app.vault.on(name as 'create', ({ path }) => heard.push(`${name} ${path}`));
    }
    vault.host.changeOutside('Synced/New.md', 'new');
    vault.host.changeOutside('Three.md', 'changed');
    vault.host.changeOutside('A/One.md', null);
    await vault.settle();
    expect(heard).toEqual(['create Synced', 'create Synced/New.md', 'modify Three.md', 'delete A/One.md']);
    expect(await vault.app.vault.read(file('Three.md'))).toBe('changed');
  });

  test('instanceof works for the classes that a plugin gets', () => {
    expect(file('Three.md')).toBeInstanceOf(vault.obsidian.TFile);
    expect(vault.app.vault.getRoot()).toBeInstanceOf(vault.obsidian.TFolder);
    expect(vault.app.vault.getRoot().isRoot()).toBe(true);
  });
});
