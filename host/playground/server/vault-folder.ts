import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { FileStat, StoredFile, StoredVault } from '../../obsidian/vault/storage';
import { RefusedRequest, resolveInside } from './vault-path';

/** A change that somebody else made to the folder; `text` is null for a file that is gone. */
export interface OutsideChange {
  readonly path: string;
  readonly text: string | null;
}

const textFiles = new Set(['.md', '.txt', '.json', '.base', '.canvas', '.css', '.csv', '.ics', '.yaml', '.yml']);
const largestText = 20 * 1024 * 1024;
const skippedFolders = new Set(['.git', 'node_modules', '.trash']);

/**
 * The folder a playground serves. One thing happens at a time, so that a look at the disk never mistakes our own
 * writing for somebody else's.
 */
export class VaultFolder {
  private readonly known = new Map<string, string>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly root: string) {}

  load(): Promise<StoredVault> {
    return this.next(async () => {
      const { folders, files } = await this.walk();
      this.known.clear();
      for (const { path, ...stats } of files) this.known.set(path, signature(stats));
      const stored = files.map(async (file): Promise<StoredFile> => ({ ...file, ...(await this.textOf(file)) }));
      return { folders, files: await Promise.all(stored) };
    });
  }

  write(path: string, text: string): Promise<FileStat> {
    return this.next(async () => {
      const target = await resolveInside(this.root, path);
      await this.refuseToOverwrite(path, target);
      await writeFile(target, text);
      return this.remember(path, target);
    });
  }

  remove(path: string): Promise<void> {
    return this.next(async () => {
      await rm(await resolveInside(this.root, path), { recursive: true });
      this.forget(path);
    });
  }

  rename(from: string, to: string): Promise<void> {
    return this.next(async () => {
      await rename(await resolveInside(this.root, from), await resolveInside(this.root, to));
      for (const [path, known] of [...this.known]) {
        if (path !== from && !path.startsWith(`${from}/`)) continue;
        this.known.delete(path);
        this.known.set(to + path.slice(from.length), known);
      }
    });
  }

  mkdir(path: string): Promise<void> {
    return this.next(async () => void (await mkdir(await resolveInside(this.root, path), { recursive: true })));
  }

  /** What others changed since the last look. */
  look(): Promise<OutsideChange[]> {
    return this.next(async () => {
      const { files } = await this.walk();
      const changes: OutsideChange[] = [];
      const gone = new Set(this.known.keys());
      for (const file of files) {
        gone.delete(file.path);
        if (this.known.get(file.path) === signature(file)) continue;
        const { text } = await this.textOf(file);
        this.known.set(file.path, signature(file));
        if (text !== undefined) changes.push({ path: file.path, text });
      }
      for (const path of gone) {
        this.known.delete(path);
        changes.push({ path, text: null });
      }
      return changes;
    });
  }

  private next<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    return done;
  }

  /** Another program's words are never written over: the page hears of them first, and tries again. */
  private async refuseToOverwrite(path: string, target: string): Promise<void> {
    const found = await stat(target).catch(() => null);
    if (!found || this.known.get(path) === signature({ mtime: found.mtimeMs, size: found.size })) return;
    throw new RefusedRequest(409, `"${path}" was changed by another program in the meantime. Please try again.`);
  }

  private async remember(path: string, target: string): Promise<FileStat> {
    const { birthtimeMs: ctime, mtimeMs: mtime, size } = await stat(target);
    this.known.set(path, signature({ mtime, size }));
    return { ctime, mtime, size };
  }

  private forget(path: string): void {
    for (const known of [...this.known.keys()])
      if (known === path || known.startsWith(`${path}/`)) this.known.delete(known);
  }

  private async walk(): Promise<{ readonly folders: string[]; readonly files: (FileStat & { path: string })[] }> {
    const folders: string[] = [];
    const files: (FileStat & { path: string })[] = [];
    const visit = async (folder: string): Promise<void> => {
      for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
        const full = join(folder, entry.name);
        const path = relative(this.root, full).split(sep).join('/');
        if (entry.isDirectory() && !skippedFolders.has(entry.name)) {
          folders.push(path);
          await visit(full);
        } else if (entry.isFile()) {
          const found = await stat(full).catch(() => null);
          if (found) files.push({ path, ctime: found.birthtimeMs, mtime: found.mtimeMs, size: found.size });
        }
      }
    };
    await visit(this.root);
    return { folders, files };
  }

  private async textOf({ path, size }: { readonly path: string; readonly size: number }): Promise<{ text?: string }> {
    if (!textFiles.has(extname(path).toLowerCase()) || size > largestText) return {};
    const text = await readFile(join(this.root, path), 'utf8').catch(() => undefined);
    return text === undefined ? {} : { text };
  }
}

const signature = ({ mtime, size }: { readonly mtime: number; readonly size: number }): string => `${mtime}:${size}`;
