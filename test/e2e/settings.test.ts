/** @jest-environment node */
import type { Locator } from 'playwright-core';
import { findViolations } from './support/accessibility';
import { inBrowser } from './support/in-browser';
import type { Person } from './support/person';

const now = '2026-11-20T09:00';
const dataPath = '.obsidian/plugins/interview-follow-up/data.json';
const interview =
  '---\ntype: interview\ndate: 2026-11-19\ntime: "10:00"\ncompany: Northwind\nrole: Engineer\ninterviewers:\n  - Ana Ruiz <ana@x.example>\n---\n';
const files = { 'Northwind.md': interview, 'Jobs/Notes.md': '' };

const pages = [
  'Check before sending',
  'Names, dates and headings',
  'Kinds of follow-up',
  'Waiting by industry',
  'Days off',
  'Recognizing notes',
  'New notes',
  'Property names',
];

/** On a phone the list lies over the button that opens the settings. */
interface AppWindow {
  readonly playground: { readonly app: { readonly setting: { open(): void } } };
}

const pageRow = ({ page }: Person, name: string): Locator =>
  page.locator('.setting-item.mod-page', { has: page.locator('.setting-item-name', { hasText: name }) });
const field = ({ page }: Person, name: string): Locator =>
  page.locator('.mod-settings').getByLabel(name, { exact: true });
const back = ({ page }: Person): Locator => page.getByRole('button', { name: 'Back', exact: true });

/** Presses Tab until the focus is where it is wanted, as somebody without a mouse does. */
async function tabTo(person: Person, target: Locator): Promise<void> {
  for (let step = 0; step < 200; step++) {
    if (await target.evaluate((el) => el === document.activeElement)) return;
    await person.page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not lead there.');
}

inBrowser('the settings', (open) => {
  it('are worked by keyboard alone: a field, a page and back', async () => {
    const person = await open({ plugin: 'built', now, files });
    const { keyboard } = person.page;
    await person.openSettings();
    await tabTo(person, field(person, 'Your name'));
    await keyboard.type('Sam Lee');
    await tabTo(person, pageRow(person, 'Days off'));
    await keyboard.press('Enter');
    await tabTo(person, field(person, 'Weekend'));
    await keyboard.press('Control+a');
    await keyboard.type('Friday, Saturday');
    await tabTo(person, field(person, 'Holidays'));
    await keyboard.type('2026-12-24 to 2027-01-01');
    await keyboard.press('Enter');
    await keyboard.type('Xmas');
    await person.page.getByRole('alert').filter({ hasText: 'Line 2: “Xmas” is not a day' }).waitFor();
    for (let letter = 0; letter < 4; letter++) await keyboard.press('Backspace');
    await person.page.getByRole('alert').waitFor({ state: 'detached' });
    await tabTo(person, back(person));
    await keyboard.press('Enter');
    await pageRow(person, 'Days off').getByText('Friday, Saturday').waitFor();
    await keyboard.press('Escape');
    await person.modal.waitFor({ state: 'detached' });
    await person.settle();
    expect(JSON.parse(await person.readFile(dataPath))).toEqual({
      version: 1,
      drafts: { me: { name: 'Sam Lee' } },
      followUps: { calendar: { weekend: [5, 6], holidays: [{ from: '2026-12-24', to: '2027-01-01' }] } },
    });
  });

  it('restore a default by keyboard', async () => {
    const person = await open({ plugin: 'built', now, files });
    await person.openSettings();
    await pageRow(person, 'Property names').click();
    await field(person, 'Role').fill('role, org');
    await person.page.getByRole('alert').filter({ hasText: '“org” is used for “Company” already.' }).waitFor();
    await person.page.keyboard.press('Tab');
    await person.page.keyboard.press('Enter');
    expect(await field(person, 'Role').inputValue()).toBe('role, position, job_title, job_position');
    expect(await person.page.getByRole('alert').count()).toBe(0);
  });

  it('suggest the folders of the vault', async () => {
    const person = await open({ plugin: 'built', now, files });
    await person.openSettings();
    await field(person, 'Folder for letters').fill('Jo');
    await person.page.locator('.suggestion-item', { hasText: 'Jobs' }).click();
    await person.untilFileContains(dataPath, '"folder": "Jobs"');
  });

  it('keep the words that are being typed while the list follows', async () => {
    const person = await open({ plugin: 'built', now, files });
    await person.openDueList();
    await person.openSettings();
    await field(person, 'Your name').click();
    await person.page.keyboard.type('Ana Ruiz', { delay: 5 });
    await person.settle();
    expect(await field(person, 'Your name').inputValue()).toBe('Ana Ruiz');
    await person.page
      .locator('.interview-follow-up-title', { hasText: 'Thank Ana Ruiz' })
      .waitFor({ state: 'detached' });
  });

  it('open a page at its top and come back to where one was', async () => {
    const person = await open({ plugin: 'built', now, files });
    await person.openSettings();
    const content = person.page.locator('.mod-settings .vertical-tab-content');
    const scrolled = (): Promise<number> => content.evaluate((el) => el.scrollTop);
    await pageRow(person, 'Property names').scrollIntoViewIfNeeded();
    const before = await scrolled();
    expect(before).toBeGreaterThan(0);
    await pageRow(person, 'Property names').click();
    expect(await scrolled()).toBe(0);
    await back(person).click();
    expect(await scrolled()).toBe(before);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`have nothing that axe-core finds fault with, page by page, ${theme}`, async () => {
      const person = await open({ plugin: 'built', now, files, theme });
      await person.openSettings();
      expect(await findViolations(person.page, '.mod-settings')).toEqual([]);
      await field(person, 'Your email').fill('nobody');
      await person.page.getByRole('alert').waitFor();
      expect(await findViolations(person.page, '.mod-settings')).toEqual([]);
      await field(person, 'Your email').fill('');
      for (const name of pages) {
        await pageRow(person, name).click();
        expect([name, await findViolations(person.page, '.mod-settings')]).toEqual([name, []]);
        await back(person).click();
      }
    });
  }

  it('fit on a small screen: nothing is wider than it, and every control is in it', async () => {
    const person = await open({ plugin: 'built', now, files, width: 320, height: 640, phone: true });
    await person.page.evaluate(() => (window as unknown as AppWindow).playground.app.setting.open());
    const tooWide = (): Promise<string[]> =>
      person.page.locator('.modal.mod-settings').evaluate((modal) =>
        [...modal.querySelectorAll<HTMLElement>('.setting-item, input, textarea, select, .setting-item-name')]
          .filter((el) => {
            const { left, right, width } = el.getBoundingClientRect();
            return width > 0 && (left < -1 || right > window.innerWidth + 1);
          })
          .map((el) => `${el.className} ${el.getAttribute('aria-label') ?? el.textContent}`),
      );
    expect(await tooWide()).toEqual([]);
    for (const name of pages) {
      await pageRow(person, name).click();
      expect([name, await tooWide()]).toEqual([name, []]);
      await back(person).click();
    }
  });
});
