/** @jest-environment node */
import type { Locator, Page } from 'playwright-core';
import { findViolations } from './support/accessibility';
import type { DueList } from './support/due-list';
import { inBrowser, type Meeting } from './support/in-browser';
import type { Person } from './support/person';

const interview = (properties: string, people: readonly string[], debrief = '- went well\n'): string =>
  `---\ntype: interview\n${properties}\ninterviewers:\n${people.map((one) => `  - ${one}\n`).join('')}---\n\n## Debrief\n\n${debrief}`;

/** Every section, long names, every kind of button. */
const files = {
  'Northwind.md': interview(
    'date: 2026-11-18\ntime: "10:00"\ncompany: Northwind\nrole: Backend Engineer\nnext_steps:\n  - "me: send portfolio by 2026-11-20"\n  - "them: let me know the outcome by 2026-11-27"',
    ['Ana Ruiz <ana@x.example>', 'Tom Becker'],
  ),
  'Harbor.md': interview(
    'date: 2026-11-19\ntime: "16:00"\ncompany: Harbor Studio\nrole: Senior Product Designer (Platform)',
    ['Lena Vogt-Schwarzenberger-Hohenzollern <lena@x.example>'],
    '',
  ),
  'Kestrel.md': interview('date: 2026-11-24\ntime: "10:00"\ncompany: Kestrel\nrole: Site Engineer', ['Aroha Ngata']),
  'Two days.md': interview('date: 3/4/2026\ncompany: Globex', ['Li Na']),
  'Odd.md': interview('date: 2026-11-19\ncompany: Initech\nstatus: hopeful', ['Bo Li <bo@x.example>']),
};

const list = (due: DueList): Locator => due.el.locator('.interview-follow-up-rows');
const rows = (due: DueList): Locator => due.el.locator('.interview-follow-up-row');

inBrowser('how the due list looks', (open) => {
  const arrive = async (meeting: Meeting = {}): Promise<{ person: Person; due: DueList; page: Page }> => {
    const person = await open({ plugin: 'built', now: '2026-11-20T09:00', files, ...meeting });
    const due = await person.openDueList();
    await rows(due).first().waitFor();
    return { person, due, page: person.page };
  };

  /** Nothing is wider than the list, and no button or title is cut. */
  const expectToFit = async (due: DueList): Promise<void> => {
    const cut = await list(due).evaluate((el) => {
      const inside = [...el.querySelectorAll<HTMLElement>('button, .interview-follow-up-title, [role="gridcell"]')];
      const edge = el.getBoundingClientRect();
      return [el, ...inside]
        .filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          const isCut = one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline';
          return isCut || left < edge.left - 1 || right > edge.right + 1;
        })
        .map((one) => `${one.className}: ${one.textContent}`);
    });
    expect(cut).toEqual([]);
  };

  /** The last row, reached by keyboard, is in sight whole, and its button is what a finger would meet. */
  const expectLastInReach = async (due: DueList, page: Page): Promise<void> => {
    await due.el.locator('[data-key]').first().focus();
    await page.keyboard.press('End');
    const last = rows(due).last();
    expect(await last.evaluate((el) => el === document.activeElement)).toBe(true);
    const met = await last.evaluate((el) => {
      const button = [...el.querySelectorAll('button')].at(-2);
      const { left, top, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
      return button?.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(met).toBe(true);
    const [row, frame] = [await last.boundingBox(), await list(due).boundingBox()];
    expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0));
  };

  it.each([
    ['at 200 % zoom', { width: 640, height: 400 }],
    ['at 200 % zoom, dark', { width: 640, height: 400, theme: 'dark' }],
    ['on a phone', { phone: true, width: 375, height: 667 }],
    ['on a small phone, dark', { phone: true, width: 320, height: 568, theme: 'dark' }],
  ] as const)('fits, reaches the last row and has nothing that axe objects to, %s', async (_, meeting) => {
    const { due, page } = await arrive(meeting);
    await expectToFit(due);
    await expectLastInReach(due, page);
    expect(await findViolations(page, '.interview-follow-up-view')).toEqual([]);
  });

  it('has targets for fingers in every row, heading and state on a phone', async () => {
    const { person, due } = await arrive({ phone: true, width: 375, height: 667 });
    const sizes = async (): Promise<number[]> =>
      due.el
        .locator('button, input, .interview-follow-up-group-name')
        .evaluateAll((all) =>
          all.flatMap((el) => [el.getBoundingClientRect().height, el.getBoundingClientRect().width]),
        );
    expect(Math.min(...(await sizes()))).toBeGreaterThanOrEqual(44);
    for (const path of Object.keys(files)) await person.changeOutside(path, null);
    await due.el.getByRole('button', { name: 'New interview note' }).waitFor();
    expect(Math.min(...(await sizes()))).toBeGreaterThanOrEqual(44);
  });

  it('has targets for fingers in notices and dialogs on a phone, and names no keys there', async () => {
    const { due, page } = await arrive({ phone: true, width: 375, height: 667 });
    const expectRoom = async (where: string): Promise<void> => {
      const targets = page.locator(where).locator('button, input, select');
      const sizes = await targets.evaluateAll((all) =>
        all.flatMap((el) => [el.getBoundingClientRect().height, el.getBoundingClientRect().width]),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    };
    const more = due.row('Thank Ana Ruiz').getByRole('button', { name: 'More actions' });
    await more.click();
    const entry = page.locator('.menu .menu-item', { hasText: 'Add a promised step' });
    expect((await entry.innerText()).trim()).toBe('Add a promised step');
    await entry.click();
    await expectRoom('.modal-content');
    await page.keyboard.press('Escape');
    await more.click();
    await page.locator('.menu .menu-item', { hasText: 'Skip' }).click();
    await page.locator('.notice').waitFor();
    await expectRoom('.notice');
  });

  it('fits with text half as large again', async () => {
    const { due, page } = await arrive();
    await page.evaluate(() => {
      const usual = getComputedStyle(document.body);
      for (const name of ['--font-ui-smaller', '--font-ui-small', '--font-ui-medium'])
        document.body.style.setProperty(name, `calc(1.5 * ${usual.getPropertyValue(name)})`);
    });
    await due.el.evaluate((el) => (el.style.width = '300px'));
    const title = due.el.locator('.interview-follow-up-title').first();
    expect(await title.evaluate((el) => parseFloat(getComputedStyle(el).fontSize))).toBeGreaterThan(18);
    await expectToFit(due);
    await expectLastInReach(due, page);
  });

  it('is mirrored from right to left, keys as well', async () => {
    const { due, page } = await arrive();
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    const [title, more] = await Promise.all([
      rows(due).first().locator('.interview-follow-up-title').boundingBox(),
      rows(due).first().locator('.interview-follow-up-more-cell').boundingBox(),
    ]);
    expect(more?.x ?? 0).toBeLessThan((title?.x ?? 0) + 1);
    await expectToFit(due);
    await due.el.locator('[data-key]').first().focus();
    await page.keyboard.press('ArrowLeft');
    expect(
      await rows(due)
        .first()
        .evaluate((el) => el === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(
      await due.el
        .locator('[data-key]')
        .first()
        .evaluate((el) => el === document.activeElement),
    ).toBe(true);
  });

  it('keeps edges, focus and what is overdue visible in forced colours', async () => {
    const { due, page } = await arrive();
    await page.emulateMedia({ forcedColors: 'active' });
    const edges = await due.el
      .locator('button')
      .evaluateAll((all) => all.map((el) => `${getComputedStyle(el).borderStyle} ${getComputedStyle(el).borderWidth}`));
    expect(new Set(edges)).toEqual(new Set(['solid 1px']));
    await due.el.locator('[data-key]').first().focus();
    await page.keyboard.press('ArrowDown');
    const outline = await rows(due)
      .first()
      .evaluate((el) => getComputedStyle(el).outlineStyle);
    expect(outline).toBe('solid');
    expect(await due.row('Thank Ana Ruiz').locator('.interview-follow-up-late svg').isVisible()).toBe(true);
    expect(await due.row('Thank Ana Ruiz').textContent()).toContain('Due yesterday');
  });

  it('moves nothing for those who want no motion', async () => {
    const { due, page } = await arrive();
    await page.evaluate(() => {
      const theme = new CSSStyleSheet();
      theme.replaceSync('button, span { transition: all 1s; animation: none 1s; }');
      document.adoptedStyleSheets.push(theme);
    });
    const moving = await due.el.locator('.interview-follow-up-view *').evaluateAll(
      (all) =>
        all.filter((el) => {
          const { transitionDuration, animationName } = getComputedStyle(el);
          return animationName !== 'none' || transitionDuration.split(', ').some((each) => parseFloat(each) > 0);
        }).length,
    );
    expect(moving).toBe(0);
  });
});
