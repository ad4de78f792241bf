import { Notice } from 'obsidian';
import type { Announcer } from '../../actions/ports';
import { interfaceText } from '../../text/interface';

/** How long a notice that offers an undo stays, in milliseconds: long enough to read it and to reach for the button. */
const undoOffered = 12_000;

/** How long one stays that offers only the next step, which comes after a minute in another program. */
const nextOffered = 90_000;

/** Tells what happened in Obsidian's notices, with a button where it can be undone or where something comes next. */
export const noticeAnnouncer: Announcer = {
  announce(message, undo, offer) {
    const content = createFragment();
    content.createSpan({ cls: 'interview-follow-up-notice-text', text: message });
    const button = (label: string, act: () => Promise<unknown>): void => {
      content.createEl('button', { cls: 'interview-follow-up-undo', text: label }).addEventListener(
        'click',
        (event) => {
          event.stopPropagation();
          notice.hide();
          void act();
        },
        { once: true },
      );
    };
    if (undo) button(interfaceText.undo, undo);
    if (offer) button(offer.label, offer.run);
    const notice = new Notice(content, undo ? undoOffered : offer ? nextOffered : undefined);
    notice.messageEl.setAttribute('role', 'status');
    const { done } = offer ?? {};
    const stop = done?.onChange(() => {
      if (notice.messageEl.isConnected && !done.is()) return;
      notice.hide();
      stop?.();
    });
  },
};
