import type { Scope } from './keymap';

interface SuggestionOwner<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;
}

/**
 * The list under a prompt or an input: arrows wrap round, Enter and a click choose. Beyond the app's DOM it says
 * to screen readers what it is, so that what a test finds missing is missing in the plugin.
 */
export class SuggestionList<T> {
  private values: readonly T[] = [];
  private rows: HTMLElement[] = [];
  private selected = 0;

  constructor(
    private readonly owner: SuggestionOwner<T>,
    private readonly containerEl: HTMLElement,
    scope: Scope,
  ) {
    containerEl.setAttrs({ role: 'listbox', 'aria-label': 'Suggestions' });
    const move = (step: number) => (): false => this.select(this.selected + step, true);
    scope.register([], 'ArrowDown', move(1));
    scope.register([], 'ArrowUp', move(-1));
    scope.register(['Ctrl'], 'n', move(1));
    scope.register(['Ctrl'], 'p', move(-1));
    scope.register([], 'PageDown', () => this.select(Math.min(this.selected + 10, this.rows.length - 1), true));
    scope.register([], 'PageUp', () => this.select(Math.max(this.selected - 10, 0), true));
  }

  show(values: readonly T[]): void {
    this.values = values;
    this.containerEl.empty();
    this.rows = values.map((value, index) => this.renderRow(value, index));
    this.select(0, false);
  }

  chooseSelected(evt: MouseEvent | KeyboardEvent): boolean {
    if (this.values.length === 0) return false;
    this.owner.selectSuggestion(this.values[this.selected] as T, evt);
    return true;
  }

  private renderRow(value: T, index: number): HTMLElement {
    const row = this.containerEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
    this.owner.renderSuggestion(value, row);
    row.addEventListener('mousemove', () => this.select(index, false));
    row.addEventListener('mousedown', (evt) => evt.preventDefault());
    row.addEventListener('click', (evt) => this.owner.selectSuggestion(value, evt));
    return row;
  }

  private select(index: number, scroll: boolean): false {
    if (this.rows.length === 0) return false;
    this.rows[this.selected]?.removeClass('is-selected');
    this.rows[this.selected]?.removeAttribute('aria-selected');
    this.selected = (index + this.rows.length) % this.rows.length;
    const row = this.rows[this.selected];
    row?.addClass('is-selected');
    row?.setAttr('aria-selected', 'true');
    if (scroll) row?.scrollIntoView?.({ block: 'nearest' });
    return false;
  }
}
