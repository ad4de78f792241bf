import type { HostApp } from './obsidian';
import { isPhone } from './page-address';

interface Dock {
  readonly containerEl: HTMLElement;
  collapsed: boolean;
  collapse(): void;
}

/** Where sidebars lie over the note: on a phone, and in windows too narrow for three columns. */
export const areDrawers = (): boolean => isPhone() || innerWidth <= 700;

/** Of two drawers one is open at most, and opening a note closes both, as on a phone in the app. */
export function keepDrawersApart(app: HostApp): void {
  const { leftSplit, rightSplit } = app.workspace as unknown as { readonly leftSplit: Dock; readonly rightSplit: Dock };
  const watch = (dock: Dock, other: Dock): void => {
    new MutationObserver(() => {
      if (areDrawers() && !dock.collapsed && !other.collapsed) other.collapse();
    }).observe(dock.containerEl, { attributeFilter: ['class'] });
  };
  watch(leftSplit, rightSplit);
  watch(rightSplit, leftSplit);
  app.workspace.on('file-open', (file) => {
    if (!file || !areDrawers()) return;
    leftSplit.collapse();
    rightSplit.collapse();
  });
}
