import type { Menu } from 'obsidian';
import { Component } from '../base/component';
import { setIcon } from '../ui/icons';

/** What a view needs of the leaf it is in; the whole leaf is in leaf.ts, which builds views. */
export interface ViewLeaf {
  readonly app: unknown;
}

/** A view, with the two children that the app gives `containerEl` (header and content), which the mocks leave out. */
export abstract class View extends Component {
  readonly app: unknown;
  readonly leaf: ViewLeaf;
  readonly containerEl: HTMLElement;
  icon = 'file';
  navigation = false;
  scope: unknown = null;

  constructor(leaf: ViewLeaf) {
    super();
    this.leaf = leaf;
    this.app = leaf.app;
    this.containerEl = document.createElement('div');
    this.containerEl.className = 'workspace-leaf-content';
    this.containerEl.append(element('view-header'), element('view-content'));
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  getIcon(): string {
    return this.icon;
  }

  getState(): Record<string, unknown> {
    return {};
  }

  setState(state: unknown, result: { history: boolean }): Promise<void>;
  async setState(): Promise<void> {
    await Promise.resolve();
  }

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(state: unknown): void;
  setEphemeralState(): void {
    // Only views that have such a state override this.
  }

  onResize(): void {
    // Only views that measure themselves override this.
  }

  onPaneMenu(menu: Menu, source: string): void;
  onPaneMenu(): void {
    // Only views with entries of their own override this.
  }

  async onOpen(): Promise<void> {
    await Promise.resolve();
  }

  async onClose(): Promise<void> {
    await Promise.resolve();
  }
}

/** A view with a header and a content element; actions are buttons in the header. */
export abstract class ItemView extends View {
  readonly contentEl: HTMLElement;

  constructor(leaf: ViewLeaf) {
    super(leaf);
    this.contentEl = this.containerEl.children[1] as HTMLElement;
    const header = this.containerEl.children[0] as HTMLElement;
    header.append(element('view-header-title-container'), element('view-actions'));
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const button = document.createElement('button');
    button.className = 'clickable-icon view-action';
    button.ariaLabel = title;
    setIcon(button, icon);
    button.addEventListener('click', (event) => callback(event));
    this.containerEl.querySelector('.view-actions')?.prepend(button);
    return button;
  }
}

/** What a leaf in the background holds until somebody looks at it; also stands for types nobody has registered. */
export class DeferredView extends View {
  constructor(
    leaf: ViewLeaf,
    private readonly type: string,
    private readonly state: Record<string, unknown>,
    readonly isUnknown: boolean,
  ) {
    super(leaf);
    if (isUnknown && type !== 'empty') this.containerEl.children[1]?.append('The plugin of this view is not active.');
  }

  override getViewType(): string {
    return this.type;
  }

  override getDisplayText(): string {
    return this.type === 'empty' ? 'New tab' : this.type;
  }

  override getState(): Record<string, unknown> {
    return this.state;
  }
}

function element(className: string): HTMLElement {
  const created = document.createElement('div');
  created.className = className;
  return created;
}
