import { ConfirmationModal } from 'obsidian';
import type { FoundExamples } from '../actions/add-examples';
import { addExamples, findExamples, removeExamples } from '../actions/add-examples';
import { baseNameOf } from '../domain/reference';
import { examplesText } from '../text/examples-text';
import type { PluginContext } from './plugin-context';
import { onLatestText } from './plugin-context';

/** Adds the example notes and shows what they leave to do; where a vault has them already, asks whether to remove them. */
export async function offerExamples(context: PluginContext): Promise<void> {
  const found = await onLatestText(context, () => findExamples(context));
  const changed = found.changed.map(baseNameOf);
  if (found.untouched.length > 0) return askRemoval(context, found);
  if (changed.length > 0) return context.announcer.announce(examplesText.allChanged(changed));
  const added = await addExamples(context);
  if (added.length > 0) await context.openList();
}

function askRemoval(context: PluginContext, { untouched, changed }: FoundExamples): void {
  const modal = new ConfirmationModal(context.app);
  modal.setTitle(examplesText.question);
  modal.contentEl.createEl('p', { text: examplesText.found(untouched.length, changed.map(baseNameOf)) });
  modal.addButton((button) => {
    button.setButtonText(examplesText.remove).setCta();
    button.onClick(() => {
      void onLatestText(context, () => removeExamples(context, untouched, changed));
    });
  });
  modal.addCancelButton(examplesText.keep);
  modal.open();
}
