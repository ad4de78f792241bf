import type { Component } from 'obsidian';
import { type HostApp, Keymap, MarkdownRenderer, Menu } from './obsidian';

/** What `workspace.trigger('hover-link', …)` carries. */
interface HoverLink {
  readonly event: MouseEvent;
  /** Who asks, as registered; each says whether its previews want the Ctrl or Cmd key. */
  readonly source: string;
  readonly targetEl: HTMLElement;
  readonly linktext: string;
  readonly sourcePath?: string;
}

/** Links: a preview on hover where a view asks for it, opening on a click in rendered text or Mod+click in the editor. */
export function followLinks(app: HostApp, component: Component): void {
  const open = (evt: MouseEvent, linkpath: string): void => {
    evt.preventDefault();
    void app.workspace.openLinkText(linkpath, app.workspace.getActiveFile()?.path ?? '', Keymap.isModEvent(evt));
  };
  document.addEventListener('click', (evt) => {
    const target = evt.target as Element;
    const rendered = target.closest<HTMLElement>('a.internal-link');
    if (rendered?.dataset.href) return open(evt, rendered.dataset.href);
    const typed = target.closest<HTMLElement>('.cm-hmd-internal-link');
    if (typed?.dataset.linkpath && Keymap.isModifier(evt, 'Mod')) {
      evt.preventDefault();
      void app.workspace.openLinkText(typed.dataset.linkpath, app.workspace.getActiveFile()?.path ?? '', false);
    }
  });
  app.workspace.on('hover-link' as 'quit', (hover: unknown) => void showPreview(app, component, hover as HoverLink));
  document.addEventListener('contextmenu', (evt) => openEditorMenu(app, evt));
}

async function showPreview(app: HostApp, component: Component, hover: HoverLink): Promise<void> {
  const file = app.metadataCache.getFirstLinkpathDest(hover.linktext, hover.sourcePath ?? '');
  const needsMod = app.registrations.hoverSources.get(hover.source)?.defaultMod === true;
  if (!file || (needsMod && !Keymap.isModifier(hover.event, 'Mod')) || document.querySelector('.hover-popover')) return;
  const popover = document.body.createDiv('popover hover-popover');
  const at = hover.targetEl.getBoundingClientRect();
  popover.setCssStyles({ left: `${Math.max(8, Math.min(at.left, innerWidth - 408))}px`, top: `${at.bottom + 6}px` });
  const content = popover.createDiv('markdown-rendered markdown-embed-content');
  hover.targetEl.addEventListener('mouseleave', () => popover.remove(), { once: true });
  await MarkdownRenderer.render(app, await app.vault.cachedRead(file), content, file.path, component);
}

/** The editor's context menu, to which plugins add through the workspace's `editor-menu`. */
function openEditorMenu(app: HostApp, evt: MouseEvent): void {
  const view = app.workspace.activeEditor;
  if (!view?.editor || !(evt.target as Element).closest('.cm-content')) return;
  const menu = new Menu();
  app.workspace.trigger('editor-menu', menu, view.editor, view);
  evt.preventDefault();
  menu.showAtMouseEvent(evt);
}
