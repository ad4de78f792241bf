import type { TAbstractFile, TFile, TFolder, WorkspaceLeaf } from 'obsidian';
import { deleteFile, newFolder, newNote, openFileMenu, renameFile } from './file-actions';
import { ItemView, Keymap, setIcon } from './obsidian';

const isFolder = (file: TAbstractFile): file is TFolder => 'children' in file;

/** Folders first, then notes, each by name with numbers in order. */
const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
const inOrder = (a: TAbstractFile, b: TAbstractFile): number =>
  Number(isFolder(b)) - Number(isFolder(a)) || byName.compare(a.name, b.name);

/** The list of notes at the left. */
export class FileExplorer extends ItemView {
  private readonly collapsed = new Set<string>();
  private listEl: HTMLElement | undefined;
  private redrawing = false;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.icon = 'folder-closed';
  }

  override getViewType(): string {
    return 'file-explorer';
  }

  override getDisplayText(): string {
    return 'Files';
  }

  override async onOpen(): Promise<void> {
    const buttons = this.contentEl.createDiv('nav-header').createDiv('nav-buttons-container');
    const addButton = (icon: string, label: string, act: () => unknown): void => {
      const button = buttons.createEl('button', {
        cls: 'clickable-icon nav-action-button',
        attr: { 'aria-label': label },
      });
      setIcon(button, icon);
      button.addEventListener('click', () => void act());
    };
    addButton('square-pen', 'New note', () => newNote(this.app, this.currentFolder()));
    addButton('folder-plus', 'New folder', () => newFolder(this.app, this.currentFolder()));
    this.listEl = this.contentEl.createDiv({
      cls: 'nav-files-container',
      attr: { role: 'tree', 'aria-label': 'Files' },
    });
    this.listEl.addEventListener('keydown', (evt) => this.onKey(evt));
    const redraw = (): void => this.redrawSoon();
    for (const event of ['create', 'delete', 'rename'] as const)
      this.registerEvent(this.app.vault.on(event as 'create', redraw));
    this.registerEvent(this.app.workspace.on('file-open', redraw));
    this.draw();
    await Promise.resolve();
  }

  private currentFolder(): string {
    return this.app.workspace.getActiveFile()?.parent?.path ?? '/';
  }

  private redrawSoon(): void {
    if (this.redrawing) return;
    this.redrawing = true;
    requestAnimationFrame(() => {
      this.redrawing = false;
      this.draw();
    });
  }

  private draw(): void {
    if (!this.listEl) return;
    const focused = document.activeElement?.closest<HTMLElement>('.nav-files-container [data-path]')?.dataset.path;
    const scrolled = this.listEl.scrollTop;
    this.listEl.empty();
    this.drawFolder(this.app.vault.getRoot(), this.listEl, 1);
    const stops = this.stops();
    const active = this.app.workspace.getActiveFile()?.path;
    const stop = stops.find((el) => el.dataset.path === (focused ?? active)) ?? stops[0];
    if (stop) stop.tabIndex = 0;
    if (focused) stop?.focus({ preventScroll: true });
    this.listEl.scrollTop = scrolled;
  }

  private drawFolder(folder: TFolder, parentEl: HTMLElement, level: number): void {
    for (const file of [...folder.children].sort(inOrder)) this.drawFile(file, parentEl, level);
  }

  private drawFile(file: TAbstractFile, parentEl: HTMLElement, level: number): void {
    const kind = isFolder(file) ? 'nav-folder' : 'nav-file';
    const itemEl = parentEl.createDiv(`tree-item ${kind}`);
    const selfEl = itemEl.createDiv({
      cls: `tree-item-self ${kind}-title is-clickable`,
      attr: { 'data-path': file.path, role: 'treeitem', tabindex: -1, 'aria-level': level },
    });
    selfEl.setCssProps({ '--depth': String(level - 1) });
    selfEl.addEventListener('contextmenu', (evt) => openFileMenu(this.app, file, evt));
    if (isFolder(file)) {
      const open = !this.collapsed.has(file.path);
      selfEl.setAttr('aria-expanded', String(open));
      const icon = selfEl.createDiv('tree-item-icon collapse-icon');
      setIcon(icon, open ? 'chevron-down' : 'chevron-right');
      selfEl.createDiv({ cls: `tree-item-inner ${kind}-title-content`, text: file.name });
      selfEl.addEventListener('click', () => this.toggleFolder(file.path));
      if (open)
        this.drawFolder(file, itemEl.createDiv({ cls: 'tree-item-children', attr: { role: 'group' } }), level + 1);
      return;
    }
    const note = file as TFile;
    const isActive = this.app.workspace.getActiveFile() === note;
    selfEl.toggleClass('is-active', isActive);
    if (isActive) selfEl.setAttr('aria-selected', 'true');
    selfEl.createDiv({
      cls: `tree-item-inner ${kind}-title-content`,
      text: note.extension === 'md' ? note.basename : note.name,
    });
    if (note.extension !== 'md') selfEl.createDiv({ cls: 'nav-file-tag', text: note.extension });
    selfEl.addEventListener('click', (evt) => {
      if (note.extension === 'md') void this.app.workspace.getLeaf(Keymap.isModEvent(evt)).openFile(note);
    });
  }

  private toggleFolder(path: string): void {
    if (!this.collapsed.delete(path)) this.collapsed.add(path);
    this.draw();
  }

  private stops(): HTMLElement[] {
    return this.listEl?.findAll('[data-path]') ?? [];
  }

  /** Arrows, Home and End move; Right and Left open and close folders; Enter opens; F2 renames; Delete deletes. */
  private onKey(evt: KeyboardEvent): void {
    const stops = this.stops();
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const here = stops[at];
    const file = here && this.app.vault.getAbstractFileByPath(here.dataset.path ?? '');
    if (!file) return;
    const go = (index: number): void => stops[Math.max(0, Math.min(index, stops.length - 1))]?.focus();
    const isOpen = here.getAttr('aria-expanded') === 'true';
    const act: Record<string, () => unknown> = {
      ArrowDown: () => go(at + 1),
      ArrowUp: () => go(at - 1),
      Home: () => go(0),
      End: () => go(stops.length - 1),
      ArrowRight: () => (isFolder(file) && !isOpen ? this.toggleFolder(file.path) : go(at + 1)),
      ArrowLeft: () =>
        isFolder(file) && isOpen
          ? this.toggleFolder(file.path)
          : go(stops.findIndex((el) => el.dataset.path === file.parent?.path)),
      Enter: () => here.click(),
      F2: () => renameFile(this.app, file),
      Delete: () => deleteFile(this.app, file),
    };
    const wanted = act[evt.key];
    if (!wanted) return;
    evt.preventDefault();
    void wanted();
  }
}
