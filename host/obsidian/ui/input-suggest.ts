import type { App } from 'obsidian';
import { Scope, keymap } from './keymap';
import { SuggestionList } from './suggestion-list';

/** A list that floats beside what a person types in. */
export abstract class PopoverSuggest<T> {
  readonly suggestEl: HTMLElement;
  protected readonly suggestionsEl: HTMLElement;
  protected readonly list: SuggestionList<T>;
  protected isOpen = false;

  constructor(
    readonly app: App,
    readonly scope: Scope = new Scope(),
  ) {
    this.suggestEl = createDiv('suggestion-container');
    this.suggestionsEl = this.suggestEl.createDiv('suggestion');
    this.list = new SuggestionList(this, this.suggestionsEl, this.scope);
    this.scope.register([], 'Enter', (evt) => {
      if (evt.isComposing) return undefined;
      return this.list.chooseSelected(evt) ? false : undefined;
    });
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    keymap.pushScope(this.scope);
    document.body.appendChild(this.suggestEl);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    keymap.popScope(this.scope);
    this.suggestEl.remove();
  }

  onHistoryBack(): void {
    this.close();
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;
}

/** Type-ahead for an input or an editable div: opens on focus and typing, closes on blur. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  private asked = 0;
  private selectCallback: ((value: T, evt: MouseEvent | KeyboardEvent) => unknown) | undefined;

  constructor(
    app: App,
    protected readonly textInputEl: HTMLInputElement | HTMLDivElement,
  ) {
    super(app);
    textInputEl.addEventListener('input', () => void this.update());
    textInputEl.addEventListener('focus', () => void this.update());
    textInputEl.addEventListener('blur', () => this.close());
  }

  setValue(value: string): void {
    if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  getValue(): string {
    return this.textInputEl instanceof HTMLInputElement ? this.textInputEl.value : this.textInputEl.getText();
  }

  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
    void this.selectCallback?.(value, evt);
  }

  onSelect(callback: (value: T, evt: MouseEvent | KeyboardEvent) => unknown): this {
    this.selectCallback = callback;
    return this;
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  private async update(): Promise<void> {
    const question = ++this.asked;
    const values = await this.getSuggestions(this.getValue());
    if (question !== this.asked || document.activeElement !== this.textInputEl) return;
    const shown = this.limit > 0 ? values.slice(0, this.limit) : values;
    if (shown.length === 0) return this.close();
    this.list.show(shown);
    this.open();
    const at = this.textInputEl.getBoundingClientRect();
    this.suggestEl.setCssStyles({ left: `${at.left}px`, top: `${at.bottom + 4}px`, minWidth: `${at.width}px` });
  }
}
