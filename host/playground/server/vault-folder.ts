import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { folderStorage } from '../../disk/folder-storage';
import type { FileStat, Storage, StoredVault } from '../../obsidian/vault/storage';
import { RefusedRequest, resolveInside } from './vault-path';

/** A change that somebody else made to the folder; `text` is null for a file that is gone. */
export interface OutsideChange {
  readonly path: string;
  readonly text: string | null;
}

const textFiles = new Set(['.md', '.txt', '.json', '.base', '.canvas', '.css', '.csv', '.ics', '.yaml', '.yml']);
const skippedFolders = new Set(['.git', 'node_modules']);

/**
 * The folder a playground serves. One thing happens at a time, so that a look at the disk never mistakes our own
 * writing for somebody else's.
 */
export class VaultFolder {
  private readonly storage: Storage;
  private readonly known = new Map<string, string>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly root: string) {
    this.storage = folderStorage(root);
  }

  load(): Promise<StoredVault> {
    return this.next(async () => {
      const loaded = await this.storage.load();
      this.known.clear();
      for (const file of loaded.files) this.known.set(file.path, signature(file));
      return loaded;
    });
  }

  write(path: string, text: string): Promise<FileStat | undefined> {
    return this.next(async () => {
      await this.refuseToOverwrite(path, await resolveInside(this.root, path));
      const written = await this.storage.write(path, text);
      if (written) this.known.set(path, signature(written));
      return written;
    });
  }

  remove(path: string): Promise<void> {
    return this.next(async () => {
      await resolveInside(this.root, path);
      await this.storage.remove(path);
      for (const known of this.knownIn(path)) this.known.delete(known);
    });
  }

  rename(from: string, to: string): Promise<void> {
    return this.next(async () => {
      await resolveInside(this.root, from);
      await resolveInside(this.root, to);
      await this.storage.rename(from, to);
      for (const path of this.knownIn(from)) {
        this.known.set(to + path.slice(from.length), this.known.get(path) ?? '');
        this.known.delete(path);
      }
    });
  }

  mkdir(path: string): Promise<void> {
    return this.next(async () => {
      await resolveInside(this.root, path);
      await this.storage.mkdir(path);
    });
  }

  /** What others changed since the last look. */
  look(): Promise<OutsideChange[]> {
    return this.next(async () => {
      const changes: OutsideChange[] = [];
      const gone = new Set(this.known.keys());
      for (const [path, found] of await this.signatures()) {
        gone.delete(path);
        if (this.known.get(path) === found) continue;
        this.known.set(path, found);
        if (!textFiles.has(extname(path).toLowerCase())) continue;
        changes.push({ path, text: await readFile(join(this.root, path), 'utf8').catch(() => null) });
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

  private knownIn(path: string): string[] {
    return [...this.known.keys()].filter((known) => known === path || known.startsWith(`${path}/`));
  }

  /** Another program's words are never written over: the page hears of them first, and tries again. */
  private async refuseToOverwrite(path: string, target: string): Promise<void> {
    const found = await signatureOf(target);
    if (found === null || found === this.known.get(path)) return;
    throw new RefusedRequest(409, `"${path}" was changed by another program in the meantime. Please try again.`);
  }

  private async signatures(folder = ''): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (const entry of await readdir(join(this.root, folder), { withFileTypes: true }).catch(() => [])) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !skippedFolders.has(entry.name)) {
        for (const [inside, seen] of await this.signatures(path)) found.set(inside, seen);
      } else if (entry.isFile()) {
        const seen = await signatureOf(join(this.root, path));
        if (seen !== null) found.set(path, seen);
      }
    }
    return found;
  }
}

/** Tells one state of a file from another: when it was last written, in milliseconds, and how long it is. */
const signature = ({ mtime, size }: { readonly mtime: number; readonly size: number }): string =>
  `${Math.round(mtime)}:${size}`;

async function signatureOf(target: string): Promise<string | null> {
  const found = await stat(target).catch(() => null);
  return found && signature({ mtime: found.mtimeMs, size: found.size });
}
