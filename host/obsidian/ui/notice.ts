const defaultDuration = 5000;

function containerOf(doc: Document): HTMLElement {
  return doc.body.find(':scope > .notice-container') ?? doc.body.createDiv('notice-container');
}

/**
 * A notice that is really shown. Restores: it hides after its duration (5 s unless told otherwise, 0 stays), a click
 * dismisses it, and a fragment is shown itself, not a copy, so that its buttons work.
 */
export class Notice {
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;
  readonly noticeEl: HTMLElement;

  constructor(message: string | DocumentFragment, duration: number = defaultDuration) {
    this.containerEl = containerOf(document).createDiv('notice');
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.noticeEl = this.messageEl;
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => this.hide());
    if (duration > 0) setTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    const parent = this.containerEl.parentElement;
    this.containerEl.remove();
    if (parent?.childElementCount === 0) parent.remove();
  }
}
