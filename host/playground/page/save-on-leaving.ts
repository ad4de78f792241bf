import type { HostApp } from './obsidian';

/** Saves a note when its editor is left, besides the app's own wait of two seconds after the last change. */
export function saveOnLeaving(app: HostApp): void {
  const save = (): void => {
    app.workspace.iterateAllLeaves((leaf) => void (leaf.view as { save?(): Promise<void> }).save?.());
  };
  app.workspace.containerEl.addEventListener('focusout', (evt) => {
    if ((evt.target as Element).closest('.cm-content')) save();
  });
  window.addEventListener('pagehide', save);
}
