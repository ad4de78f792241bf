import type { Disk } from './disk';
import type { WriteQueue } from './write-queue';

/** Files and folders that begin with a dot are on disk but not in the vault: the settings folder, the trash. */
export function isHidden(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.'));
}

/** `vault.adapter`: the disk itself, hidden files included, which is where settings are kept. */
export class VaultAdapter {
  constructor(
    private readonly disk: Disk,
    private readonly queue: WriteQueue,
    private readonly vaultName: string,
    private readonly onChange: (path: string) => void,
  ) {}

  getName(): string {
    return this.vaultName;
  }

  exists(path: string, sensitive = false): Promise<boolean> {
    const exact = this.disk.files.has(path) || this.disk.folders.has(path);
    return Promise.resolve(sensitive ? exact : this.disk.exists(path));
  }

  stat(path: string): Promise<{ type: 'file' | 'folder'; ctime: number; mtime: number; size: number } | null> {
    const stat = this.disk.stat(path);
    if (stat) return Promise.resolve({ type: 'file', ...stat });
    return Promise.resolve(this.disk.folders.has(path) ? { type: 'folder', ctime: 0, mtime: 0, size: 0 } : null);
  }

  list(path: string): Promise<{ files: string[]; folders: string[] }> {
    return Promise.resolve(this.disk.list(path === '/' ? '' : path));
  }

  read(path: string): Promise<string> {
    return this.queue.add(async () => {
      await this.disk.admitRead(path);
      return this.disk.read(path);
    });
  }

  write(path: string, text: string): Promise<void> {
    return this.queue.add(async () => this.change(path, () => this.disk.write(path, text)));
  }

  append(path: string, text: string): Promise<void> {
    return this.queue.add(() =>
      this.change(path, () => this.disk.write(path, (this.disk.files.get(path)?.text ?? '') + text)),
    );
  }

  process(path: string, change: (text: string) => string): Promise<string> {
    return this.queue.add(async () => {
      const after = change(this.disk.read(path));
      await this.change(path, () => this.disk.write(path, after));
      return after;
    });
  }

  mkdir(path: string): Promise<void> {
    return this.queue.add(() => this.change(path, () => this.disk.mkdir(path)));
  }

  remove(path: string): Promise<void> {
    return this.queue.add(() => this.change(path, () => this.disk.remove(path)));
  }

  rmdir(path: string): Promise<void> {
    return this.remove(path);
  }

  rename(from: string, to: string): Promise<void> {
    return this.queue.add(async () => {
      await this.disk.rename(from, to);
      this.onChange(from);
      this.onChange(to);
    });
  }

  copy(from: string, to: string): Promise<void> {
    return this.queue.add(() => this.change(to, () => this.disk.write(to, this.disk.read(from))));
  }

  getResourcePath(path: string): string {
    return `app://host/${encodeURI(path)}`;
  }

  private async change(path: string, make: () => Promise<void>): Promise<void> {
    await make();
    this.onChange(path);
  }
}
