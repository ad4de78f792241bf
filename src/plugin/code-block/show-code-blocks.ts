import type { HoverParent, HoverPopover, Plugin } from 'obsidian';
import { MarkdownRenderChild } from 'obsidian';
import { createElement, render } from 'preact';
import { blockText } from '../../text/block-text';
import type { PluginContext } from '../plugin-context';
import { FollowUpBlock } from './follow-up-block';
import type { BlockOptions, ReadOptions } from './read-block-options';
import { readBlockOptions } from './read-block-options';
import { seenAgenda } from './seen-agenda';

/** Shows the follow-ups inside notes wherever a code block of the language `follow-ups` stands. */
export function showCodeBlocks(plugin: Plugin, context: PluginContext): void {
  plugin.registerMarkdownCodeBlockProcessor('follow-ups', (source, el, note) => {
    el.addClass('interview-follow-up-block');
    const options = readBlockOptions(source);
    if ('problems' in options) showProblems(el, options);
    else note.addChild(new BlockInNote(el, context, options));
  });
}

function showProblems(el: HTMLElement, { problems }: Extract<ReadOptions, { readonly problems: unknown }>): void {
  const box = el.createDiv({ cls: 'interview-follow-up-block-problems', attr: { role: 'note' } });
  box.createEl('p', { text: blockText.problems });
  const list = box.createEl('ul');
  for (const text of problems) list.createEl('li').createEl('bdi', { text });
}

/** One list in one note, for as long as the app shows it. */
class BlockInNote extends MarkdownRenderChild implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  readonly #context: PluginContext;
  readonly #options: BlockOptions;

  constructor(el: HTMLElement, context: PluginContext, options: BlockOptions) {
    super(el);
    this.#context = context;
    this.#options = options;
  }

  override onload(): void {
    const { containerEl } = this;
    const live = seenAgenda(this.#context.live);
    const draw = (): void =>
      render(
        createElement(FollowUpBlock, { context: this.#context, live, options: this.#options, hoverParent: this }),
        containerEl,
      );
    draw();
    // An observer of one window never sees what is shown in another.
    const watch = (): IntersectionObserver => {
      const { IntersectionObserver: Observer } = containerEl.win as typeof window;
      const observer = new Observer((entries) => live.see(entries.at(-1)?.isIntersecting ?? true));
      observer.observe(containerEl);
      return observer;
    };
    let sight = watch();
    this.register(() => sight.disconnect());
    // In another window, what the rows hear of focus has to come from there.
    this.register(
      containerEl.onWindowMigrated(() => {
        sight.disconnect();
        sight = watch();
        render(null, containerEl);
        draw();
      }),
    );
  }

  override onunload(): void {
    render(null, this.containerEl);
  }
}
