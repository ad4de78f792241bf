import { Modal } from 'obsidian';
import { previewLetter } from '../actions/letters/preview-letter';
import type { FollowUpKind } from '../domain/kind';
import { templateText } from '../text/template-text';
import { kindTitle } from '../text/titles';
import { activeInterview } from './active-note';
import type { PluginContext } from './plugin-context';
import { onLatestText } from './plugin-context';

const { preview: text } = templateText;

/**
 * Shows how a letter of a kind reads with the settings and templates of this moment, from the interview in front, else
 * the last one.
 * @param templatePath the template that is to be seen at work
 */
export async function showPreview(
  context: PluginContext,
  kind: FollowUpKind = 'thank-you',
  templatePath?: string,
): Promise<void> {
  const wanted = { kind, interviewPath: activeInterview(context)?.path, templatePath };
  const letter = await onLatestText(context, () => previewLetter(context, wanted));
  if ('error' in letter) return context.announcer.announce(letter.error);
  const modal = new Modal(context.app);
  modal.setTitle(text.title(kindTitle(kind), letter.to));
  modal.modalEl.addClass('interview-follow-up-preview');
  const { contentEl } = modal;
  contentEl.createEl('p', { cls: 'interview-follow-up-modal-note', text: text.from(letter.interview) });
  if (letter.subject !== '') {
    const subject = contentEl.createEl('p', { cls: 'interview-follow-up-preview-subject' });
    subject.createSpan({ text: `${text.subject}: ` });
    subject.createEl('strong', { text: letter.subject });
  }
  contentEl.createDiv({ cls: 'interview-follow-up-preview-letter', text: letter.body });
  modal.open();
}
