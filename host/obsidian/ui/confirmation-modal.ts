import type { App } from 'obsidian';
import { ButtonComponent } from './settings/controls/button';
import { Modal } from './modal';

/** A button of a confirmation: pressing it closes the modal once its handler has run, unless that answers otherwise. */
export class ConfirmationButton extends ButtonComponent {
  initialFocus = false;

  constructor(
    private readonly modal: ConfirmationModal,
    containerEl: HTMLElement,
  ) {
    super(containerEl);
    super.onClick(() => this.modal.close());
  }

  override onClick(handler: (evt: MouseEvent) => unknown): this {
    return super.onClick(async (evt) => {
      if (!(await handler(evt))) this.modal.close();
    });
  }

  setInitialFocus(): this {
    this.initialFocus = true;
    return this;
  }

  setSecondary(): this {
    this.buttonEl.addClass('mod-secondary');
    return this;
  }

  setCancel(): this {
    this.buttonEl.addClass('mod-cancel');
    return this;
  }
}

/** A question with buttons, and "Don't ask again" where a checkbox is added. */
export class ConfirmationModal extends Modal {
  readonly buttonContainerEl: HTMLElement;
  private readonly buttons: ConfirmationButton[] = [];

  constructor(app: App) {
    super(app);
    this.containerEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  override open(): void {
    super.open();
    this.buttons
      .filter((button) => button.initialFocus)
      .at(-1)
      ?.buttonEl.focus();
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, cb: (value: boolean) => unknown): this {
    const labelEl = this.buttonContainerEl.createEl('label', 'mod-checkbox');
    const boxEl = labelEl.createEl('input', { type: 'checkbox', attr: { tabindex: -1 } });
    labelEl.appendText(label);
    boxEl.addEventListener('change', () => void cb(boxEl.checked));
    return this;
  }

  addButton(cb: (btn: ConfirmationButton) => unknown): this {
    const button = new ConfirmationButton(this, this.buttonContainerEl);
    this.buttons.push(button);
    cb(button);
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
