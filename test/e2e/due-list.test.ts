/** @jest-environment node */
import type { Page } from 'playwright-core';
import { inBrowser } from './support/in-browser';

const now = '2026-11-20T09:00';

const interview = (company: string, people: readonly string[]): string =>
  `---\ntype: interview\ndate: 2026-11-19\ntime: "10:00"\ncompany: ${company}\nrole: Backend Engineer\ninterviewers:\n${people
    .map((person) => `  - ${person} <${person.toLowerCase().replace(' ', '.')}@x.example>\n`)
    .join('')}---\n\n## Debrief\n\n- went well\n`;

const few = { 'Northwind.md': interview('Northwind', ['Ana Ruiz', 'Tom Becker', 'Priya Nair']) };
const many = Object.fromEntries(
  Array.from({ length: 120 }, (_, at) => {
    const company = `Company${String(at).padStart(3, '0')}`;
    return [`${company}.md`, interview(company, [`Ana ${company}`, `Tom ${company}`, `Zoe ${company}`])];
  }),
);

const rows = (page: Page) => page.locator('.interview-follow-up-row');
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

inBrowser('the due list', (open) => {
  it('keeps of a long list only what is in view in the document, and every row in reach of the keyboard', async () => {
    const person = await open({ plugin: 'built', now, files: many });
    const due = await person.openDueList();
    await rows(person.page).first().waitFor();
    expect(await due.el.locator('.interview-follow-up-count').first().textContent()).toBe('360');
    expect(await rows(person.page).count()).toBeLessThan(60);

    await due.el.locator('[data-key]').first().focus();
    await person.page.keyboard.press('End');
    await person.settle();
    expect(await focused(person.page)).toContain('Company119');
    await person.page.keyboard.press('Home');
    for (let step = 0; step < 50; step++) await person.page.keyboard.press('ArrowDown');
    expect(await focused(person.page)).toContain('Company016');
    expect(await rows(person.page).count()).toBeLessThan(60);
    const place = await person.page.evaluate(() => {
      const row = document.activeElement?.getBoundingClientRect();
      const list = document.querySelector('.interview-follow-up-rows')?.getBoundingClientRect();
      return row && list && row.top >= list.top && row.bottom <= list.bottom;
    });
    expect(place).toBe(true);
  });

  it('leaves the row under the pointer where it is when the drawing of its application appears above the list', async () => {
    const files = Object.fromEntries(Object.entries(many).slice(0, 12));
    const person = await open({ plugin: 'built', now, files });
    const due = await person.openDueList();
    const row = due.row('Thank Zoe Company001');
    const before = await row.boundingBox();
    await due.press('Thank Zoe Company001', 'Draft');
    await due.el.locator('.interview-follow-up-timeline-frame').waitFor();
    await person.settle();
    expect(Math.abs(((await row.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(1);

    await due.row('Thank Ana Company000').focus();
    await person.page.keyboard.press('ArrowUp');
    await person.page.keyboard.press('ArrowDown');
    await due.el.locator('.interview-follow-up-timeline-title', { hasText: 'Company000' }).waitFor();
    const [first, list] = [
      await due.row('Thank Ana Company000').boundingBox(),
      await due.el.locator('.interview-follow-up-rows').boundingBox(),
    ];
    expect(first?.y ?? 0).toBeGreaterThan(list?.y ?? 0);
  });

  it('keeps still under a slow press, also where nothing can be scrolled', async () => {
    const person = await open({ plugin: 'built', now, files: few, height: 1600 });
    const due = await person.openDueList();
    await due.row('Thank Priya Nair').getByRole('button', { name: 'Draft: Thank Priya Nair' }).click({ delay: 500 });
    await person.notice('Priya Nair').waitFor();
  });

  it('opens on a phone at its top, with no ring around anything', async () => {
    const person = await open({ plugin: 'built', now, files: few, width: 390, height: 780, phone: true });
    const due = await person.openDueList();
    await due.row('Thank Priya Nair').waitFor();
    expect(await due.el.locator(':focus-visible').count()).toBe(0);
  });

  it('stays at its top when a note is opened elsewhere and its drawing appears', async () => {
    const files = Object.fromEntries(Object.entries(many).slice(0, 12));
    const person = await open({ plugin: 'built', now, files });
    const due = await person.openDueList();
    await person.openNote('Company003.md');
    await person.page.locator('.cm-content').click();
    await due.el.locator('.interview-follow-up-timeline-frame').waitFor();
    expect(await due.el.locator('.interview-follow-up-rows').evaluate((el) => el.scrollTop)).toBe(0);
  });

  it('stays where it is scrolled to, and keeps the focus, while notes change', async () => {
    const person = await open({ plugin: 'built', now, files: many });
    const due = await person.openDueList();
    await rows(person.page).first().waitFor();
    const list = due.el.locator('.interview-follow-up-rows');
    await list.evaluate((el) => (el.scrollTop = 5000));
    await person.settle();
    const middle = rows(person.page).nth(12);
    await middle.focus();
    const place = (): Promise<number> =>
      person.page.evaluate(() => Math.round(document.activeElement?.getBoundingClientRect().top ?? 0));
    const before = [await focused(person.page), await place()];
    await person.changeOutside('Company119.md', interview('Company119', ['Ana Company119']));
    await person.page.locator('.status-bar', { hasText: '358 due' }).waitFor();
    expect([await focused(person.page), await place()]).toEqual(before);
  });

  it('is worked by the keyboard alone: a row is skipped, the next one has the focus, undo brings it back', async () => {
    const person = await open({ plugin: 'built', now, files: few });
    const due = await person.openDueList();
    await due.row('Thank Ana Ruiz').focus();
    await person.page.keyboard.press('k');
    await due.row('Thank Ana Ruiz').waitFor({ state: 'detached' });
    expect(await focused(person.page)).toContain('Thank Priya Nair');
    await person.page.keyboard.press('m');
    await person.page.locator('.menu').waitFor();
    await person.page.keyboard.press('Escape');
    expect(await focused(person.page)).toContain('Thank Priya Nair');
    await due.undo();
    await due.row('Thank Ana Ruiz').waitFor();
  });

  it('keeps a half-typed filter while notes change', async () => {
    const person = await open({ plugin: 'built', now, files: few });
    const due = await person.openDueList();
    const filter = due.el.getByRole('searchbox');
    await filter.fill('pri');
    await person.changeOutside('Northwind.md', interview('Southwind', ['Ana Ruiz', 'Priya Nair']));
    await rows(person.page).filter({ hasText: 'Southwind' }).waitFor();
    await person.page.keyboard.type('ya');
    expect(await filter.inputValue()).toBe('priya');
    expect(await rows(person.page).count()).toBe(1);
  });

  it('has targets for fingers on a phone', async () => {
    const person = await open({ plugin: 'built', now, files: few, phone: true, width: 375 });
    const due = await person.openDueList();
    await rows(person.page).first().waitFor();
    const boxes = await Promise.all((await due.el.getByRole('button').all()).map((button) => button.boundingBox()));
    expect(boxes.length).toBeGreaterThan(6);
    for (const box of boxes) expect([box?.width, box?.height].every((side) => (side ?? 0) >= 44)).toBe(true);
  });

  it.each(['ltr', 'rtl'])('fits a narrow sidebar, %s', async (direction) => {
    const person = await open({ plugin: 'built', now, files: few });
    const due = await person.openDueList();
    await rows(person.page).first().waitFor();
    await due.el.evaluate((el, dir) => {
      document.documentElement.dir = dir;
      el.style.width = '260px';
    }, direction);
    const overflow = await due.el
      .locator('.interview-follow-up-rows')
      .evaluate((el) => el.scrollWidth - el.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
