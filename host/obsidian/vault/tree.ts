import type { FileStat } from './storage';

/** What Obsidian knows a file or folder by; `path` changes in place on rename, so that references stay good. */
export abstract class TAbstractFile {
  path: string;
  name: string;
  parent: TFolder | null = null;

  constructor(
    readonly vault: unknown,
    path: string,
  ) {
    this.path = path;
    this.name = nameOf(path);
  }

  setPath(path: string): void {
    this.path = path;
    this.name = nameOf(path);
  }
}

/** A file, with the real stat that the mocks leave at zero. */
export class TFile extends TAbstractFile {
  stat: FileStat;
  basename = '';
  extension = '';

  constructor(vault: unknown, path: string, stat: FileStat) {
    super(vault, path);
    this.stat = stat;
    this.setPath(path);
  }

  override setPath(path: string): void {
    super.setPath(path);
    const dot = this.name.lastIndexOf('.');
    const hasExtension = dot > 0;
    this.basename = hasExtension ? this.name.slice(0, dot) : this.name;
    this.extension = hasExtension ? this.name.slice(dot + 1).toLowerCase() : '';
  }
}

/** A folder; the root's path is `/` and its name empty, as in the app. */
export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }

  getParentPrefix(): string {
    return this.isRoot() ? '' : `${this.path}/`;
  }

  getFileCount(): number {
    return this.children.reduce((count, child) => count + (child instanceof TFolder ? child.getFileCount() : 1), 0);
  }
}

function nameOf(path: string): string {
  return path === '/' ? '' : path.slice(path.lastIndexOf('/') + 1);
}
