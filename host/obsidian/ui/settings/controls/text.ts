import { moment } from 'obsidian-test-mocks/obsidian';
import { ValueComponent } from './base-component';

/** Restores: the callback hears what a person types, never what code sets. */
export class AbstractTextComponent<T extends HTMLInputElement | HTMLTextAreaElement> extends ValueComponent<string> {
  private changed: ((value: string) => unknown) | undefined;

  constructor(readonly inputEl: T) {
    super();
    this.inputEl.addEventListener('input', () => this.onChanged());
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(value: string): this {
    this.inputEl.value = value ?? '';
    return this;
  }

  setPlaceholder(placeholder: string): this {
    this.inputEl.placeholder = placeholder;
    return this;
  }

  onChanged(): void {
    void this.changed?.(this.getValue());
  }

  onChange(callback: (value: string) => unknown): this {
    this.changed = callback;
    return this;
  }
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: false } }));
  }
}

export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('textarea', { attr: { spellcheck: false } }));
  }
}

/** A search field with a button that clears it and says so to `onChange`. */
export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
  readonly clearButtonEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    const boxEl = containerEl.createDiv('search-input-container');
    super(boxEl.createEl('input', { type: 'search', attr: { enterkeyhint: 'search', spellcheck: false } }));
    this.clearButtonEl = boxEl.createDiv({ cls: 'search-input-clear-button', attr: { 'aria-label': 'Clear search' } });
    this.clearButtonEl.addEventListener('click', () => {
      this.setValue('');
      this.inputEl.focus();
      this.onChanged();
    });
    this.showClearButton();
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.showClearButton();
    return this;
  }

  override onChanged(): void {
    this.showClearButton();
    super.onChanged();
  }

  private showClearButton(): void {
    this.clearButtonEl?.toggle(this.getValue() !== '');
  }
}

/** A text field for a Moment format with a sample of what it gives. */
export class MomentFormatComponent extends TextComponent {
  sampleEl: HTMLElement = createSpan('u-pop');
  private defaultFormat = '';

  setDefaultFormat(defaultFormat: string): this {
    this.defaultFormat = defaultFormat;
    this.setPlaceholder(defaultFormat);
    this.updateSample();
    return this;
  }

  setSampleEl(sampleEl: HTMLElement): this {
    this.sampleEl = sampleEl;
    this.updateSample();
    return this;
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.updateSample();
    return this;
  }

  override onChanged(): void {
    super.onChanged();
    this.updateSample();
  }

  updateSample(): void {
    this.sampleEl?.setText(moment().format(this.getValue() || this.defaultFormat));
  }
}
