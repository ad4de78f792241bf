import type { Locator, Page } from 'playwright-core';

/** The list of follow-ups due, as a person reads and works it. */
export class DueList {
  readonly el: Locator;

  constructor(private readonly page: Page) {
    this.el = page.locator('.workspace-leaf-content[data-type="interview-follow-up-due"]');
  }

  /** The row that says this, for example `Thank Ana Ruiz`. */
  row(what: string): Locator {
    return this.el
      .locator('[data-follow-up-id], [role="row"], [role="treeitem"], [role="option"], [role="listitem"]', {
        hasText: what,
      })
      .last();
  }

  /** Presses the row's own button for an action, for example `Mark sent`. */
  async press(what: string, action: string): Promise<void> {
    await this.row(what).getByRole('button', { name: action }).first().click();
  }

  /** Picks an action from the row's context menu. */
  async choose(what: string, action: string): Promise<void> {
    await this.row(what).click({ button: 'right' });
    await this.page.locator('.menu .menu-item', { hasText: action }).click();
  }

  /** Presses a button of a notice, for example `Undo`. */
  async pressInNotice(action: string): Promise<void> {
    await this.page.locator('.notice').getByRole('button', { name: action }).click();
  }
}
