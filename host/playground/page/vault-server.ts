import type { PluginManifest } from 'obsidian';
import type { FileStat, Storage, StoredVault } from '../../obsidian/vault/storage';

/** Taken before the host refuses plugins the network: the page's own way to its server. */
const ownFetch = window.fetch.bind(window);

/** What the server tells of: files that others changed; `text` is null for one that is gone. */
interface OutsideChanges {
  readonly revision: number;
  readonly changes: readonly { readonly path: string; readonly text: string | null }[];
}

/** The plugin's manifest, or null where the playground runs without a plugin. */
export async function readManifest(): Promise<PluginManifest | null> {
  return (await (await ownFetch('/manifest.json')).json()) as PluginManifest | null;
}

/** The server behind the page: the vault's files, and what others do to them. */
export class VaultServer implements Storage {
  private applied = 0;
  private readonly waiting = new Set<() => void>();

  constructor(private readonly token: string) {}

  load(): Promise<StoredVault> {
    return this.post<StoredVault>('load', {});
  }

  /** Rejects where another program changed the file meanwhile; the page then hears of that change at once. */
  async write(path: string, text: string): Promise<FileStat> {
    try {
      return await this.post<FileStat>('write', { path, text });
    } catch (error) {
      setTimeout(() => void this.lookOutside(), 0);
      throw error;
    }
  }

  remove(path: string): Promise<void> {
    return this.post('remove', { path });
  }

  rename(from: string, to: string): Promise<void> {
    return this.post('rename', { from, to });
  }

  mkdir(path: string): Promise<void> {
    return this.post('mkdir', { path });
  }

  /** Looks for changes made by others at once; resolves when the vault has followed them. */
  async lookOutside(): Promise<void> {
    const { revision } = await this.post<{ readonly revision: number }>('look', {});
    while (this.applied < revision) await new Promise<void>((resolve) => this.waiting.add(resolve));
  }

  /** Hears of files changed by others until the page is closed. */
  async follow(onChange: (path: string, text: string | null) => void): Promise<void> {
    const response = await ownFetch('/api/changes', { headers: { 'X-Playground-Token': this.token } });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    if (!reader || !response.ok) throw new Error('The server tells of no changes.');
    let rest = '';
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const lines = (rest + read.value).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines.filter(Boolean)) this.apply(JSON.parse(line) as OutsideChanges, onChange);
    }
  }

  private apply({ revision, changes }: OutsideChanges, onChange: (path: string, text: string | null) => void): void {
    for (const { path, text } of changes) onChange(path, text);
    this.applied = revision;
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }

  private async post<T>(action: string, body: object): Promise<T> {
    const response = await ownFetch(`/api/${action}`, {
      method: 'POST',
      headers: { 'X-Playground-Token': this.token, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as T & { readonly error?: string; readonly code?: string | null };
    if (!response.ok) throw Object.assign(new Error(answer.error ?? response.statusText), { code: answer.code });
    return answer;
  }
}
