import { Notice } from 'obsidian';
import { interfaceText } from '../text/interface';
import { dueCounts } from './due-counts';
import type { PluginContext } from './plugin-context';

/** How long the notice stays, in milliseconds. */
const shown = 10_000;

/** Says once, when the vault has been read, that something is overdue; nothing where the person does not want that. */
export async function noticeAtStart(context: PluginContext): Promise<void> {
  await context.index.whenReady();
  context.live.refresh();
  const { overdue } = dueCounts(context.live.current());
  if (overdue === 0 || !context.settings().list.noticeAtStart) return;
  const content = createFragment();
  content.createSpan({ cls: 'interview-follow-up-notice-text', text: interfaceText.atStart(overdue) });
  const button = content.createEl('button', { cls: 'interview-follow-up-undo', text: interfaceText.openList });
  const notice = new Notice(content, shown);
  notice.messageEl.setAttribute('role', 'status');
  button.addEventListener('click', () => void context.openList());
}
