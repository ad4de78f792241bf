import { byteLength, type FileStat, foldersAbove, parentPath, type Storage } from './storage';

/** A change about to be made, shown to fault hooks before it happens. */
export interface DiskOperation {
  readonly kind: 'write' | 'remove' | 'rename' | 'mkdir';
  readonly path: string;
  readonly to?: string;
  readonly text?: string;
}

/**
 * Called before each change; throwing makes the change fail, a promise delays it. An error of a write that has `written`,
 * a number of characters, stops the write half-way: that much of the text is in the file then, and nothing more.
 */
export type FaultHook = (operation: DiskOperation) => void | Promise<void>;

/** Called before a file is read from the disk, not from the cache; throwing makes that fail, a promise delays it. */
export type ReadHook = (path: string) => void | Promise<void>;

interface DiskFile extends FileStat {
  readonly text: string | undefined;
}

/**
 * The vault's files as the adapter sees them, hidden ones included: a mirror in memory whose changes go through the
 * storage first, so that a change that fails there never shows.
 */
export class Disk {
  readonly files = new Map<string, DiskFile>();
  readonly folders = new Set<string>();
  readonly faults = new Set<FaultHook>();
  readonly readFaults = new Set<ReadHook>();
  /** Told of a file that was left half-written, which the app notices as it does every change of the disk. */
  onHalfWritten: (path: string) => void = () => undefined;
  /** macOS, Windows and phones find `a.md` where `A.md` is asked for. */
  caseInsensitive = false;
  /** Whether the files are being read for the first time. */
  loading = false;

  constructor(private readonly storage: Storage) {}

  async load(): Promise<void> {
    this.loading = true;
    const { folders, files } = await this.storage.load().finally(() => (this.loading = false));
    for (const folder of folders) this.folders.add(folder);
    for (const { path, text, ctime, mtime, size } of files) this.files.set(path, { text, ctime, mtime, size });
  }

  exists(path: string): boolean {
    if (path === '' || path === '/') return true;
    if (this.files.has(path) || this.folders.has(path)) return true;
    if (!this.caseInsensitive) return false;
    const lower = path.toLowerCase();
    return [...this.files.keys(), ...this.folders].some((known) => known.toLowerCase() === lower);
  }

  read(path: string): string {
    const file = this.files.get(path);
    if (!file) throw notFound('open', path);
    if (file.text === undefined) throw new Error(`The host keeps no text of "${path}".`);
    return file.text;
  }

  stat(path: string): FileStat | null {
    const file = this.files.get(path);
    return file ? { ctime: file.ctime, mtime: file.mtime, size: file.size } : null;
  }

  async write(path: string, text: string): Promise<void> {
    if (this.folders.has(path))
      throw Object.assign(new Error(`EISDIR: illegal operation on a directory, open '${path}'`), { code: 'EISDIR' });
    if (parentPath(path) !== '' && !this.folders.has(parentPath(path))) throw notFound('open', path);
    try {
      await this.admit({ kind: 'write', path, text });
    } catch (error) {
      const written = (error as { readonly written?: unknown }).written;
      if (typeof written === 'number') {
        await this.store(path, text.slice(0, written));
        this.onHalfWritten(path);
      }
      throw error;
    }
    await this.store(path, text);
  }

  async mkdir(path: string): Promise<void> {
    await this.admit({ kind: 'mkdir', path });
    await this.storage.mkdir(path);
    for (const folder of foldersAbove(`${path}/`)) this.folders.add(folder);
  }

  async remove(path: string): Promise<void> {
    if (!this.files.has(path) && !this.folders.has(path)) throw notFound('unlink', path);
    await this.admit({ kind: 'remove', path });
    await this.storage.remove(path);
    this.drop(path);
  }

  async rename(from: string, to: string): Promise<void> {
    if (!this.files.has(from) && !this.folders.has(from)) throw notFound('rename', from);
    if (parentPath(to) !== '' && !this.folders.has(parentPath(to))) throw notFound('rename', to);
    await this.admit({ kind: 'rename', path: from, to });
    await this.storage.rename(from, to);
    this.move(from, to);
  }

  /** Files changed by somebody else, a sync tool or another editor: the mirror follows, nothing is written. */
  followExternalChange(path: string, text: string | null, stat?: FileStat): void {
    if (text === null) return this.drop(path);
    for (const folder of foldersAbove(path)) this.folders.add(folder);
    this.put(path, text, stat);
  }

  /** Names directly inside a folder, as `adapter.list` gives them: full paths. */
  list(folder: string): { files: string[]; folders: string[] } {
    const inside = (path: string): boolean => parentPath(path) === folder;
    return { files: [...this.files.keys()].filter(inside), folders: [...this.folders].filter(inside) };
  }

  /** Waits until a file may be read. */
  async admitRead(path: string): Promise<void> {
    await ofThisWindow(async () => {
      for (const fault of this.readFaults) await fault(path);
    });
  }

  private async admit(operation: DiskOperation): Promise<void> {
    await ofThisWindow(async () => {
      for (const fault of this.faults) await fault(operation);
    });
  }

  private async store(path: string, text: string): Promise<void> {
    this.put(path, text, await this.storage.write(path, text));
  }

  private put(path: string, text: string, stat: FileStat | undefined): void {
    const now = Date.now();
    const ctime = this.files.get(path)?.ctime ?? now;
    this.files.set(path, { text, ...(stat ?? { ctime, mtime: now, size: byteLength(text) }) });
  }

  private drop(path: string): void {
    for (const known of [...this.files.keys()])
      if (known === path || known.startsWith(`${path}/`)) this.files.delete(known);
    for (const known of [...this.folders])
      if (known === path || known.startsWith(`${path}/`)) this.folders.delete(known);
  }

  private move(from: string, to: string): void {
    const moved = (path: string): string => to + path.slice(from.length);
    for (const [path, file] of [...this.files]) {
      if (path !== from && !path.startsWith(`${from}/`)) continue;
      this.files.delete(path);
      this.files.set(moved(path), file);
    }
    for (const path of [...this.folders]) {
      if (path !== from && !path.startsWith(`${from}/`)) continue;
      this.folders.delete(path);
      this.folders.add(moved(path));
    }
  }
}

/** Errors of the file system are errors of the app's window, wherever a test that makes them lives. */
async function ofThisWindow(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Error) throw error;
    const foreign = error as Partial<Error>;
    throw Object.assign(new Error(foreign.message ?? String(error)), error);
  }
}

/** The error Node's file system gives, which is what the desktop app passes on. */
function notFound(call: string, path: string): Error {
  return Object.assign(new Error(`ENOENT: no such file or directory, ${call} '${path}'`), { code: 'ENOENT' });
}
