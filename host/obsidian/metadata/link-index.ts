import type { TFile } from '../vault/tree';
import { parentPath } from '../vault/storage';

/** Finds what a link means without looking through the whole vault: files by their name in lower case. */
export class LinkIndex {
  private readonly byName = new Map<string, TFile[]>();

  add(file: TFile): void {
    const name = nameKey(file.path);
    this.byName.set(name, [...(this.byName.get(name) ?? []), file]);
  }

  remove(file: TFile, path = file.path): void {
    const name = nameKey(path);
    const kept = (this.byName.get(name) ?? []).filter((other) => other !== file);
    if (kept.length > 0) this.byName.set(name, kept);
    else this.byName.delete(name);
  }

  /** Whether no other file has the name of this one, so that the name alone is a good link. */
  isUnique(file: TFile): boolean {
    return (this.byName.get(nameKey(file.path)) ?? []).length <= 1;
  }

  /**
   * Files that a link may mean, best first, case ignored: `./` and `../` are relative to the source, a leading `/` and
   * an exact path are absolute; otherwise files in the source's folder come first, then the shortest path.
   */
  destinations(linkpath: string, sourcePath: string): TFile[] {
    const wanted = linkpath
      .replace(/\u00A0/g, ' ')
      .normalize('NFC')
      .toLowerCase();
    const name = nameKey(wanted);
    const named = this.byName.get(name) ?? this.byName.get(`${name}.md`) ?? [];
    const extension = this.byName.has(name) ? '' : '.md';
    const folder = parentPath(sourcePath).toLowerCase();
    if (wanted.startsWith('./') || wanted.startsWith('../')) {
      const target = resolveRelative(folder, wanted) + extension;
      return named.filter((file) => file.path.toLowerCase() === target);
    }
    const target = wanted.replace(/^\//, '') + extension;
    const exact = named.filter((file) => file.path.toLowerCase() === target);
    if (exact.length > 0 || wanted.startsWith('/')) return exact;
    const within = (file: TFile): number => (folder !== '' && file.path.toLowerCase().startsWith(`${folder}/`) ? 0 : 1);
    return named
      .filter((file) => file.path.toLowerCase().endsWith(`/${target}`))
      .sort((a, b) => within(a) - within(b) || a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
  }
}

function nameKey(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

function resolveRelative(folder: string, path: string): string {
  const names = folder === '' ? [] : folder.split('/');
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.') names.push(name);
  }
  return names.join('/');
}
