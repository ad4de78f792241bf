import type { App, Component, MarkdownPostProcessorContext } from 'obsidian';
import { MarkdownRenderChild } from '../base/component';
import { renderBlocks } from './block-markdown';

type CodeBlockProcessor = (source: string, el: HTMLElement, ctx: MarkdownPostProcessorContext) => unknown;

/** The part of the host's app that knows who renders which fenced blocks. */
interface RenderingApp {
  readonly registrations?: { readonly codeBlocks: { get(language: string): CodeBlockProcessor | undefined } };
}

/**
 * Renders the part of Markdown that notes and letters use. Restores: something is rendered at all, text only ever
 * becomes text, and code blocks reach the processors that plugins registered.
 */
export class MarkdownRenderer extends MarkdownRenderChild {
  static async render(
    app: App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    const { registrations } = app as unknown as RenderingApp;
    const waiting: unknown[] = [];
    renderBlocks(markdown, el, (language, source, lines, parentEl) => {
      const processor = registrations?.codeBlocks.get(language);
      if (!processor) return false;
      const blockEl = parentEl.createDiv(`block-language-${language}`);
      const context: MarkdownPostProcessorContext = {
        docId: sourcePath,
        sourcePath,
        frontmatter: app.metadataCache.getCache(sourcePath)?.frontmatter,
        addChild: (child) => void component.addChild(child),
        getSectionInfo: () => ({ text: markdown, lineStart: lines.start, lineEnd: lines.end }),
      };
      waiting.push(processor(source, blockEl, context));
      return true;
    });
    await Promise.all(waiting);
  }

  static renderMarkdown(markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    return MarkdownRenderer.render(window.app as App, markdown, el, sourcePath, component);
  }
}

declare global {
  interface Window {
    /** Set by the host, as the app does. */
    app?: App;
  }
}
