import type { CachedMetadata } from 'obsidian';
import { Events } from '../base/events';
import { TFile } from '../vault/tree';
import type { Vault } from '../vault/vault';
import { LinkIndex } from './link-index';
import { parseNote } from './parse-note';

type LinkCounts = Record<string, Record<string, number>>;

/** Notes parsed before giving way, as the app's worker hands back its results in portions. */
const portion = 200;

/**
 * The metadata cache in the app's order of events: `modify` of the vault, later `changed`, then `resolve`, then
 * `resolved` when nothing waits. A rename keeps the cache and raises no `changed`; `deleted` brings the old cache.
 */
export class MetadataCache extends Events {
  resolvedLinks: LinkCounts = {};
  unresolvedLinks: LinkCounts = {};
  readonly links = new LinkIndex();
  private readonly caches = new Map<string, CachedMetadata>();
  private waiting = new Set<TFile>();
  private timer: number | null = null;
  private live = false;

  constructor(private readonly vault: Vault) {
    super();
    vault.on('create', (file) => this.onCreate(file as TFile));
    vault.on('modify', (file) => this.enqueue(file as TFile));
    vault.on('delete', (file) => this.onDelete(file as TFile));
    vault.on('rename', (file, oldPath) => this.onRename(file as TFile, oldPath as string));
  }

  /** Before the layout is ready: caches kept from the last run are there, or, on a cold start, none is. */
  load(cold: boolean): void {
    this.live = true;
    if (cold) return;
    for (const file of this.vault.getMarkdownFiles()) this.index(file);
    for (const file of this.vault.getMarkdownFiles()) this.resolveLinks(file);
  }

  /** After the layout is ready: on a cold start every note is indexed now; either way `resolved` follows. */
  start(cold: boolean): void {
    if (cold) for (const file of this.vault.getMarkdownFiles()) this.waiting.add(file);
    this.schedule();
  }

  /** Whether notes wait to be indexed. */
  get busy(): boolean {
    return this.timer !== null;
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.caches.get(file.path) ?? null;
  }

  getCache(path: string): CachedMetadata | null {
    return this.caches.get(path) ?? null;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    const path = linkpath.split('#')[0] ?? '';
    if (path === '') return this.vault.getFileByPath(sourcePath);
    return this.links.destinations(path, sourcePath)[0] ?? null;
  }

  /** The name alone where it is unique in the vault, else the path. */
  fileToLinktext(file: TFile, ...[, omitMdExtension = true]: [sourcePath: string, omitMdExtension?: boolean]): string {
    const text = this.links.isUnique(file) ? file.name : file.path;
    return omitMdExtension && file.extension === 'md' ? text.slice(0, -'.md'.length) : text;
  }

  private onCreate(file: TFile): void {
    if (!(file instanceof TFile)) return;
    this.links.add(file);
    if (this.live) this.enqueue(file);
  }

  private onDelete(file: TFile): void {
    if (!(file instanceof TFile)) return;
    const before = this.caches.get(file.path) ?? null;
    this.links.remove(file);
    this.forget(file.path);
    this.waiting.delete(file);
    this.trigger('deleted', file, before);
    this.schedule();
  }

  private onRename(file: TFile, oldPath: string): void {
    if (!(file instanceof TFile)) return;
    const kept = this.caches.get(oldPath);
    this.links.remove(file, oldPath);
    this.links.add(file);
    this.forget(oldPath);
    if (kept) this.caches.set(file.path, kept);
    else this.enqueue(file);
    this.resolveLinks(file);
    this.schedule();
  }

  private forget(path: string): void {
    this.caches.delete(path);
    delete this.resolvedLinks[path];
    delete this.unresolvedLinks[path];
  }

  private enqueue(file: TFile): void {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    this.waiting.add(file);
    this.schedule();
  }

  private schedule(): void {
    if (!this.live) return;
    this.timer ??= window.setTimeout(() => this.work(), 0);
  }

  private work(): void {
    this.timer = null;
    const batch = [...this.waiting].slice(0, portion);
    for (const file of batch) {
      this.waiting.delete(file);
      const cache = this.index(file);
      if (cache) this.trigger('changed', file, this.vault.disk.read(file.path), cache);
    }
    for (const file of batch) {
      this.resolveLinks(file);
      this.trigger('resolve', file);
    }
    if (this.waiting.size > 0) this.schedule();
    else this.trigger('resolved');
  }

  private index(file: TFile): CachedMetadata | null {
    const text = this.vault.disk.files.get(file.path)?.text;
    if (text === undefined) return null;
    const cache = parseNote(text);
    this.caches.set(file.path, cache);
    return cache;
  }

  private resolveLinks(file: TFile): void {
    const cache = this.caches.get(file.path);
    if (!cache) return;
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    for (const { link } of [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])]) {
      const destination = this.getFirstLinkpathDest(link, file.path);
      const name = destination?.path ?? link.split('#')[0] ?? link;
      const counts = destination ? resolved : unresolved;
      counts[name] = (counts[name] ?? 0) + 1;
    }
    this.resolvedLinks[file.path] = resolved;
    this.unresolvedLinks[file.path] = unresolved;
  }
}
