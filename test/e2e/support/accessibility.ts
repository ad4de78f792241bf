import { source } from 'axe-core';
import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

interface AxeWindow {
  readonly axe: { run(context: string, options: object): Promise<{ readonly violations: readonly Violation[] }> };
}

/** Rules about pages of a site (landmarks, a main heading); the app is one window, like the desktop app it shows. */
const aboutSites = ['region', 'page-has-heading-one', 'landmark-one-main'];

/** What axe-core finds wrong inside `selector`: a line for each element, rule first. */
export async function findViolations(page: Page, selector = 'body'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    // Evaluated by the debugger: the page's policy lets no foreign script in.
    await page.evaluate(source);
  }
  const violations = await page.evaluate(
    async ({ within, disabled }) => {
      const rules = Object.fromEntries(disabled.map((id) => [id, { enabled: false }]));
      return (await (window as unknown as AxeWindow).axe.run(within, { rules })).violations;
    },
    { within: selector, disabled: aboutSites },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}
