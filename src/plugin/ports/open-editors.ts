import type { App, TFile } from 'obsidian';
import { MarkdownView } from 'obsidian';

/** How long Obsidian gets to index a note that was just saved, in milliseconds, before work goes on without. */
const indexingTime = 1000;

const sameLines = (text: string): string => text.replace(/\r\n/g, '\n');

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
    if (sameLines(view.getViewData()) === sameLines(onDisk)) continue;
    const indexed = nextIndexing(app, view.file);
    await view.save();
    await indexed;
  }
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
