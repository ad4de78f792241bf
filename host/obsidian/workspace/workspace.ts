import { Events, reportLater } from '../base/events';
import type { MetadataCache } from '../metadata/metadata-cache';
import type { TFile } from '../vault/tree';
import type { Vault } from '../vault/vault';
import type { EditorFactory } from './editor';
import { FileView, MarkdownView } from './file-views';
import { Layout, type Place } from './layout';
import type { LeafOwner, WorkspaceLeaf } from './leaf';
import { WorkspaceTabs } from './splits';
import { type ViewCreator, ViewRegistry } from './view-registry';

type PaneType = 'tab' | 'split' | 'window';

interface WorkspaceApp {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
}

/** A leaf to put back when the layout is restored; one that is not visible is deferred. */
export interface RestoredLeaf {
  readonly type: string;
  readonly side: Place;
  readonly visible: boolean;
  readonly state?: Record<string, unknown>;
}

/** Leaves in a main area and two sidebars. Restores: views are really built, kept, deferred, found and shown. */
export class Workspace extends Events implements LeafOwner {
  private readonly layout = new Layout(this);
  readonly containerEl = this.layout.containerEl;
  readonly leftSplit = this.layout.left;
  readonly rightSplit = this.layout.right;
  readonly rootSplit = this.layout.main;
  readonly leftRibbon = this.layout.ribbon;
  layoutReady = false;
  activeLeaf: WorkspaceLeaf | null = null;
  activeEditor: MarkdownView | null = null;
  /** Set by a host with a screen. */
  createEditor: EditorFactory | null = null;
  readonly requestSaveLayout = Object.assign(() => undefined, {
    cancel: () => undefined,
    run: () => Promise.resolve(),
  });
  private readonly views = new ViewRegistry();
  private readonly recent: WorkspaceLeaf[] = [];
  private readonly readyCallbacks: (() => unknown)[] = [];
  private lastFile: TFile | null = null;
  private openedFile: TFile | null = null;

  constructor(readonly app: WorkspaceApp) {
    super();
    this.app.vault.on('delete', (file) => this.onFileDeleted(file as TFile));
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) this.call(callback);
    else this.readyCallbacks.push(callback);
  }

  /** The app restores its layout and then tells whoever waits for it. */
  async becomeReady(layout: readonly RestoredLeaf[]): Promise<void> {
    for (const { type, side, visible, state } of layout) {
      const leaf = this.layout.add(side);
      if (visible) this.layout.show(leaf);
      else if (leaf.isVisible() && leaf.parent instanceof WorkspaceTabs) leaf.parent.show(null);
      await leaf.restore({ type, ...(state ? { state } : {}) });
    }
    this.layoutReady = true;
    for (const callback of this.readyCallbacks.splice(0)) this.call(callback);
    this.trigger('layout-change');
  }

  registerView(type: string, creator: ViewCreator): void {
    this.views.add(type, creator);
    for (const leaf of this.getLeavesOfType(type)) void leaf.rebuild();
  }

  unregisterView(type: string): void {
    this.views.remove(type);
    for (const leaf of this.getLeavesOfType(type)) void leaf.rebuild();
  }

  registerExtensions(extensions: readonly string[], type: string): void {
    this.views.addExtensions(extensions, type);
  }

  viewCreator(type: string): ViewCreator | undefined {
    return this.views.creatorOf(type);
  }

  viewTypeFor(extension: string): string {
    return this.views.typeFor(extension);
  }

  getLeaf(newLeaf: PaneType | boolean = false): WorkspaceLeaf {
    if (newLeaf === 'window') throw new Error('The host opens no windows.');
    if (newLeaf === 'split') return this.layout.split();
    if (newLeaf === true || newLeaf === 'tab') return this.layout.add('main');
    const recent = this.getMostRecentLeaf();
    const canNavigate = recent && !recent.isPinned && (recent.view.navigation || recent.view.getViewType() === 'empty');
    return canNavigate ? recent : this.layout.add('main');
  }

  getLeftLeaf(): WorkspaceLeaf {
    return this.layout.add('left');
  }

  getRightLeaf(): WorkspaceLeaf {
    return this.layout.add('right');
  }

  /** The leaf of a type in a sidebar: the one there is, else a new one; shown and focused as asked. */
  async ensureSideLeaf(
    type: string,
    side: 'left' | 'right',
    options: { active?: boolean; reveal?: boolean; split?: boolean; state?: Record<string, unknown> } = {},
  ): Promise<WorkspaceLeaf> {
    const { active = false, reveal = false, state } = options;
    const known = this.layout.leavesIn(side).find((leaf) => leaf.view.getViewType() === type);
    const leaf = known ?? this.layout.add(side);
    if (leaf.view.getViewType() !== type || state) await leaf.setViewState({ type, ...(state ? { state } : {}) });
    if (reveal) await this.revealLeaf(leaf);
    if (active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    this.layout.show(leaf);
    await leaf.loadIfDeferred();
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean }): void;
  setActiveLeaf(leaf: WorkspaceLeaf): void {
    if (leaf.parent instanceof WorkspaceTabs) leaf.parent.show(leaf);
    const changed = this.activeLeaf !== leaf;
    this.activeLeaf = leaf;
    const index = this.recent.indexOf(leaf);
    if (index >= 0) this.recent.splice(index, 1);
    this.recent.push(leaf);
    for (const known of this.layout.leaves()) known.containerEl.classList.toggle('mod-active', known === leaf);
    if (changed) this.trigger('active-leaf-change', leaf);
    this.noticeFile();
    if (leaf.isDeferred) void leaf.loadIfDeferred();
  }

  getActiveViewOfType<V>(type: abstract new (...args: never[]) => V): V | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): TFile | null {
    const view = this.activeLeaf?.view;
    return view instanceof FileView && view.file ? view.file : this.lastFile;
  }

  getMostRecentLeaf(root: unknown = this.rootSplit): WorkspaceLeaf | null {
    const leaves = this.layout.leaves().filter((leaf) => leaf.getRoot() === root);
    return this.recent.filter((leaf) => leaves.includes(leaf)).at(-1) ?? leaves.at(-1) ?? null;
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.layout.leaves().filter((leaf) => leaf.view.getViewType() === type);
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.layout.leaves().find((leaf) => leaf.id === id) ?? null;
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.layout.leaves()) callback(leaf);
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.layout.leaves()) if (leaf.getRoot() === this.rootSplit) callback(leaf);
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf: PaneType | boolean = false,
    openState?: { active?: boolean },
  ): Promise<void> {
    const file =
      this.app.metadataCache.getFirstLinkpathDest(linktext, sourcePath) ?? (await this.createLinked(linktext));
    await this.getLeaf(newLeaf).openFile(file, openState);
  }

  getLastOpenFiles(): string[] {
    return this.lastFile ? [this.lastFile.path] : [];
  }

  /** Every editor takes the extensions that plugins have registered by now. */
  updateOptions(): void {
    for (const { view } of this.layout.leaves()) if (view instanceof MarkdownView) view.editor.reconfigure?.();
  }

  onLeafChanged(leaf: WorkspaceLeaf): void {
    if (leaf === this.activeLeaf) this.noticeFile();
    this.trigger('layout-change');
  }

  onLeafDetached(leaf: WorkspaceLeaf): void {
    const index = this.recent.indexOf(leaf);
    if (index >= 0) this.recent.splice(index, 1);
    if (this.activeLeaf === leaf) {
      this.activeLeaf = this.recent.at(-1) ?? null;
      this.trigger('active-leaf-change', this.activeLeaf);
      this.noticeFile();
    }
    this.trigger('layout-change');
  }

  private noticeFile(): void {
    const view = this.activeLeaf?.view;
    this.activeEditor = view instanceof MarkdownView ? view : null;
    if (!(view instanceof FileView) || view.file === this.openedFile) return;
    this.openedFile = view.file;
    if (view.file) this.lastFile = view.file;
    this.trigger('file-open', view.file);
  }

  private onFileDeleted(file: TFile): void {
    if (this.lastFile === file) this.lastFile = null;
    if (this.openedFile === file) {
      this.openedFile = null;
      this.trigger('file-open', null);
    }
    for (const leaf of this.layout.leaves()) {
      if (leaf.view instanceof FileView && leaf.view.file === file) {
        leaf.view.file = null;
        void leaf.setViewState({ type: 'empty' });
      }
    }
  }

  private async createLinked(linktext: string): Promise<TFile> {
    return this.app.vault.create(`${linktext.split('#')[0] ?? linktext}.md`, '');
  }

  private call(callback: () => unknown): void {
    try {
      callback();
    } catch (error) {
      reportLater(error);
    }
  }
}
