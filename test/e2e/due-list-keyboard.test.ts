/** @jest-environment node */
import type { Page } from 'playwright-core';
import { findViolations } from './support/accessibility';
import type { DueList } from './support/due-list';
import { inBrowser } from './support/in-browser';
import type { Person } from './support/person';

const now = '2026-11-20T12:00';

const interview = (company: string, people: readonly string[], more = ''): string =>
  `---\ntype: interview\ndate: 2026-11-19\ntime: "10:00"\ncompany: ${company}\nrole: Engineer\n${more}interviewers:\n${people
    .map((person) => `  - ${person} <${person.toLowerCase().replace(' ', '.')}@x.example>\n`)
    .join('')}---\n\n## Debrief\n\n- went well\n`;

const files = {
  'Northwind.md': interview('Northwind', ['Ana Ruiz', 'Priya Nair', 'Tom Becker']),
  'Harbor.md': interview('Harbor', ['Li Na'], 'status: hmm\nnext_steps:\n  - "me: send portfolio by 2026-11-20"\n'),
};
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement;
    return active?.getAttribute('aria-label') ?? active?.textContent ?? '';
  });

inBrowser('the due list by keyboard', (open) => {
  const arrive = async (meeting: Parameters<typeof open>[0] = {}): Promise<{ person: Person; due: DueList }> => {
    const person = await open({ plugin: 'built', now, files, ...meeting });
    const due = await person.openDueList();
    await due.row('Thank Ana Ruiz').waitFor();
    return { person, due };
  };

  it('goes by Tab from the filter to the grouping, into the list, to the buttons of the row and out', async () => {
    const { person, due } = await arrive();
    const { keyboard } = person.page;
    await due.el.getByRole('searchbox').focus();
    const stops: string[] = [];
    for (let step = 0; step < 3; step++) {
      await keyboard.press('Tab');
      stops.push(await focused(person.page));
    }
    expect(stops[0]).toBe('Group by company');
    expect(stops[1]).toContain('Overdue');
    await keyboard.press('Shift+Tab');
    await keyboard.press('ArrowDown');
    expect(await focused(person.page)).toContain('Thank');
    await keyboard.press('Tab');
    expect(await focused(person.page)).toMatch(/^Draft: Thank/);
    await keyboard.press('Tab');
    expect(await focused(person.page)).toMatch(/^More actions/);
    await keyboard.press('Tab');
    expect(await due.el.evaluate((el) => el.contains(document.activeElement))).toBe(false);
    await keyboard.press('Shift+Tab');
    expect(await focused(person.page)).toMatch(/^More actions/);
  });

  it('reaches everything: rows, pages, ends, menu, reason, filter and back', async () => {
    const { person, due } = await arrive();
    const { keyboard } = person.page;
    await due.row('Overdue').focus();
    await keyboard.press('End');
    expect(await focused(person.page)).toContain('“hmm”');
    await keyboard.press('PageUp');
    expect(await focused(person.page)).not.toContain('“hmm”');
    await keyboard.press('Home');
    expect(await focused(person.page)).toContain('Overdue');
    await keyboard.press('ArrowDown');
    await keyboard.press('w');
    await due.el.locator('.interview-follow-up-row.is-unfolded[tabindex="0"]').waitFor();
    await keyboard.press('m');
    await person.page.locator('.menu').waitFor();
    await keyboard.press('Escape');
    await keyboard.press('/');
    await keyboard.type('tom');
    expect(await due.titles()).toEqual(['Thank Tom Becker']);
    await keyboard.press('ArrowDown');
    expect(await focused(person.page)).toContain('Thank Tom Becker');
    await keyboard.press('/');
    await keyboard.press('Escape');
    expect((await due.titles()).length).toBeGreaterThan(3);
  });

  it('opens the menu with the menu key, and works it', async () => {
    const { person, due } = await arrive();
    const { keyboard } = person.page;
    await due.row('Send portfolio').focus();
    await keyboard.press('Shift+F10');
    await person.page.locator('.menu').waitFor();
    for (let step = 0; step < 12; step++) {
      await keyboard.press('ArrowDown');
      const chosen = await person.page.locator('.menu-item.selected').textContent();
      if (chosen?.startsWith('Mark done')) break;
    }
    await keyboard.press('Enter');
    await due.row('Send portfolio').waitFor({ state: 'detached' });
  });

  it('does with the space bar what a person would do next', async () => {
    const { person, due } = await arrive();
    await due.row('Thank Ana Ruiz').focus();
    await person.page.keyboard.press('Space');
    await person.page.locator('.mod-root .workspace-tab-header.is-active', { hasText: 'Ana Ruiz' }).waitFor();
  });

  it('answers dialogs with Enter: the day of a snooze, the name below letters', async () => {
    const { person, due } = await arrive();
    const { keyboard } = person.page;
    await due.row('Thank Ana Ruiz').focus();
    await keyboard.press('z');
    await person.page.locator('.menu').waitFor();
    await keyboard.press('End');
    await keyboard.press('Enter');
    await person.modal.getByLabel('Day', { exact: true }).waitFor();
    await keyboard.press('Enter');
    await person.modal.waitFor({ state: 'detached' });
    await person.untilFileContains('Northwind.md', 'snoozed thank-you to Ana Ruiz until 2026-11-21');

    await due.row('Thank Tom Becker').focus();
    await keyboard.press('d');
    await person.notice('Letter drafted').getByRole('button', { name: 'Set your name' }).press('Enter');
    await person.modal.getByLabel('Your name').waitFor();
    await keyboard.type('Sam Lee');
    await keyboard.press('Enter');
    await person.notice('The letter is signed with your name.').waitFor();
  });

  it('puts a problem right', async () => {
    const { person, due } = await arrive();
    const { keyboard } = person.page;
    await due.row('“hmm”').focus();
    await keyboard.press('f');
    await person.page.locator('.menu').waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await person.untilFileContains('Harbor.md', 'status: active');
  });

  it('shows where the focus is, also in forced colours', async () => {
    const { person, due } = await arrive();
    await due.row('Overdue').focus();
    const { keyboard } = person.page;
    const ring = (): Promise<string> =>
      person.page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
        return `${outlineStyle} ${outlineWidth}`;
      });
    await keyboard.press('ArrowDown');
    expect(await ring()).toBe('solid 2px');
    await person.page.emulateMedia({ forcedColors: 'active' });
    expect(await ring()).toBe('solid 2px');
    await keyboard.press('Tab');
    expect(await ring()).not.toMatch(/^none|^\S+ 0px/);
  });

  it('says to screen readers what everything is', async () => {
    const { due } = await arrive();
    const grid = due.el.getByRole('treegrid', { name: 'Follow-ups due' });
    await grid.waitFor();
    const headings = due.el.locator('[role=row][aria-level="1"]');
    expect(await headings.first().getAttribute('aria-expanded')).toBe('true');
    const row = due.row('Thank Priya Nair');
    expect(await row.getAttribute('aria-level')).toBe('2');
    expect(await row.locator('[role=gridcell]').count()).toBeGreaterThan(2);
  });

  it.each(['light', 'dark'] as const)('has nothing for axe-core to find, %s, with its menu open', async (theme) => {
    const { person, due } = await arrive({ theme });
    expect(await findViolations(person.page, '.workspace-leaf-content[data-type="interview-follow-up-due"]')).toEqual(
      [],
    );
    await due.row('“hmm”').getByRole('button', { name: /^Fix/ }).click();
    expect(await findViolations(person.page, '.workspace-leaf-content[data-type="interview-follow-up-due"]')).toEqual(
      [],
    );
  });

  it.each([
    ['at 200 %', { width: 640, height: 400 }, ''],
    ['with text twice as large', {}, '--font-ui-small: 26px; --font-ui-smaller: 24px; --font-ui-medium: 30px'],
  ])('loses nothing %s', async (_, size, style) => {
    const { person, due } = await arrive(size);
    await person.page.evaluate((css) => document.body.setAttribute('style', css), style);
    const cut = await due.el.evaluate((el) => {
      const list = el.querySelector('.interview-follow-up-rows');
      const beyond = [...el.querySelectorAll('button, .interview-follow-up-title, .interview-follow-up-when')].filter(
        (part) => {
          const { left, right } = part.getBoundingClientRect();
          const edges = el.getBoundingClientRect();
          return left < edges.left - 1 || right > edges.right + 1;
        },
      );
      return [(list?.scrollWidth ?? 0) - (list?.clientWidth ?? 0), ...beyond.map(({ textContent }) => textContent)];
    });
    expect(cut).toEqual([0]);
    await due.row('“hmm”').scrollIntoViewIfNeeded();
    expect(await due.row('“hmm”').isVisible()).toBe(true);
  });

  it('moves nothing for those who want no motion', async () => {
    const { due } = await arrive();
    const moving = await due.el.evaluate(
      (el) =>
        [...el.querySelectorAll('*')]
          .map((part) => getComputedStyle(part))
          .filter(
            ({ transitionDuration, animationName }) =>
              !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none',
          ).length,
    );
    expect(moving).toBe(0);
  });
});
