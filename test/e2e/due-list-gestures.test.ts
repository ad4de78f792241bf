/** @jest-environment node */
import type { Locator, Page } from 'playwright-core';
import { inBrowser } from './support/in-browser';
import type { Person } from './support/person';

const now = '2026-11-20T09:00';

const files = {
  'Northwind.md': `---
type: interview
date: 2026-11-19
time: "10:00"
company: Northwind
role: Backend Engineer
interviewers:
  - Ana Ruiz <ana@x.example>
  - Tom Becker <tom@x.example>
next_steps:
  - "me: send portfolio by 2026-11-20"
---

## Debrief

- went well
`,
  'Harbor.md': `---
type: interview
date: 11/12/2026
company: Harbor
interviewers:
  - Li Na <li@x.example>
---
`,
  'Bread.md': 'Flour and water.\n',
};

const arrive = (open: (meeting: object) => Promise<Person>) => open({ plugin: 'built', now, files });
const tabs = (page: Page) => page.locator('.mod-root .workspace-tab-header');
const activeTab = (page: Page) => page.locator('.mod-root .workspace-tab-header.is-active');
const title = (row: Locator) => row.locator('.interview-follow-up-title');

inBrowser('what the pointer does in the due list', (open) => {
  it('opens the note with a click, in a new tab with Ctrl or the middle button, beside with Alt', async () => {
    const person = await arrive(open);
    await person.openNote('Bread.md');
    const due = await person.openDueList();
    const row = due.row('Thank Ana Ruiz');
    await title(row).click({ modifiers: ['ControlOrMeta'] });
    await expect(tabs(person.page).count()).resolves.toBe(2);
    await person.openNote('Bread.md');
    await title(row).click({ button: 'middle' });
    await expect(tabs(person.page).count()).resolves.toBe(3);
    await person.openNote('Bread.md');
    await title(row).click({ modifiers: ['Alt'] });
    await expect(person.page.locator('.mod-root .workspace-tabs').count()).resolves.toBe(2);
    await title(row).click();
    await person.settle();
    expect(await activeTab(person.page).last().textContent()).toContain('Northwind');
  });

  it('does nothing else with the buttons on it', async () => {
    const person = await arrive(open);
    await person.openNote('Bread.md');
    const due = await person.openDueList();
    await due.row('Thank Ana Ruiz').getByRole('button', { name: 'More actions' }).click();
    await person.page.keyboard.press('Escape');
    expect(await activeTab(person.page).textContent()).toContain('Bread');
  });

  it('previews the note while the pointer rests on a row with Ctrl held', async () => {
    const person = await arrive(open);
    const due = await person.openDueList();
    await title(due.row('Thank Ana Ruiz')).hover();
    await title(due.row('Thank Tom Becker')).hover();
    expect(await person.page.locator('.hover-popover').count()).toBe(0);
    await title(due.row('Thank Ana Ruiz')).hover({ modifiers: ['ControlOrMeta'] });
    await person.page.locator('.hover-popover', { hasText: 'went well' }).waitFor();
    await person.page.mouse.move(5, 5);
    await person.page.locator('.hover-popover').waitFor({ state: 'detached' });
  });

  it('drops a link to the note into another', async () => {
    const person = await arrive(open);
    const due = await person.openDueList();
    const transfers = async (row: Locator): Promise<string> =>
      row.evaluate((el) => {
        const dataTransfer = new DataTransfer();
        el.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer }));
        return dataTransfer.getData('text/plain');
      });
    expect(await transfers(due.row('Thank Ana Ruiz'))).toBe('[[Northwind]]');
    expect(await transfers(due.row('11/12/2026'))).toBe('[[Harbor]]');
    expect(await due.row('Thank Ana Ruiz').getAttribute('draggable')).toBe('true');
  });

  it('shows every action with its letter in the context menu, at the pointer', async () => {
    const person = await arrive(open);
    const due = await person.openDueList();
    await title(due.row('Thank Ana Ruiz')).click({ button: 'right' });
    const menu = person.page.locator('.menu');
    const entries = await menu.locator('.menu-item-title').allTextContents();
    for (const entry of ['Open note', 'Draft D', 'Mark sent S', 'Set status T', 'Snooze Z', 'Skip K', 'Why W']) {
      expect(entries).toContain(entry);
    }
    expect((await menu.boundingBox())?.width).toBeGreaterThan(100);
    await menu.locator('.menu-item', { hasText: 'Why' }).click();
    await due.row('Thank Ana Ruiz').and(person.page.locator('.is-unfolded')).waitFor();
  });

  it('drafts what stands below a heading, and nothing else', async () => {
    const person = await open({
      plugin: 'built',
      now,
      files: { ...files, 'Pebble.md': files['Northwind.md'].replaceAll('Northwind', 'Pebble') },
    });
    const due = await person.openDueList();
    await due.el.getByRole('button', { name: 'Group by company' }).click();
    await due
      .row('Pebble')
      .first()
      .getByRole('button', { name: /Draft all/ })
      .click();
    await person.notice(/drafted/).waitFor();
    const drafts = (await person.notesOnDisk()).filter((path) => path.startsWith('Follow-ups/'));
    expect(drafts.length).toBeGreaterThanOrEqual(2);
    expect(drafts.every((path) => path.startsWith('Follow-ups/Pebble/'))).toBe(true);
  });

  it('gives what is folded away, and the grouping, to the workspace to keep', async () => {
    const person = await arrive(open);
    const due = await person.openDueList();
    await due.el.locator('.interview-follow-up-group-name', { hasText: 'Due now' }).click();
    await due.row('Thank Ana Ruiz').waitFor({ state: 'detached' });
    const state = await person.page.evaluate(() => {
      const { app } = (window as unknown as { playground: { app: AppWithLeaves } }).playground;
      return app.workspace.getLeavesOfType('interview-follow-up-due')[0]?.getViewState().state;
    });
    expect(state).toMatchObject({ groupBy: 'section', folded: ['section due-now'] });
    expect(await due.el.locator('.interview-follow-up-count').first().textContent()).toMatch(/^\d+$/);
  });

  it('puts a date right with one click, and takes it back', async () => {
    const person = await arrive(open);
    const due = await person.openDueList();
    await due.row('11/12/2026').getByRole('button', { name: 'Use Thu 12 Nov' }).click();
    await person.untilFileContains('Harbor.md', 'date: 2026-11-12');
    await due.row('11/12/2026').waitFor({ state: 'detached' });
    await due.undo();
    await due.row('11/12/2026').waitFor();
    expect(await person.readFile('Harbor.md')).toBe(files['Harbor.md']);
  });

  it('goes to the line that is wrong', async () => {
    const person = await arrive(open);
    const due = await person.openDueList();
    await title(due.row('11/12/2026')).click();
    await person.settle();
    await person.page.keyboard.press('End');
    await person.page.keyboard.type(' 10:00');
    await person.settle();
    expect(await person.readFile('Harbor.md')).toContain('date: 11/12/2026 10:00');
  });
});

interface AppWithLeaves {
  readonly workspace: {
    getLeavesOfType(type: string): readonly { getViewState(): { readonly state?: unknown } }[];
  };
}
