import type { App } from 'obsidian';
import { AbstractInputSuggest } from 'obsidian';
import type { KnownName } from '../../actions/index/known-names';
import { namesFor } from '../../actions/index/known-names';

/** More suggestions than anyone reads. */
const mostShown = 8;

/** Suggests, below a field, names that the vault knows. What is chosen reaches the field as if it were typed. */
export class SuggestNames extends AbstractInputSuggest<KnownName> {
  readonly #input: HTMLInputElement;
  readonly #known: () => readonly KnownName[];

  constructor(app: App, input: HTMLInputElement, known: () => readonly KnownName[]) {
    super(app, input);
    this.limit = mostShown;
    this.#input = input;
    this.#known = known;
  }

  override renderSuggestion({ name, beside }: KnownName, el: HTMLElement): void {
    el.addClass('mod-complex');
    const content = el.createDiv('suggestion-content');
    content.createDiv({ cls: 'suggestion-title', text: name });
    if (beside !== undefined) content.createDiv({ cls: 'suggestion-note', text: beside });
  }

  override selectSuggestion({ name }: KnownName): void {
    this.setValue(name);
    this.#input.dispatchEvent(new Event('input', { bubbles: true }));
    this.close();
  }

  protected override getSuggestions(query: string): KnownName[] {
    return query.trim() === '' ? [] : [...namesFor(query, this.#known())];
  }
}
