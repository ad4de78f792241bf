import type { App, HoverParent } from 'obsidian';
import { openNote } from '../../actions/open-note';
import { openProblem } from '../../actions/open-problem';
import type { PluginContext } from '../plugin-context';
import { dueListViewType } from './view-type';
import type { RowItem } from './list-items';
import { whereToOpen } from './where-to-open';

/** The note that a row tells of. */
function noteOf(item: RowItem): string {
  return item.type === 'problem' ? (item.problem.source ?? item.problem.path) : item.followUp.interview;
}

/** Opens a row's note where the event says; a problem's opens at the place. */
export function openFromRow(context: PluginContext, item: RowItem, event: MouseEvent | KeyboardEvent): void {
  const where = whereToOpen(event);
  if (where === null) return;
  void (item.type === 'problem' ? openProblem(context, item.problem, where) : openNote(context, noteOf(item), where));
}

/** Shows the row's note in the app's page preview. */
export function hoverNote(app: App, item: RowItem, hoverParent: HoverParent, event: MouseEvent): void {
  app.workspace.trigger('hover-link', {
    event,
    source: dueListViewType,
    hoverParent,
    targetEl: event.currentTarget,
    linktext: noteOf(item),
    sourcePath: '',
  });
}

/** Lets a row be dropped into a note as a link to its own. */
export function dragLink({ app }: PluginContext, item: RowItem, event: DragEvent): void {
  const file = app.vault.getFileByPath(noteOf(item));
  if (file !== null) event.dataTransfer?.setData('text/plain', app.fileManager.generateMarkdownLink(file, ''));
}
