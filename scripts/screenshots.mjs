import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { startPlayground } from './playground.mjs';
import { buildPlugin } from './plugin-build.mjs';
import { copySampleVault } from './sample-vault.mjs';

// npm run screenshots [-- --only NAME] : pictures of every surface for the docs, light and dark, into docs/images/.
// One entry a surface: `show` does what a person would do to see it, `clip` is the part that the picture shows. The vault is
// the sample vault, the clock stands.
const today = '2026-11-18';
const now = `${today}T17:00`;
const folder = 'docs/images';
const interview = 'Interviews/2026-11-17 Northwind onsite.md';

const desktop = { width: 1080, height: 680 };
const phone = { width: 390, height: 780 };

/** What a person can do in the page, by name. */
const at = (page) => ({
  page,
  row: (text) => page.locator('.interview-follow-up-row', { hasText: text }).first(),
  command: async (name) => {
    await page.keyboard.press('Control+p');
    await page.getByPlaceholder('Select a command…').fill(name);
    await page.locator('.prompt .suggestion-item.is-selected', { hasText: name }).waitFor();
    await page.keyboard.press('Enter');
    await page.evaluate(() => window.playground.flush());
  },
  note: (path) =>
    page.evaluate(async (wanted) => {
      const { vault, workspace } = window.playground.app;
      await workspace.getLeaf(false).openFile(vault.getFileByPath(wanted));
      await window.playground.flush();
    }, path),
  list: async () => {
    await page.evaluate(() => window.playground.app.commands.executeCommandById('interview-follow-up:open-due-list'));
    await page.locator('.workspace-leaf-content[data-type="interview-follow-up-due"]').waitFor();
    await page.evaluate(() => window.playground.flush());
  },
});

const letterOf = async ({ row, list, page }) => {
  await list();
  // This letter has a blank left, so what the check finds can be seen.
  await row('Thank Tom Becker')
    .getByRole('button', { name: /^Draft: / })
    .click();
  await page.locator('.interview-follow-up-panel').waitFor();
  await page.evaluate(() => window.playground.flush());
  await page
    .locator('.notice')
    .first()
    .click({ position: { x: 5, y: 5 } });
};

const surfaces = [
  { name: 'due-list', show: async ({ note, list }) => (await note(interview), await list()) },
  { name: 'due-list-phone', size: phone, show: ({ list }) => list() },
  {
    name: 'menu',
    show: async ({ note, list, row }) => {
      await note(interview);
      await list();
      await row('Thank').locator('.interview-follow-up-title').click({ button: 'right' });
    },
  },
  { name: 'letter', show: letterOf },
  { name: 'letter-phone', size: phone, show: letterOf },
  {
    name: 'send',
    show: async (person) => {
      await letterOf(person);
      await person.page
        .getByRole('button', { name: /^Send: / })
        .first()
        .click();
      await person.page.locator('.modal').waitFor();
    },
  },
  {
    name: 'needs-attention',
    show: async ({ page, note, list }) => {
      await note(interview);
      await list();
      await page.keyboard.press('End');
    },
  },
  { name: 'message', show: async ({ note, command }) => (await note(interview), await command('Draft a message')) },
  { name: 'next-step', show: async ({ note, command }) => (await note(interview), await command('Add a promised')) },
  { name: 'new-interview', show: ({ command }) => command('New interview note') },
  { name: 'new-interview-phone', size: phone, show: ({ page }) => openForm(page) },
  {
    name: 'code-block',
    show: async ({ page, note, command }) => {
      await page.evaluate(() =>
        window.playground.app.vault.create(
          'My search.md',
          '# My search\n\nWhat is due at Northwind:\n\n```follow-ups\ncompany: Northwind\n```\n',
        ),
      );
      await note('My search.md');
      await command('Toggle reading view');
      await page.locator('.interview-follow-up-block').getByRole('row').first().waitFor();
    },
  },
  {
    // The playground draws the view alone: toolbar, tables and filters of a base are the app's.
    name: 'timeline',
    show: async ({ page }) => {
      await page.evaluate(() => {
        const { containerEl } = window.playground.openBasesView('interview-follow-up-timeline', {
          includes: (path) => path.startsWith('Interviews/'),
        });
        containerEl.style.cssText = 'position: fixed; inset: 0; z-index: 1000; background: var(--background-primary)';
      });
      await page.locator('.bases-view .interview-follow-up-mark').first().waitFor();
    },
  },
  {
    name: 'timeline-list',
    size: { width: 1280, height: 1100 },
    clip: '.interview-follow-up-timeline',
    show: async ({ page, note, list }) => {
      await note(interview);
      await list();
      await page.locator(':focus').blur();
      await page.locator('.interview-follow-up-mark').nth(6).hover();
    },
  },
  { name: 'empty', vault: 'empty', show: ({ list }) => list() },
  {
    name: 'settings',
    show: async ({ page }) => {
      await page.getByRole('button', { name: 'Open settings' }).click();
      await page.locator('.mod-settings .vertical-tab-content').waitFor();
    },
  },
];

async function openForm(page) {
  await page.evaluate(
    () => void window.playground.app.commands.executeCommandById('interview-follow-up:new-interview'),
  );
  await page.locator('.modal').waitFor();
}

async function take(browser, surface, theme) {
  const { name, size = desktop, vault = 'sample', clip, show } = surface;
  const temporary = await mkdtemp(join(tmpdir(), 'screenshots-'));
  const vaultDir = join(temporary, 'Job search');
  await mkdir(vaultDir);
  if (vault === 'sample') await copySampleVault(vaultDir, today);
  const playground = await startPlayground({ vaultDir });
  const isPhone = size === phone;
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: isPhone ? 1.5 : 1, hasTouch: isPhone });
  try {
    const page = await context.newPage();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    page.setDefaultTimeout(10_000);
    await page.goto(`${playground.url}&now=${now}&theme=${theme}${isPhone ? '&phone=1' : ''}`);
    await page.waitForSelector('body[data-ready="true"]');
    await show(at(page));
    await page.evaluate(() => window.playground.flush());
    const shown = clip === undefined ? page : page.locator(clip).first();
    await shown.screenshot({ path: join(folder, `${name}-${theme}.png`), caret: 'hide' });
  } finally {
    await context.close();
    await playground.close();
    await rm(temporary, { recursive: true, force: true });
  }
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = surfaces.filter(({ name }) => values.only === undefined || name === values.only);
await Promise.all([mkdir(folder, { recursive: true }), buildPlugin()]);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
let failed = 0;
for (const surface of wanted) {
  for (const theme of ['light', 'dark']) {
    try {
      await take(browser, surface, theme);
      process.stdout.write(`${surface.name}-${theme}.png\n`);
    } catch (error) {
      failed += 1;
      process.stderr.write(`${surface.name}, ${theme}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
}
await browser.close();
process.exitCode = failed === 0 ? 0 : 1;
