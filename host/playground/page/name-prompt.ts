import type { App } from 'obsidian';
import { Modal, Setting } from './obsidian';

/** Asks for a name; resolves to null when the question is closed without an answer. */
export function askForName(app: App, title: string, given: string): Promise<string | null> {
  return new Promise((answered) => new NamePrompt(app, title, given, answered).open());
}

class NamePrompt extends Modal {
  private answer: string | null = null;

  constructor(
    app: App,
    title: string,
    private name: string,
    private readonly answered: (name: string | null) => void,
  ) {
    super(app);
    this.setTitle(title);
  }

  override onOpen(): void {
    const row = new Setting(this.contentEl).setName('Name').addText((text) => {
      text.setValue(this.name).onChange((name) => (this.name = name));
      text.inputEl.setAttr('aria-label', 'Name');
      text.inputEl.addEventListener('keydown', (evt) => {
        if (evt.key === 'Enter' && !evt.isComposing) this.accept();
      });
      text.inputEl.select();
      text.inputEl.focus();
    });
    row.settingEl.addClass('mod-borderless');
    const buttons = this.modalEl.createDiv('modal-button-container');
    buttons.createEl('button', { cls: 'mod-cta', text: 'Save' }).addEventListener('click', () => this.accept());
    buttons.createEl('button', { text: 'Cancel' }).addEventListener('click', () => this.close());
  }

  override onClose(): void {
    this.answered(this.answer);
  }

  private accept(): void {
    this.answer = this.name.trim() || null;
    this.close();
  }
}
