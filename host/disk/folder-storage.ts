import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { FileStat, Storage, StoredFile } from '../obsidian/vault/storage';

/** Files of these kinds are read as text; of all others a vault knows only that they are there. */
const textExtensions = /\.(?:md|markdown|txt|json|base|canvas|ics|css|csv|ya?ml|svg|html|js)$/i;

/** Folders that no vault is about. */
const skipped = new Set(['.git', 'node_modules']);

/** How many files are read at once. */
const atOnce = 64;

/**
 * A vault in a real folder. Writes go to a neighbouring file first and take the place of the old one in one step, so
 * that a crash leaves the one or the other; links are not followed and nothing outside the folder is touched.
 */
export function folderStorage(root: string): Storage {
  const base = resolve(root);
  const locate = (path: string): string => {
    const full = resolve(base, path);
    if (!full.startsWith(base + sep)) throw new Error(`"${path}" is outside the vault.`);
    return full;
  };
  return {
    load: async () => {
      const folders: string[] = [];
      const paths: string[] = [];
      await walk(base, '', folders, paths);
      const files: StoredFile[] = [];
      for (let index = 0; index < paths.length; index += atOnce) {
        files.push(...(await Promise.all(paths.slice(index, index + atOnce).map((path) => readStored(base, path)))));
      }
      return { folders, files };
    },
    write: async (path, text) => {
      const full = locate(path);
      const beside = `${full}.writing`;
      await writeFile(beside, text, 'utf8');
      await rename(beside, full);
      return statOf(full);
    },
    remove: (path) => rm(locate(path), { recursive: true }),
    rename: (from, to) => rename(locate(from), locate(to)),
    mkdir: async (path) => {
      await mkdir(locate(path), { recursive: true });
    },
  };
}

async function walk(base: string, folder: string, folders: string[], paths: string[]): Promise<void> {
  for (const entry of await readdir(join(base, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory() && !skipped.has(entry.name)) {
      folders.push(path);
      await walk(base, path, folders, paths);
    } else if (entry.isFile()) paths.push(path);
  }
}

async function readStored(base: string, path: string): Promise<StoredFile> {
  const full = join(base, path);
  const found = await statOf(full);
  return textExtensions.test(path) ? { path, ...found, text: await readFile(full, 'utf8') } : { path, ...found };
}

async function statOf(full: string): Promise<FileStat> {
  const { birthtimeMs, mtimeMs, size } = await stat(full);
  return { ctime: Math.round(birthtimeMs), mtime: Math.round(mtimeMs), size };
}
