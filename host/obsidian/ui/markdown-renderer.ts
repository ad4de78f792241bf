import type { App, Component, MarkdownPostProcessorContext } from 'obsidian';
import { MarkdownRenderChild } from '../base/component';
import { renderBlocks } from './block-markdown';

type CodeBlockProcessor = (source: string, el: HTMLElement, ctx: MarkdownPostProcessorContext) => unknown;
const codeBlockProcessors = new Map<string, CodeBlockProcessor>();

/** `Plugin.registerMarkdownCodeBlockProcessor`; one processor a language, returns how to take it back. */
export function addCodeBlockProcessor(language: string, processor: CodeBlockProcessor): () => void {
  if (codeBlockProcessors.has(language))
    throw new Error(`Code block postprocessor for language ${language} is already registered`);
  codeBlockProcessors.set(language, processor);
  return () => void codeBlockProcessors.delete(language);
}

/** Renders the part of Markdown that notes and letters use, with code blocks handed to their processors. */
export class MarkdownRenderer extends MarkdownRenderChild {
  static async render(
    _app: App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    const waiting: unknown[] = [];
    renderBlocks(markdown, el, (language, source, lines) => {
      const processor = codeBlockProcessors.get(language);
      if (!processor) return false;
      const blockEl = el.createDiv(`block-language-${language}`);
      const context: MarkdownPostProcessorContext = {
        docId: sourcePath,
        sourcePath,
        frontmatter: undefined,
        addChild: (child) => void component.addChild(child),
        getSectionInfo: () => ({ text: markdown, lineStart: lines.start, lineEnd: lines.end }),
      };
      waiting.push(processor(source, blockEl, context));
      return true;
    });
    await Promise.all(waiting);
  }

  static renderMarkdown(markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    return MarkdownRenderer.render(undefined as unknown as App, markdown, el, sourcePath, component);
  }
}
