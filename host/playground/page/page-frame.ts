import { openSettings } from './app-commands';
import { CommandPalette } from './command-palette';
import { type HostApp, Notice, setIcon } from './obsidian';
import { toggleTheme } from './theme';

/** Buttons of the page itself: sidebars at the corners, palette, theme and settings at the foot of the ribbon. */
export function drawFrame(app: HostApp): void {
  const { leftRibbon, leftSplit, rightSplit } = app.workspace as unknown as {
    readonly leftRibbon: { readonly containerEl: HTMLElement };
    readonly leftSplit: Dock;
    readonly rightSplit: Dock;
  };
  const ribbon = leftRibbon.containerEl;
  ribbon.setAttrs({ role: 'toolbar', 'aria-label': 'Actions', 'aria-orientation': 'vertical' });
  const button = (parent: HTMLElement, cls: string, icon: string, label: string, act: () => unknown): void => {
    const el = parent.createEl('button', {
      cls: `clickable-icon side-dock-ribbon-action ${cls}`,
      attr: { 'aria-label': label, 'data-tooltip-position': 'right' },
    });
    setIcon(el, icon);
    el.addEventListener('click', () => void act());
  };
  button(ribbon, 'mod-toggle-left', 'panel-left', 'Toggle left sidebar', () => leftSplit.toggle());
  button(ribbon, 'mod-last', 'terminal', 'Open command palette', () => new CommandPalette(app).open());
  button(ribbon, 'mod-theme', 'sun-moon', 'Toggle light/dark mode', () => toggleTheme());
  button(ribbon, 'mod-settings', 'settings', 'Open settings', () => openSettings(app));
  button(app.workspace.containerEl, 'mod-toggle-right', 'panel-right', 'Toggle right sidebar', () =>
    rightSplit.toggle(),
  );
  const cover = app.workspace.containerEl.createDiv('drawer-cover');
  cover.addEventListener('click', () => {
    leftSplit.collapse();
    rightSplit.collapse();
  });
}

interface Dock {
  toggle(): void;
  collapse(): void;
}

/** Shows what a person would otherwise only find in the console: a plugin's callback threw. */
export function reportErrors(errors: readonly unknown[]): void {
  let told = 0;
  window.addEventListener('unhandledrejection', ({ reason }) => tell(reason));
  setInterval(() => {
    for (; told < errors.length; told++) {
      console.error(errors[told]);
      tell(errors[told]);
    }
  }, 1000);
}

function tell(error: unknown): void {
  new Notice(`Error: ${error instanceof Error ? error.message : String(error)}`, 10_000);
}
