import type { Component } from 'obsidian';
import type { MetadataCache } from '../metadata/metadata-cache';
import type { Registrations } from './registrations';

interface RenderingApp {
  readonly registrations: Registrations;
  readonly metadataCache: MetadataCache;
}

/** A code block on the screen; `unload` is what the app does when the block is scrolled away or edited. */
export interface RenderedBlock {
  readonly el: HTMLElement;
  unload(): void;
}

/** Lets the registered processor of a language render a block, children loaded and unloaded as in the app. */
export async function renderCodeBlock(
  app: RenderingApp,
  language: string,
  source: string,
  sourcePath: string,
): Promise<RenderedBlock> {
  const processor = app.registrations.codeBlocks.get(language);
  if (!processor) throw new Error(`Nothing renders code blocks of "${language}".`);
  const el = document.createElement('div');
  el.className = `block-language-${language}`;
  document.body.append(el);
  const children: Component[] = [];
  await processor(source, el, {
    docId: sourcePath,
    sourcePath,
    frontmatter: app.metadataCache.getCache(sourcePath)?.frontmatter,
    addChild: (child) => {
      children.push(child);
      child.load();
    },
    getSectionInfo: () => null,
  });
  return {
    el,
    unload: () => {
      for (const child of children.splice(0)) child.unload();
      el.remove();
    },
  };
}
