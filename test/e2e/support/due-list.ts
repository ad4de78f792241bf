import type { Locator, Page } from 'playwright-core';

/** The list of follow-ups due, as a person reads and works it. */
export class DueList {
  readonly el: Locator;

  constructor(private readonly page: Page) {
    this.el = page.locator('.workspace-leaf-content[data-type="interview-follow-up-due"]');
  }

  /** The row that says this, for example `Thank Ana Ruiz`. */
  row(what: string): Locator {
    return this.el.getByRole('row').filter({ hasText: what });
  }

  /** What the rows say is to be done, in their order on the screen. */
  titles(): Promise<string[]> {
    return this.el
      .locator('.interview-follow-up-title')
      .evaluateAll((titles) => titles.map((title) => title.firstChild?.textContent ?? ''));
  }

  /** Presses a row's own button, for example `Draft`. */
  async press(what: string, action: string): Promise<void> {
    await this.row(what)
      .getByRole('button', { name: `${action}: ${what}` })
      .click();
  }

  /** Picks an action from a row's context menu. */
  async choose(what: string, action: string): Promise<void> {
    await this.row(what).click({ button: 'right' });
    await this.page.locator('.menu .menu-item', { hasText: action }).click();
  }

  /** Takes back what the newest notice tells of. */
  async undo(): Promise<void> {
    await this.page.locator('.notice').getByRole('button', { name: 'Undo' }).last().click();
  }
}
