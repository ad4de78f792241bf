import type { App, FuzzyMatch, Instruction } from 'obsidian';
import { prepareFuzzySearch, renderResults } from './fuzzy';
import { Modal } from './modal';
import { SuggestionList } from './suggestion-list';

let made = 0;

/** A prompt with a list under it: `.prompt` with input, results, and instructions. */
export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = 'No results found.';
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  private readonly instructionsEl: HTMLElement;
  private readonly list: SuggestionList<T>;
  private asked = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.removeClass('modal');
    this.modalEl.addClass('prompt');
    this.modalEl.empty();
    const inputBoxEl = this.modalEl.createDiv('prompt-input-container');
    this.inputEl = inputBoxEl.createEl('input', {
      cls: 'prompt-input',
      type: 'text',
      attr: { enterkeyhint: 'done', autocapitalize: 'off', spellcheck: false, role: 'combobox', 'aria-expanded': true },
    });
    const clearEl = inputBoxEl.createDiv({ cls: 'search-input-clear-button' });
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.instructionsEl = this.modalEl.createDiv('prompt-instructions');
    this.list = new SuggestionList(this, this.resultContainerEl, this.scope);
    this.resultContainerEl.id = `suggestions-${++made}`;
    this.inputEl.setAttr('aria-controls', this.resultContainerEl.id);
    this.scope.register([], 'Enter', (evt) => {
      if (evt.isComposing) return undefined;
      this.selectActiveSuggestion(evt);
      return false;
    });
    this.inputEl.addEventListener('input', () => void this.updateSuggestions());
    clearEl.addEventListener('click', () => {
      this.inputEl.value = '';
      this.inputEl.focus();
      void this.updateSuggestions();
    });
  }

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.updateSuggestions();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
    this.inputEl.setAttr('aria-label', placeholder || null);
  }

  setInstructions(instructions: Instruction[]): void {
    this.instructionsEl.empty();
    for (const { command, purpose } of instructions) {
      const el = this.instructionsEl.createDiv('prompt-instruction');
      el.createSpan({ cls: 'prompt-instruction-command', text: command });
      el.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.resultContainerEl.empty();
    if (this.emptyStateText) this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, evt);
  }

  selectActiveSuggestion(evt: MouseEvent | KeyboardEvent): void {
    this.list.chooseSelected(evt);
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, evt: MouseEvent | KeyboardEvent): void;

  /** Only the newest question is answered, so that a slow answer never replaces a later one. */
  private async updateSuggestions(): Promise<void> {
    const question = ++this.asked;
    const answer = this.getSuggestions(this.inputEl.value);
    const values = answer instanceof Promise ? await answer : answer;
    if (question !== this.asked) return;
    const shown = this.limit > 0 ? values.slice(0, this.limit) : values;
    this.list.show(shown);
    if (shown.length === 0) this.onNoSuggestion();
  }
}

/** A prompt over a fixed set of items, matched fuzzily and sorted by how well they match. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  getSuggestions(query: string): FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const found = this.getItems().flatMap((item) => {
      const match = search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    return query.trim() === '' ? found : found.sort((a, b) => b.match.score - a.match.score);
  }

  renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el, this.getItemText(item), match);
  }

  onChooseSuggestion({ item }: FuzzyMatch<T>, evt: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, evt);
  }

  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, evt: MouseEvent | KeyboardEvent): void;
}
