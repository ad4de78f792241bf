import type { App } from 'obsidian';
import { SuggestModal } from 'obsidian';
import { fold } from '../domain/fold';

/** One line to choose. */
export interface Offer {
  readonly title: string;
  readonly note: string;
  readonly choose: () => void;
}

/** A list to choose from, each entry with a note below it; typing narrows it down. */
export class ChoiceModal extends SuggestModal<Offer> {
  readonly #offers: readonly Offer[];

  constructor(app: App, placeholder: string, offers: readonly Offer[]) {
    super(app);
    this.#offers = offers;
    this.setPlaceholder(placeholder);
  }

  override getSuggestions(query: string): Offer[] {
    const words = fold(query);
    return this.#offers.filter(({ title, note }) => fold(`${title} ${note}`).includes(words));
  }

  override renderSuggestion({ title, note }: Offer, el: HTMLElement): void {
    el.addClass('mod-complex');
    const content = el.createDiv('suggestion-content');
    content.createDiv({ cls: 'suggestion-title', text: title });
    if (note !== '') content.createDiv({ cls: 'suggestion-note', text: note });
  }

  override onChooseSuggestion({ choose }: Offer): void {
    choose();
  }
}
