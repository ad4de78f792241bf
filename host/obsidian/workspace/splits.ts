import { Events } from '../base/events';

/** Anything in the layout. */
export abstract class WorkspaceItem extends Events {
  parent: WorkspaceParent | null = null;

  constructor(readonly containerEl: HTMLElement) {
    super();
  }

  getRoot(): WorkspaceItem {
    return this.parent ? this.parent.getRoot() : this;
  }

  getContainer(): WorkspaceItem {
    return this.getRoot();
  }
}

/** A part of the layout that holds others. */
export abstract class WorkspaceParent extends WorkspaceItem {
  readonly children: WorkspaceItem[] = [];

  insert(item: WorkspaceItem): void {
    this.children.push(item);
    item.parent = this;
    this.contentEl().append(item.containerEl);
  }

  remove(item: WorkspaceItem): void {
    const index = this.children.indexOf(item);
    if (index >= 0) this.children.splice(index, 1);
    item.parent = null;
    item.containerEl.remove();
  }

  protected contentEl(): HTMLElement {
    return this.containerEl;
  }
}

/** A group of tabs, of which one shows. */
export class WorkspaceTabs extends WorkspaceParent {
  readonly tabHeadersEl: HTMLElement;
  private readonly tabsEl: HTMLElement;
  current: WorkspaceItem | null = null;

  constructor() {
    super(division('workspace-tabs'));
    this.tabHeadersEl = division('workspace-tab-header-container');
    this.tabHeadersEl.setAttribute('role', 'tablist');
    this.tabsEl = division('workspace-tab-container');
    this.containerEl.append(this.tabHeadersEl, this.tabsEl);
  }

  override insert(item: WorkspaceItem): void {
    super.insert(item);
    this.show(this.current ?? item);
  }

  override remove(item: WorkspaceItem): void {
    super.remove(item);
    const next = this.children.at(-1) ?? null;
    if (this.current === item) this.show(next);
  }

  show(item: WorkspaceItem | null): void {
    this.current = item;
    for (const child of this.children) child.containerEl.hidden = child !== item;
  }

  protected override contentEl(): HTMLElement {
    return this.tabsEl;
  }
}

/** A row or column of tab groups. */
export class WorkspaceSplit extends WorkspaceParent {
  constructor(className: string) {
    super(division(`workspace-split ${className}`));
  }

  /** The first group of tabs, made if there is none. */
  firstTabs(): WorkspaceTabs {
    return this.children.find((child) => child instanceof WorkspaceTabs) ?? this.addTabs();
  }

  addTabs(): WorkspaceTabs {
    const tabs = new WorkspaceTabs();
    this.insert(tabs);
    return tabs;
  }
}

/** The main area. */
export class WorkspaceRoot extends WorkspaceSplit {
  readonly win = window;
  readonly doc = document;
}

/** A sidebar, which may be folded away. */
export class WorkspaceSidedock extends WorkspaceSplit {
  collapsed = true;

  expand(): void {
    this.setCollapsed(false);
  }

  collapse(): void {
    this.setCollapsed(true);
  }

  toggle(): void {
    this.setCollapsed(!this.collapsed);
  }

  private setCollapsed(collapsed: boolean): void {
    this.collapsed = collapsed;
    this.containerEl.classList.toggle('is-sidedock-collapsed', collapsed);
  }
}

/** The strip of icons at the side; plugins' actions are its buttons. */
export class WorkspaceRibbon {
  readonly containerEl: HTMLElement = division('workspace-ribbon side-dock-ribbon mod-left');
}

/** A window of its own; the host opens none. */
export class WorkspaceWindow extends WorkspaceSplit {}

function division(className: string): HTMLElement {
  const created = document.createElement('div');
  created.className = className;
  return created;
}
