import { Setting } from 'obsidian';

/**
 * The buttons below a form: one that submits it, as Enter does, and one that leaves it. A button is one that submits
 * unless it says otherwise, and Enter presses the first of those.
 */
export function addFormButtons(form: HTMLFormElement, submit: string, cancel: string, leave: () => void): void {
  new Setting(form)
    .addButton((button) => {
      button.setButtonText(submit).setCta();
      button.buttonEl.type = 'submit';
    })
    .addButton((button) => {
      button.setButtonText(cancel).onClick(leave);
      button.buttonEl.type = 'button';
    });
}
