import { Events } from '../base/events';
import { isHidden, VaultAdapter } from './adapter';
import type { Disk } from './disk';
import { checkPath } from './check-path';
import { parentPath } from './storage';
import { type TAbstractFile, TFile, TFolder } from './tree';
import { WriteQueue } from './write-queue';

/**
 * The vault. Restores what the mocks leave out: `create` fails on an existing path, a missing folder and illegal
 * characters; folders take their children along; stat is real; every write waits for the one before.
 */
export class Vault extends Events {
  readonly configDir = '.obsidian';
  readonly adapter: VaultAdapter;
  readonly queue = new WriteQueue();
  private readonly root: TFolder;
  private readonly byPath = new Map<string, TAbstractFile>();

  constructor(
    readonly disk: Disk,
    private readonly vaultName: string,
  ) {
    super();
    this.root = new TFolder(this, '/');
    this.byPath.set('/', this.root);
    disk.onHalfWritten = (path) => this.followDisk(path);
    this.adapter = new VaultAdapter(disk, this.queue, vaultName, (path) => this.followDisk(path));
  }

  /** Builds the tree from the disk and raises `create` for everything in it, which is what the app does at start. */
  loadTree(): void {
    for (const path of [...this.disk.folders].sort()) if (!isHidden(path)) this.addFolder(path);
    for (const path of [...this.disk.files.keys()].sort()) if (!isHidden(path)) this.addFile(path);
    for (const file of this.getAllLoadedFiles()) if (file !== this.root) this.trigger('create', file);
  }

  getName(): string {
    return this.vaultName;
  }

  getRoot(): TFolder {
    return this.root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.byPath.get(path) ?? null;
  }

  getFileByPath(path: string): TFile | null {
    const file = this.byPath.get(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.byPath.get(path);
    return folder instanceof TFolder ? folder : null;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return [...this.byPath.values()];
  }

  getFiles(): TFile[] {
    return [...this.byPath.values()].filter((file) => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === 'md');
  }

  getAllFolders(includeRoot = false): TFolder[] {
    return [...this.byPath.values()].filter(
      (file) => file instanceof TFolder && (includeRoot || file !== this.root),
    ) as TFolder[];
  }

  static recurseChildren(root: TAbstractFile, callback: (file: TAbstractFile) => unknown): void {
    const open: TAbstractFile[] = [root];
    for (let file = open.pop(); file; file = open.pop()) {
      callback(file);
      if (file instanceof TFolder) for (const child of file.children) open.push(child);
    }
  }

  async create(path: string, text: string): Promise<TFile> {
    return this.queue.add(async () => {
      checkPath(path);
      if (this.disk.exists(path)) throw new Error('File already exists.');
      await this.disk.write(path, text);
      return this.appear(path) as TFile;
    });
  }

  async createFolder(path: string): Promise<TFolder> {
    return this.queue.add(async () => {
      checkPath(path);
      if (this.disk.exists(path)) throw new Error('Folder already exists.');
      await this.disk.mkdir(path);
      return this.appear(path) as TFolder;
    });
  }

  async read(file: TFile): Promise<string> {
    return this.queue.add(async () => {
      await this.disk.admitRead(file.path);
      return this.disk.read(file.path);
    });
  }

  async cachedRead(file: TFile): Promise<string> {
    await Promise.resolve();
    return this.disk.read(file.path);
  }

  async modify(file: TFile, text: string): Promise<void> {
    await this.queue.add(() => this.writeNow(file.path, text));
  }

  async append(file: TFile, text: string): Promise<void> {
    await this.process(file, (before) => before + text);
  }

  /** Reads, changes and writes with nothing in between, and writes nothing when nothing changed. */
  async process(file: TFile, change: (text: string) => string): Promise<string> {
    return this.queue.add(async () => {
      const before = this.disk.read(file.path);
      const after = change(before);
      if (after !== before) await this.writeNow(file.path, after);
      return after;
    });
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    await this.queue.add(async () => {
      checkPath(newPath);
      const onlyCaseDiffers = newPath.toLowerCase() === file.path.toLowerCase();
      if (this.disk.exists(newPath) && !(onlyCaseDiffers && newPath !== file.path))
        throw new Error('Destination file already exists!');
      await this.disk.rename(file.path, newPath);
      this.move(file, newPath);
    });
  }

  async copy(file: TFile, newPath: string): Promise<TFile> {
    return this.create(newPath, this.disk.read(file.path));
  }

  async delete(file: TAbstractFile): Promise<void> {
    await this.queue.add(async () => {
      await this.disk.remove(file.path);
      this.vanish(file);
    });
  }

  /** Deleted files go to `.trash` in the vault, also where the app would ask the system: a host throws nothing away. */
  async trash(file: TAbstractFile): Promise<void> {
    await this.queue.add(async () => {
      if (!this.disk.folders.has('.trash')) await this.disk.mkdir('.trash');
      await this.disk.rename(file.path, this.freePath(`.trash/${file.name}`));
      this.vanish(file);
    });
  }

  getResourcePath(file: TFile): string {
    return `app://host/${encodeURI(file.path)}`;
  }

  /** The tree follows the disk at one path: after a write beside the vault's own methods, or by a sync tool. */
  followDisk(path: string): void {
    if (isHidden(path)) return;
    const known = this.byPath.get(path);
    const there = this.disk.files.has(path) || this.disk.folders.has(path);
    if (there && !known) this.appear(path);
    else if (!there && known) this.vanish(known);
    else if (known instanceof TFile) {
      known.stat = this.disk.stat(path) ?? known.stat;
      this.trigger('modify', known);
    }
  }

  private async writeNow(path: string, text: string): Promise<void> {
    await this.disk.write(path, text);
    this.followDisk(path);
  }

  private appear(path: string): TAbstractFile | null {
    if (isHidden(path)) return null;
    const missing: TAbstractFile[] = [];
    for (let above = parentPath(path); above !== '' && !this.byPath.has(above); above = parentPath(above)) {
      missing.unshift(this.addFolder(above));
    }
    const file = this.disk.folders.has(path) ? this.addFolder(path) : this.addFile(path);
    for (const created of [...missing, file]) this.trigger('create', created);
    return file;
  }

  private vanish(file: TAbstractFile): void {
    const inside: TAbstractFile[] = [];
    Vault.recurseChildren(file, (found) => inside.push(found));
    detach(file);
    for (const gone of inside) this.byPath.delete(gone.path);
    for (const gone of inside.reverse()) this.trigger('delete', gone);
  }

  private move(file: TAbstractFile, newPath: string): void {
    const oldPath = file.path;
    const renamed: { readonly file: TAbstractFile; readonly before: string }[] = [];
    detach(file);
    Vault.recurseChildren(file, (found) => {
      this.byPath.delete(found.path);
      renamed.push({ file: found, before: found.path });
    });
    for (const { file: found, before } of renamed) {
      found.setPath(newPath + before.slice(oldPath.length));
      this.byPath.set(found.path, found);
    }
    this.attach(file);
    for (const { file: found, before } of renamed) this.trigger('rename', found, before);
  }

  private addFolder(path: string): TFolder {
    const known = this.byPath.get(path);
    return known instanceof TFolder ? known : this.attach(new TFolder(this, path));
  }

  private addFile(path: string): TFile {
    return this.attach(new TFile(this, path, this.disk.stat(path) ?? { ctime: 0, mtime: 0, size: 0 }));
  }

  private attach<F extends TAbstractFile>(file: F): F {
    const above = parentPath(file.path);
    file.parent = above === '' ? this.root : this.addFolder(above);
    file.parent.children.push(file);
    this.byPath.set(file.path, file);
    return file;
  }

  private freePath(path: string): string {
    let free = path;
    for (let copy = 2; this.disk.exists(free); copy++) free = path.replace(/(\.[^./]*)?$/, ` ${copy}$1`);
    return free;
  }
}

function detach(file: TAbstractFile): void {
  if (file.parent) file.parent.children = file.parent.children.filter((child) => child !== file);
  file.parent = null;
}
