import type { Plugin } from 'obsidian';
import { debounce, MarkdownView } from 'obsidian';
import { checkLetter, otherLetters } from '../../actions/letters/checked-letter';
import type { Finding } from '../../text/findings';
import type { PluginContext } from '../plugin-context';
import { markFindings } from './mark-findings';

/** How long after the last key, in milliseconds, a letter is checked: a word half written is no finding. */
const afterTyping = 400;

/** What is longer, in characters, is no letter, and not worth holding up somebody who types. */
const longestLetter = 50_000;

/** Checks the letters that are open, as they are written, and shows in them what there is to look at. */
export function watchOpenLetters(plugin: Plugin, context: PluginContext): void {
  const { app, index, letterMarks } = context;
  const { workspace } = app;
  let looks = 0;
  const look = debounce(
    () => {
      const mine = ++looks;
      void findingsInOpen(context).then((findings) => mine === looks && letterMarks.setFindings(findings));
    },
    afterTyping,
    true,
  );
  plugin.registerEditorExtension(markFindings(context));
  plugin.registerEvent(
    workspace.on('editor-change', (_, { file }) => {
      if (file !== null && index.draftAt(file.path) !== undefined) look();
    }),
  );
  plugin.registerEvent(workspace.on('file-open', () => look()));
  plugin.registerEvent(workspace.on('layout-change', () => look()));
  plugin.register(index.subscribe(() => look()));
  plugin.register(() => {
    looks += 1;
    look.cancel();
  });
}

/** What the check finds in each letter that is open in an editor and not sent yet. */
async function findingsInOpen(context: PluginContext): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const found = new Map<string, readonly Finding[]>();
  for (const { view } of context.app.workspace.getLeavesOfType('markdown')) {
    if (!(view instanceof MarkdownView) || view.file === null || found.has(view.file.path)) continue;
    const draft = context.index.draftAt(view.file.path);
    if (draft?.status !== 'draft') continue;
    const others = await otherLetters(context, draft);
    const text = view.getViewData();
    if (text.length > longestLetter) continue;
    const { findings } = checkLetter(context, draft, text, others);
    if (findings.length > 0) found.set(draft.path, findings);
  }
  return found;
}
