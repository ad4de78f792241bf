import type { App } from 'obsidian';
import { Modal, Setting } from 'obsidian';
import { nameText } from '../../text/name-text';
import { addFormButtons } from '../form-buttons';
import type { KeptSettings } from './keep-settings';
import { letterFields } from './letter-fields';

/** Asks for the name that signs letters, with the check of its setting. */
class NameModal extends Modal {
  readonly #kept: KeptSettings;
  readonly #answer: (name: string | null) => void;

  constructor(app: App, kept: KeptSettings, answer: (name: string | null) => void) {
    super(app);
    this.#kept = kept;
    this.#answer = answer;
  }

  override onOpen(): void {
    let name = '';
    this.setTitle(nameText.title);
    const form = this.contentEl.createEl('form');
    const row = new Setting(form).setName(nameText.title).setDesc(nameText.hint);
    row.addText((text) => {
      text.inputEl.setAttribute('aria-label', nameText.title);
      text.onChange((value) => {
        name = value.trim();
        row.setErrorMessage(letterFields.name.problem(value, this.#kept.current()) ?? null);
      });
      text.inputEl.focus();
    });
    addFormButtons(form, nameText.save, nameText.cancel, () => this.close());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (name === '' || letterFields.name.problem(name, this.#kept.current()) !== undefined) return;
      this.#answer(name);
      this.close();
    });
  }

  override onClose(): void {
    this.contentEl.empty();
    this.#answer(null);
  }
}

/** Asks for the name that signs letters and keeps it; null where nobody gives one. */
export async function askName(app: App, kept: KeptSettings): Promise<string | null> {
  const name = await new Promise<string | null>((resolve) => new NameModal(app, kept, resolve).open());
  if (name !== null) await kept.change(letterFields.name.write(kept.current(), name));
  return name;
}
