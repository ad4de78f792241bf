import type { TFile, WorkspaceLeaf } from 'obsidian';
import { MarkdownView } from 'obsidian';
import type { Finding } from '../../text/findings';
import { notices } from '../../text/notices';
import type { PluginContext } from '../plugin-context';

/**
 * Where a finding's words stand in their line: the words themselves, else the whole line, as where Markdown keeps them
 * apart. `from` and `to` count characters of the line.
 */
export function placeOf({ text }: Finding, line: string): { readonly from: number; readonly to: number } {
  const at = text === '' ? -1 : line.indexOf(text);
  if (at >= 0) return { from: at, to: at + text.length };
  return { from: line.length - line.trimStart().length, to: line.trimEnd().length };
}

/** Shows a letter in its editor, with the words of a finding selected. */
export async function goToFinding({ app, announcer }: PluginContext, path: string, finding: Finding): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file === null) return;
  const leaf = leafOf(app.workspace.getLeavesOfType('markdown'), file) ?? app.workspace.getLeaf(false);
  try {
    await leaf.openFile(file, { active: true, state: { mode: 'source' } });
  } catch (error) {
    announcer.announce(notices.notOpened(error instanceof Error ? error.message : String(error)));
    return;
  }
  if (!(leaf.view instanceof MarkdownView)) return;
  const { editor } = leaf.view;
  const line = Math.min(finding.line - 1, editor.lastLine());
  const { from, to } = placeOf(finding, editor.getLine(line));
  const range = { from: { line, ch: from }, to: { line, ch: to } };
  editor.setSelection(range.from, range.to);
  editor.scrollIntoView(range, true);
  editor.focus();
}

function leafOf(leaves: readonly WorkspaceLeaf[], file: TFile): WorkspaceLeaf | undefined {
  return leaves.find(({ view }) => view instanceof MarkdownView && view.file === file);
}
