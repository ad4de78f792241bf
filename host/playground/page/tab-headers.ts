import type { WorkspaceLeaf } from 'obsidian';
import { type HostApp, setIcon } from './obsidian';

/** Members of the host's leaves that the published type leaves out. */
type DrawnLeaf = WorkspaceLeaf & { readonly tabHeaderEl: HTMLElement; readonly containerEl: HTMLElement };

function drawHeader(leaf: DrawnLeaf, app: HostApp): void {
  const header = leaf.tabHeaderEl;
  const isSide = header.closest('.mod-left-split, .mod-right-split') !== null;
  const title = leaf.getDisplayText();
  const isShown = !leaf.containerEl.hidden;
  header.toggleClass('is-active', isShown);
  header.setAttrs({ 'aria-selected': String(isShown), 'aria-label': title, tabindex: 0 });
  const drawn = `${leaf.getIcon()} ${title}`;
  if (header.dataset.drawn === drawn && header.querySelector('.workspace-tab-header-inner')) return;
  header.dataset.drawn = drawn;
  header.empty();
  const inner = header.createDiv('workspace-tab-header-inner');
  setIcon(inner.createDiv('workspace-tab-header-inner-icon'), leaf.getIcon());
  inner.createDiv({ cls: 'workspace-tab-header-inner-title', text: title });
  if (isSide) return;
  // For the pointer only, as a tab may hold no other control: by keyboard, Delete closes the tab.
  const close = inner.createDiv({
    cls: 'workspace-tab-header-inner-close-button clickable-icon',
    attr: { 'aria-hidden': 'true' },
  });
  setIcon(close, 'x');
  close.addEventListener('click', (evt) => {
    evt.stopPropagation();
    leaf.detach();
    app.workspace.trigger('layout-change');
  });
}

/** Arrows move between the tabs of a group; Enter opens, Delete closes the one in focus. */
function onKey(evt: KeyboardEvent): void {
  const header = (evt.target as HTMLElement).closest<HTMLElement>('.workspace-tab-header');
  if (!header) return;
  if (evt.key === 'Enter' || evt.key === ' ') header.click();
  else if (evt.key === 'ArrowRight') (header.nextElementSibling as HTMLElement | null)?.focus();
  else if (evt.key === 'ArrowLeft') (header.previousElementSibling as HTMLElement | null)?.focus();
  else if (evt.key === 'Delete') header.querySelector<HTMLElement>('.workspace-tab-header-inner-close-button')?.click();
  else return;
  evt.preventDefault();
}

/** Draws tabs (icon, title, close button) and the path above each note, whenever the layout changes. */
export function drawTabHeaders(app: HostApp): void {
  const draw = (): void => {
    app.workspace.iterateAllLeaves((leaf) => {
      drawHeader(leaf as DrawnLeaf, app);
      const titleEl = leaf.view.containerEl.querySelector<HTMLElement>('.view-header-title-container');
      const path = (leaf.view as { readonly file?: { readonly path: string } | null }).file?.path;
      titleEl?.setText(path ? path.replace(/\.md$/, '').split('/').join(' / ') : leaf.getDisplayText());
    });
  };
  app.workspace.on('layout-change', draw);
  app.workspace.on('active-leaf-change', draw);
  app.workspace.on('file-open', draw);
  app.vault.on('rename', draw);
  app.workspace.containerEl.addEventListener('keydown', onKey);
  draw();
}
