import { Notice } from 'obsidian';
import type { Announcer } from '../../actions/ports';
import { interfaceText } from '../../text/interface';

/** How long a notice that offers an undo stays, in milliseconds: long enough to read it and to reach for the button. */
const undoOffered = 12_000;

/** Tells what happened in Obsidian's notices, with a button where it can be undone. */
export const noticeAnnouncer: Announcer = {
  announce(message, undo) {
    const content = createFragment();
    content.createSpan({ cls: 'interview-follow-up-notice-text', text: message });
    const button = undo && content.createEl('button', { cls: 'interview-follow-up-undo', text: interfaceText.undo });
    const notice = new Notice(content, undo ? undoOffered : undefined);
    notice.messageEl.setAttribute('role', 'status');
    button?.addEventListener(
      'click',
      (event) => {
        event.stopPropagation();
        notice.hide();
        void undo?.();
      },
      { once: true },
    );
  },
};
