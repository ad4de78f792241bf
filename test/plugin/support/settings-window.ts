import type { HeadlessVault } from '../../../host/headless';

/** The settings window at the plugin's tab, worked by a person: rows by their names, on pages by theirs. */
export class SettingsWindow {
  private constructor(private readonly vault: HeadlessVault) {}

  static open(vault: HeadlessVault): SettingsWindow {
    const { setting } = vault.app as unknown as {
      readonly setting: { open(): void; openTabById(id: string): unknown };
    };
    setting.open();
    setting.openTabById('interview-follow-up');
    return new SettingsWindow(vault);
  }

  /** Goes to a page through the pages that lead there, from the first one. */
  async goTo(...pages: readonly string[]): Promise<void> {
    for (let back = this.#back(); back !== null; back = this.#back()) back.click();
    for (const page of pages) this.row(page).click();
    await this.vault.settle();
  }

  /** Names of the rows that are in sight. */
  rows(): string[] {
    return this.#items().map(nameOf);
  }

  row(name: string): HTMLElement {
    const found = this.#items().filter((item) => nameOf(item) === name);
    if (found[0] === undefined || found.length > 1) throw new Error(`${found.length} rows “${name}”`);
    return found[0];
  }

  value(name: string): string | boolean {
    const control = this.#control(name);
    return control.type === 'checkbox' ? control.checked : control.value;
  }

  /** Types a text into a row, chooses it, or switches. */
  async set(name: string, value: string | boolean): Promise<void> {
    const control = this.#control(name);
    if (control.type === 'checkbox') {
      if (control.checked !== value) control.click();
    } else {
      control.value = String(value);
      const { Event } = this.vault.window;
      control.dispatchEvent(new Event(control.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
    }
    await this.vault.settle();
  }

  async press(name: string, button?: string): Promise<void> {
    const row = this.row(name);
    const target = button === undefined ? row : row.querySelector<HTMLElement>(`[aria-label="${button}"]`);
    if (target === null) throw new Error(`No button “${button}”`);
    target.click();
    await this.vault.settle();
  }

  /** Why the value of a row is refused; null where it is not. */
  problem(name: string): string | null {
    return this.row(name).querySelector('.setting-item-error')?.textContent ?? null;
  }

  example(name: string): string | null {
    return this.row(name).querySelector('.interview-follow-up-setting-example')?.textContent ?? null;
  }

  /** What is chosen from a list of choices, in its words; null where the row is none. */
  choice(name: string): string | null {
    return this.row(name).querySelector<HTMLSelectElement>('select')?.selectedOptions[0]?.textContent ?? null;
  }

  /** What a list of choices offers. */
  choices(name: string): string[] {
    return [...this.row(name).querySelectorAll('option')].map((option) => option.textContent ?? '');
  }

  #control(name: string): HTMLInputElement {
    const control = this.row(name).querySelector<HTMLInputElement>('input, textarea, select');
    if (control === null) throw new Error(`No control in “${name}”`);
    return control;
  }

  #items(): HTMLElement[] {
    const items = this.vault.window.document.querySelectorAll<HTMLElement>(
      '.mod-settings .setting-items > .setting-item',
    );
    return [...items].filter((item) => item.style.display !== 'none');
  }

  #back(): HTMLElement | null {
    return this.vault.window.document.querySelector<HTMLElement>('.setting-page-titlebar [aria-label="Back"]');
  }
}

const nameOf = (item: Element): string => item.querySelector('.setting-item-name')?.textContent ?? '';
