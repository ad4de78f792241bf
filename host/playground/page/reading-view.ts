import type { Component, MarkdownView } from 'obsidian';
import { type HostApp, MarkdownRenderer } from './obsidian';

interface Reading {
  readonly el: HTMLElement;
  owner: Component;
}

/** Shows notes rendered instead of in the editor, code blocks drawn by the plugins that registered for them. */
export class ReadingViews {
  private readonly open = new Map<MarkdownView, Reading>();

  constructor(private readonly app: HostApp) {
    app.vault.on('modify', (file) => this.renderAll((view) => view.file === file));
    app.workspace.on('file-open', () => this.renderAll(() => true));
  }

  /** Between reading and editing, for the note in front; false where there is none. */
  toggle(checking: boolean): boolean {
    const view = this.app.workspace.activeEditor as MarkdownView | null;
    if (!view?.file) return false;
    if (checking) return true;
    const reading = this.open.get(view);
    view.contentEl.toggleClass('is-read', !reading);
    if (reading) {
      reading.owner.unload();
      reading.el.remove();
      this.open.delete(view);
    } else {
      const el = view.contentEl.createDiv({ cls: 'markdown-reading-view markdown-rendered', attr: { tabindex: 0 } });
      this.open.set(view, { el, owner: new ObsidianHost.obsidian.Component() });
      this.render(view);
      el.focus();
    }
    return true;
  }

  /** After the editors: they hear of the same event and have the text. */
  private renderAll(wanted: (view: MarkdownView) => boolean): void {
    queueMicrotask(() => {
      for (const view of this.open.keys()) if (wanted(view)) this.render(view);
    });
  }

  private render(view: MarkdownView): void {
    const reading = this.open.get(view);
    if (!reading || !view.file) return;
    reading.owner.unload();
    reading.owner = new ObsidianHost.obsidian.Component();
    reading.owner.load();
    reading.el.empty();
    void MarkdownRenderer.render(this.app, view.editor.getValue(), reading.el, view.file.path, reading.owner);
  }
}
