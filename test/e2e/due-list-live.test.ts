/** @jest-environment node */
import type { Page } from 'playwright-core';
import type { DueList } from './support/due-list';
import { inBrowser } from './support/in-browser';
import type { Person } from './support/person';

const now = '2026-11-20T09:00';

const interview = (company: string, people: readonly string[], more = ''): string =>
  `---\ntype: interview\ndate: 2026-11-19\ntime: "10:00"\ncompany: ${company}\nrole: Engineer\n${more}interviewers:\n${people
    .map((person) => `  - ${person} <${person.toLowerCase().replace(' ', '.')}@x.example>\n`)
    .join('')}---\n\n## Debrief\n\n- went well\n`;

const people = ['Ana Ruiz', 'Priya Nair', 'Tom Becker'];
const few: Readonly<Record<string, string>> = { 'Northwind.md': interview('Northwind', people) };
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

inBrowser('the due list while notes change', (open) => {
  const arrive = async (files = few): Promise<{ person: Person; due: DueList }> => {
    const person = await open({ plugin: 'built', now, files });
    const due = await person.openDueList();
    await due.row('Thank Ana Ruiz').waitFor();
    return { person, due };
  };

  it('keeps a menu open, and does what it says', async () => {
    const { person, due } = await arrive();
    await due.row('Thank Tom Becker').locator('.interview-follow-up-title').click({ button: 'right' });
    const menu = person.page.locator('.menu');
    await menu.waitFor();
    await person.changeOutside('Northwind.md', interview('Southwind', people));
    await due.row('Southwind').first().waitFor();
    await menu.locator('.menu-item', { hasText: 'Skip' }).click();
    await due.row('Thank Tom Becker').waitFor({ state: 'detached' });
    expect(await person.readFile('Northwind.md')).toContain('skipped thank-you to Tom Becker');
    expect(await due.titles()).toEqual(expect.arrayContaining(['Thank Ana Ruiz', 'Thank Priya Nair']));
  });

  it('keeps the focus and what is in view where a row above goes', async () => {
    const { person, due } = await arrive();
    await due.row('Thank Tom Becker').focus();
    await person.changeOutside('Northwind.md', interview('Northwind', ['Priya Nair', 'Tom Becker']));
    await due.row('Thank Ana Ruiz').waitFor({ state: 'detached' });
    expect(await focused(person.page)).toContain('Thank Tom Becker');
  });

  it('gives the focus to the next row where its own goes, and says what is left', async () => {
    const { person, due } = await arrive();
    await due.row('Thank Priya Nair').focus();
    await person.changeOutside('Northwind.md', interview('Northwind', ['Ana Ruiz', 'Tom Becker']));
    await due.row('Thank Priya Nair').waitFor({ state: 'detached' });
    expect(await focused(person.page)).toContain('Thank Tom Becker');
    await due.el.getByRole('status').filter({ hasText: '2 follow-ups due.' }).waitFor();
    await person.changeOutside('Northwind.md', interview('Northwind', ['Ana Ruiz']));
    await due.row('Thank Tom Becker').waitFor({ state: 'detached' });
    expect(await focused(person.page)).toContain('Thank Ana Ruiz');
  });

  it('leaves the focus alone where a person works in a note', async () => {
    const { person, due } = await arrive({ ...few, 'Bread.md': 'Flour.\n' });
    await due.row('Thank Ana Ruiz').focus();
    await person.openNote('Bread.md');
    await person.noteText.click();
    await person.changeOutside('Northwind.md', interview('Northwind', ['Tom Becker']));
    await due.row('Thank Ana Ruiz').waitFor({ state: 'detached' });
    await person.page.keyboard.type('Water. ');
    await person.settle();
    expect(await person.readFile('Bread.md')).toContain('Water.');
  });

  it('touches only the rows that changed', async () => {
    const { person, due } = await arrive({ ...few, 'Harbor.md': interview('Harbor', ['Li Na']) });
    await due.el.locator('.interview-follow-up-rows').evaluate((list) => {
      const touched: string[] = [];
      Object.assign(window, { touched });
      new MutationObserver((records) => {
        for (const { target } of records) {
          const el = target instanceof Element ? target : target.parentElement;
          touched.push(el?.closest('[data-key]')?.getAttribute('data-key') ?? 'list');
        }
      }).observe(list, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    await person.changeOutside('Harbor.md', interview('Harbour', ['Li Na']));
    await due.row('Harbour').first().waitFor();
    const touched = await person.page.evaluate(() => (window as unknown as { touched: readonly string[] }).touched);
    expect(touched.length).toBeGreaterThan(0);
    expect(touched.filter((key) => !key.includes('Harbor.md'))).toEqual([]);
  });

  it('touches nothing where a note changes that is none of its business', async () => {
    const { person, due } = await arrive({ ...few, 'Bread.md': 'Flour.\n' });
    await due.el.evaluate((list) => {
      Object.assign(window, { touches: 0 });
      const counted = window as unknown as { touches: number };
      new MutationObserver((records) => {
        counted.touches += records.length;
      }).observe(list, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    await person.changeOutside('Bread.md', 'Flour and water.\n');
    await person.settle();
    expect(await person.page.evaluate(() => (window as unknown as { touches: number }).touches)).toBe(0);
  });

  it('shows a change in the frame after its event', async () => {
    const { person, due } = await arrive();
    const frames = await person.page.evaluate(async () => {
      const { app } = (window as unknown as PlaygroundWindow).playground;
      const file = app.vault.getFileByPath('Northwind.md');
      const indexed = new Promise<void>((resolve) => app.metadataCache.on('changed', () => resolve()));
      await app.vault.process(file, (text) => text.replace('Northwind', 'Southwind'));
      await indexed;
      const shown = (): boolean =>
        document.querySelector('.interview-follow-up-rows')?.textContent.includes('Southwind') ?? false;
      for (let frame = 0; frame < 20; frame++) {
        if (shown()) return frame;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return 20;
    });
    expect(frames).toBeLessThanOrEqual(2);
    await due.row('Southwind').first().waitFor();
  });

  it('is right in another time zone as soon as the window gets the focus', async () => {
    const { person, due } = await arrive();
    const session = await person.page.context().newCDPSession(person.page);
    await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Etc/UTC' });
    await person.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await person.settle();
    await person.setNow('2026-11-20T09:30');
    const sections = (): Promise<string[]> => due.el.locator('.interview-follow-up-group-title').allTextContents();
    await person.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    expect(await sections()).toContain('Due now');
    // 09:30 in UTC is 22:30 in Auckland: the thank-yous, due at 11:00 of that day, are late there.
    await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Auckland' });
    await person.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await due.el.locator('.interview-follow-up-group-title', { hasText: 'Overdue' }).waitFor();
  });
});

interface PlaygroundWindow {
  readonly playground: {
    readonly app: {
      readonly vault: {
        getFileByPath(path: string): unknown;
        process(file: unknown, change: (text: string) => string): Promise<string>;
      };
      readonly metadataCache: { on(name: 'changed', listener: () => void): unknown };
    };
  };
}
