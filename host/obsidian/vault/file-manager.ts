import type { Reference } from 'obsidian';
import { findFrontmatter } from '../metadata/frontmatter';
import type { MetadataCache } from '../metadata/metadata-cache';
import { parseYaml, stringifyYaml } from '../platform/yaml';
import { type TAbstractFile, TFile, type TFolder } from './tree';
import { Vault } from './vault';

interface LinkToChange {
  readonly source: TFile;
  readonly target: TFile;
  readonly references: readonly Reference[];
}

/** What the app does for people on top of the vault: properties, renaming with links, the trash, links. */
export class FileManager {
  constructor(
    private readonly vault: Vault,
    private readonly metadataCache: MetadataCache,
  ) {}

  getNewFileParent(): TFolder {
    return this.vault.getRoot();
  }

  /**
   * Changes properties as the app does: atomically, keys in their order, comments and quoting lost, and not one byte
   * of the body touched. Throws what YAML or the callback throws, and then writes nothing.
   */
  async processFrontMatter(file: TFile, change: (frontmatter: Record<string, unknown>) => void): Promise<void> {
    await this.vault.process(file, (text) => {
      const block = findFrontmatter(text);
      const properties = (block && parseYaml(block.yaml)) ?? {};
      if (typeof properties !== 'object' || Array.isArray(properties))
        throw new TypeError('Frontmatter is not a list of properties.');
      change(properties as Record<string, unknown>);
      const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
      const body = block ? text.slice(block.end) : `\n${text.slice(mark.length)}`;
      if (Object.keys(properties).length > 0) return `${mark}---\n${stringifyYaml(properties)}---${body}`;
      return mark + body.replace(/^[ \t]*\r?\n/, '');
    });
  }

  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const moving = new Set<TFile>();
    Vault.recurseChildren(file, (found) => {
      if (found instanceof TFile) moving.add(found);
    });
    const links = this.linksTo(moving);
    await this.vault.rename(file, newPath);
    for (const link of links) await this.changeLinks(link);
  }

  async trashFile(file: TAbstractFile): Promise<void> {
    await this.vault.trash(file);
  }

  async promptForDeletion(file: TAbstractFile): Promise<boolean> {
    await this.trashFile(file);
    return true;
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    const link = this.metadataCache.fileToLinktext(file, sourcePath) + subpath;
    const embed = file.extension === 'md' ? '' : '!';
    return `${embed}[[${alias === '' || alias === link ? link : `${link}|${alias}`}]]`;
  }

  getAvailablePathForAttachment(filename: string): Promise<string> {
    const dot = filename.lastIndexOf('.');
    const [base, extension] = dot > 0 ? [filename.slice(0, dot), filename.slice(dot)] : [filename, ''];
    let path = filename;
    for (let copy = 1; this.vault.disk.exists(path); copy++) path = `${base} ${copy}${extension}`;
    return Promise.resolve(path);
  }

  private linksTo(targets: ReadonlySet<TFile>): LinkToChange[] {
    const changes: LinkToChange[] = [];
    for (const source of this.vault.getMarkdownFiles()) {
      const cache = this.metadataCache.getFileCache(source);
      const byTarget = new Map<TFile, Reference[]>();
      for (const reference of [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])]) {
        const target = this.metadataCache.getFirstLinkpathDest(reference.link, source.path);
        if (target && targets.has(target)) byTarget.set(target, [...(byTarget.get(target) ?? []), reference]);
      }
      for (const [target, references] of byTarget) changes.push({ source, target, references });
    }
    return changes;
  }

  /** Rewrites links that no longer lead to their file; those that still do stay as they were written. */
  private async changeLinks({ source, target, references }: LinkToChange): Promise<void> {
    const lost = references.filter(({ link }) => this.metadataCache.getFirstLinkpathDest(link, source.path) !== target);
    if (lost.length === 0) return;
    const linktext = this.metadataCache.fileToLinktext(target, source.path);
    await this.vault.process(source, (text) =>
      lost.reduce(
        (changed, reference) => changed.replaceAll(reference.original, () => relink(reference, linktext, target)),
        text,
      ),
    );
  }
}

function relink({ link, original }: Reference, linktext: string, target: TFile): string {
  const subpath = link.includes('#') ? link.slice(link.indexOf('#')) : '';
  const wikilink = /^(!?)\[\[[^|\]]*(\|[^\]]*)?\]\]$/.exec(original);
  if (wikilink) return `${wikilink[1] ?? ''}[[${linktext}${subpath}${wikilink[2] ?? ''}]]`;
  return original.replace(/\]\([^)]*\)$/, () => `](${encodeURI(target.path)}${subpath})`);
}
