import type { App, TFile } from 'obsidian';
import { MarkdownView } from 'obsidian';

/** How long Obsidian gets to index a note that was just saved, in milliseconds, before work goes on without. */
const indexingTime = 1000;

const lines = (text: string): string => text.replace(/\r\n/g, '\n');

/** Whether two texts read the same, whatever their line ends: an editor knows only one kind. */
export const isSameText = (one: string, other: string): boolean => lines(one) === lines(other);

/**
 * Saves what was typed into editors and is not on disk yet, so that whoever reads or writes notes next works on the
 * person's last word, and waits until Obsidian has indexed it. A note without such words is not written.
 * @param only the one note to save; every open note without it
 */
export async function saveOpenEditors(app: App, only?: TFile): Promise<void> {
  for (const { view } of app.workspace.getLeavesOfType('markdown')) {
    if (!(view instanceof MarkdownView) || view.file === null) continue;
    if (only !== undefined && view.file !== only) continue;
    const onDisk = await app.vault.read(view.file);
    if (isSameText(view.getViewData(), onDisk)) continue;
    const indexed = nextIndexing(app, view.file);
    await view.save();
    await indexed;
  }
}

/** Whether an editor holds a note with other words than these, saved or not. */
export function isOpenWithOtherText({ workspace }: App, file: TFile, text: string): boolean {
  return workspace
    .getLeavesOfType('markdown')
    .some(({ view }) => view instanceof MarkdownView && view.file === file && !isSameText(view.getViewData(), text));
}

function nextIndexing({ metadataCache }: App, file: TFile): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      metadataCache.offref(reference);
      window.clearTimeout(timeout);
      resolve();
    };
    const timeout = window.setTimeout(end, indexingTime);
    const reference = metadataCache.on('changed', (changed) => {
      if (changed === file) end();
    });
  });
}
