import type { TFile } from '../vault/tree';
import { WorkspaceItem, WorkspaceSidedock, WorkspaceTabs } from './splits';
import { DeferredView, type View, type ViewLeaf } from './view';

interface ViewState {
  readonly type: string;
  readonly state?: Record<string, unknown>;
  readonly active?: boolean;
  readonly pinned?: boolean;
}

/** What a leaf asks of the workspace. */
export interface LeafOwner {
  readonly app: unknown;
  viewCreator(type: string): ((leaf: ViewLeaf) => View) | undefined;
  viewTypeFor(extension: string): string;
  setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean }): void;
  onLeafChanged(leaf: WorkspaceLeaf): void;
  onLeafDetached(leaf: WorkspaceLeaf): void;
}

let created = 0;

/** A leaf builds the view of its state, keeps it while the type stays the same, and puts off what nobody sees. */
export class WorkspaceLeaf extends WorkspaceItem implements ViewLeaf {
  readonly id = `leaf-${++created}`;
  readonly app: unknown;
  readonly tabHeaderEl = document.createElement('div');
  view: View;
  hoverPopover: unknown = null;
  private pinned = false;
  private group: string | null = null;
  private ephemeralState: unknown = {};

  constructor(private readonly owner: LeafOwner) {
    super(document.createElement('div'));
    this.app = owner.app;
    this.containerEl.className = 'workspace-leaf';
    this.tabHeaderEl.className = 'workspace-tab-header';
    this.tabHeaderEl.setAttribute('role', 'tab');
    this.tabHeaderEl.addEventListener('click', () => owner.setActiveLeaf(this, { focus: true }));
    this.view = new DeferredView(this, 'empty', {}, true);
    this.mount();
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView && !this.view.isUnknown;
  }

  /** Whether a person would see this leaf: the tab in front of a sidebar that is not folded away. */
  isVisible(): boolean {
    const tabs = this.parent;
    const dock = tabs?.parent;
    return (
      tabs instanceof WorkspaceTabs && tabs.current === this && !(dock instanceof WorkspaceSidedock && dock.collapsed)
    );
  }

  getViewState(): ViewState {
    return { type: this.view.getViewType(), state: this.view.getState(), ...(this.pinned ? { pinned: true } : {}) };
  }

  async setViewState(state: ViewState, ephemeral?: unknown): Promise<void> {
    await this.build(state.type, state.state ?? {}, false);
    if (ephemeral !== undefined) this.setEphemeralState(ephemeral);
    if (state.pinned !== undefined) this.setPinned(state.pinned);
    if (state.active) this.owner.setActiveLeaf(this, { focus: true });
    this.owner.onLeafChanged(this);
  }

  /** As a layout is restored: what is not visible is only remembered. */
  async restore(state: ViewState): Promise<void> {
    await this.build(state.type, state.state ?? {}, !this.isVisible());
  }

  /** After its type was registered, or its plugin went: the view is built anew or put away. */
  async rebuild(): Promise<void> {
    const { type, state } = this.getViewState();
    await this.closeView();
    this.view = new DeferredView(this, type, state ?? {}, true);
    await this.build(type, state ?? {}, !this.isVisible());
  }

  async loadIfDeferred(): Promise<void> {
    if (this.isDeferred) await this.build(this.view.getViewType(), this.view.getState(), false);
  }

  async open(view: View): Promise<View> {
    await this.closeView();
    this.view = view;
    this.mount();
    view.load();
    await view.onOpen();
    return view;
  }

  async openFile(file: TFile, openState: { active?: boolean; eState?: unknown } = {}): Promise<void> {
    const state = { file: file.path };
    await this.setViewState(
      { type: this.owner.viewTypeFor(file.extension), state, active: openState.active ?? true },
      openState.eState,
    );
  }

  getEphemeralState(): unknown {
    return this.ephemeralState;
  }

  setEphemeralState(state: unknown): void {
    this.ephemeralState = state;
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    this.pinned = pinned;
    this.trigger('pinned-change', pinned);
  }

  get isPinned(): boolean {
    return this.pinned;
  }

  setGroupMember(other: WorkspaceLeaf): void {
    if (other.group !== null) this.setGroup(other.group);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger('group-change', group);
  }

  getGroup(): string | null {
    return this.group;
  }

  detach(): void {
    this.tabHeaderEl.remove();
    this.parent?.remove(this);
    void this.closeView();
    this.owner.onLeafDetached(this);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  private async build(type: string, state: Record<string, unknown>, defer: boolean): Promise<void> {
    const sameView = this.view.getViewType() === type && !(this.view instanceof DeferredView);
    if (!sameView) {
      const creator = this.owner.viewCreator(type);
      if (!creator || defer) {
        await this.closeView();
        this.view = new DeferredView(this, type, state, !creator);
        this.mount();
        return;
      }
      await this.open(creator(this));
    }
    await this.view.setState(state, { history: false });
    this.mount();
  }

  private async closeView(): Promise<void> {
    const view = this.view;
    view.containerEl.remove();
    if (view instanceof DeferredView) return;
    if ('file' in view && view.file)
      await (view as unknown as { onUnloadFile(file: unknown): Promise<void> }).onUnloadFile(view.file);
    await view.onClose();
    view.unload();
  }

  private mount(): void {
    this.view.containerEl.dataset.type = this.view.getViewType();
    if (this.view.containerEl.parentElement !== this.containerEl)
      this.containerEl.replaceChildren(this.view.containerEl);
    this.tabHeaderEl.dataset.type = this.view.getViewType();
    this.tabHeaderEl.ariaLabel = this.view.getDisplayText();
    this.tabHeaderEl.textContent = this.view.getDisplayText();
    if (this.parent instanceof WorkspaceTabs && !this.tabHeaderEl.isConnected)
      this.parent.tabHeadersEl.append(this.tabHeaderEl);
  }
}
