import { type LeafOwner, WorkspaceLeaf } from './leaf';
import { WorkspaceRibbon, WorkspaceRoot, WorkspaceSidedock, WorkspaceTabs } from './splits';

/** Where a leaf can be. */
export type Place = 'left' | 'right' | 'main';

/** The main area between two sidebars, and the leaves in their groups of tabs. */
export class Layout {
  readonly containerEl = document.createElement('div');
  readonly left = new WorkspaceSidedock('mod-horizontal mod-left-split');
  readonly right = new WorkspaceSidedock('mod-horizontal mod-right-split');
  readonly main = new WorkspaceRoot('mod-vertical mod-root');
  readonly ribbon = new WorkspaceRibbon();

  constructor(private readonly owner: LeafOwner) {
    this.containerEl.className = 'workspace';
    for (const part of [this.ribbon, this.left, this.main, this.right]) this.containerEl.append(part.containerEl);
  }

  leaves(): WorkspaceLeaf[] {
    const groups = [this.left, this.main, this.right].flatMap((split) => split.children as WorkspaceTabs[]);
    return groups.flatMap((group) => group.children as WorkspaceLeaf[]);
  }

  leavesIn(place: Place): WorkspaceLeaf[] {
    return this.leaves().filter((leaf) => leaf.getRoot() === this[place]);
  }

  /** A new leaf as a tab of a place. */
  add(place: Place): WorkspaceLeaf {
    return this.addTo(this[place].firstTabs());
  }

  /** A new leaf beside the others of the main area. */
  split(): WorkspaceLeaf {
    return this.addTo(this.main.addTabs());
  }

  /** Brings a leaf to the front, unfolding its sidebar. */
  show(leaf: WorkspaceLeaf): void {
    const tabs = leaf.parent;
    if (tabs instanceof WorkspaceTabs) tabs.show(leaf);
    if (tabs?.parent instanceof WorkspaceSidedock) tabs.parent.expand();
  }

  private addTo(tabs: WorkspaceTabs): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.owner);
    tabs.insert(leaf);
    tabs.tabHeadersEl.append(leaf.tabHeaderEl);
    return leaf;
  }
}
