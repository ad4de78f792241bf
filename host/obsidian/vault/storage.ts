/** What a file system says about a file; times in milliseconds, size in bytes. */
export interface FileStat {
  readonly ctime: number;
  readonly mtime: number;
  readonly size: number;
}

/** A file as found at start; `text` is absent for files that are not text. */
export interface StoredFile extends FileStat {
  readonly path: string;
  readonly text?: string;
}

/** Everything a storage holds, paths relative to the vault with `/` between names. */
export interface StoredVault {
  readonly folders: readonly string[];
  readonly files: readonly StoredFile[];
}

/**
 * Where a vault's files really are: memory, a folder on disk, or a server behind a page. Everything is read once at
 * start; afterwards only changes are written through. A method that rejects leaves the vault as it was.
 */
export interface Storage {
  load(): Promise<StoredVault>;
  /** Returns the real stat where there is one; otherwise the vault takes the window's clock. */
  write(path: string, text: string): Promise<FileStat | undefined>;
  /** Removes a file, or a folder with what is in it. */
  remove(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  mkdir(path: string): Promise<void>;
}

/**
 * Files given as text: the storage of tests. Folders are made for every path; a path ending in `/` is an empty folder. It
 * keeps what is written, so that a vault can be opened on it again.
 */
export function memoryStorage(given: Readonly<Record<string, string>>, now = Date.now()): Storage {
  const folders = new Set<string>();
  const files = new Map<string, StoredFile>();
  const put = (path: string, text: string, stat: Pick<FileStat, 'ctime' | 'mtime'>): void =>
    void files.set(path, { path, text, ...stat, size: byteLength(text) });
  const isWithin = (folder: string, path: string): boolean => path === folder || path.startsWith(`${folder}/`);
  for (const [path, text] of Object.entries(given)) {
    for (const folder of foldersAbove(path)) folders.add(folder);
    if (!path.endsWith('/')) put(path, text, { ctime: now, mtime: now });
  }
  const remove = (path: string): void => {
    for (const known of [...files.keys()]) if (isWithin(path, known)) files.delete(known);
    for (const known of [...folders]) if (isWithin(path, known)) folders.delete(known);
  };
  return {
    load: () => Promise.resolve({ folders: [...folders], files: [...files.values()] }),
    write(path, text) {
      put(path, text, { ctime: files.get(path)?.ctime ?? now, mtime: now });
      return Promise.resolve(undefined);
    },
    remove: (path) => Promise.resolve(remove(path)),
    rename(from, to) {
      const moved = (path: string): string => to + path.slice(from.length);
      const movedFiles = [...files.values()].filter(({ path }) => isWithin(from, path));
      const movedFolders = [...folders].filter((path) => isWithin(from, path));
      remove(from);
      for (const file of movedFiles) files.set(moved(file.path), { ...file, path: moved(file.path) });
      for (const folder of movedFolders) folders.add(moved(folder));
      return Promise.resolve();
    },
    mkdir(path) {
      for (const folder of foldersAbove(`${path}/`)) folders.add(folder);
      return Promise.resolve();
    },
  };
}

/** The folders that contain a path, outermost first, without the root. */
export function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1))
    folders.push(path.slice(0, slash));
  return folders;
}

/** The folder that contains a path; `''` for the root. */
export function parentPath(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Bytes of a text in UTF-8, which is what `stat.size` counts. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
