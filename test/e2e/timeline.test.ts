/** @jest-environment node */
import type { Page } from 'playwright-core';
import { findViolations } from './support/accessibility';
import { inBrowser } from './support/in-browser';
import type { Person } from './support/person';

const now = '2026-11-25T10:00';

const interview = (facts: string, body = ''): string => `---\ntype: interview\n${facts}\n---\n${body}`;

const northwind = {
  'Interviews/2026-10-28 Northwind screening.md': interview(
    'date: 2026-10-28\ntime: "10:00"\ncompany: Northwind\nrole: Backend Engineer\nstage: screening\ninterviewers: [Mia Okafor <mia@x.example>]\nfollow_up_log:\n  - 2026-10-28 sent thank-you to Mia Okafor by email\n  - 2026-10-30 replied Mia Okafor',
    '\n## Debrief\n\n- fine\n',
  ),
  'Interviews/2026-11-11 Northwind technical.md': interview(
    'date: 2026-11-11\ntime: "14:00"\ncompany: Northwind\nrole: Backend Engineer\nstage: technical\ninterviewers: [Ana Ruiz <ana@x.example>, Tom Becker <tom@x.example>]\nnext_steps:\n  - "me: send the portfolio by 2026-11-13 ✅ 2026-11-13"\n  - "me: answer their question about scaling by 2026-11-20"\n  - "them: decision by 2026-12-02"\nfollow_up_log:\n  - 2026-11-12 sent thank-you to Ana Ruiz by email\n  - 2026-11-12 sent thank-you to Tom Becker by email',
    '\n## Debrief\n\n- fine\n',
  ),
  'Interviews/2026-12-03 Northwind onsite.md': interview(
    'date: 2026-12-03\ntime: "09:30"\ncompany: Northwind\nrole: Backend Engineer\nstage: onsite\ninterviewers: [Priya Nair <priya@x.example>]',
  ),
};

const others = {
  'Interviews/2026-10-20 Harbor.md': interview(
    'date: 2026-10-20\ncompany: Harbor Studio\nrole: Product Designer\ninterviewers: [Ines Carvalho <ines@x.example>]\nfollow_up_log:\n  - 2026-10-21 sent thank-you to Ines Carvalho by email\n  - 2026-11-16 status rejected\nstatus: rejected',
    '\n## Debrief\n\n- fine\n',
  ),
  'Interviews/2026-11-24 Larkspur.md': interview(
    'date: 2026-11-24\ntime: "11:00"\ncompany: Larkspur Health\nrole: Data Analyst\nstage: team\ninterviewers: [Jonas Weiß <jonas@x.example>, Leah Brandt <leah@x.example>]',
  ),
  'Bread.md': 'Flour.\n',
};

const files = { ...northwind, ...others };

interface BasesWindow {
  readonly playground: {
    openBasesView(id: string): { readonly containerEl: HTMLElement };
  };
}

async function picture(person: Person, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder !== undefined) await person.page.screenshot({ path: `${folder}/${name}.png` });
}

/** Opens the view of bases over the whole page. */
async function openBase(person: Person): Promise<void> {
  await person.page.evaluate(() => {
    const { containerEl } = (window as unknown as BasesWindow).playground.openBasesView('interview-follow-up-timeline');
    containerEl.setAttribute(
      'style',
      'position: fixed; inset: 0; z-index: 1000; overflow: auto; background: var(--background-primary)',
    );
  });
  await person.page.locator('.bases-view .interview-follow-up-mark').first().waitFor();
}

const marks = (page: Page) => page.locator('.interview-follow-up-mark');

/** Pairs of words that touch each other, or a mark that is not theirs. */
const touching = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const line of document.querySelectorAll('.interview-follow-up-timeline-line')) {
      const boxes = [...line.querySelectorAll('text, .interview-follow-up-mark-badge')].map((element) => ({
        element,
        mark: element.closest('[data-kind]'),
        box: element.getBoundingClientRect(),
      }));
      for (const [at, one] of boxes.entries())
        for (const other of boxes.slice(at + 1)) {
          if (one.mark !== null && one.mark.getAttribute('transform') === other.mark?.getAttribute('transform'))
            continue;
          const apart =
            one.box.right <= other.box.left + 0.5 ||
            other.box.right <= one.box.left + 0.5 ||
            one.box.bottom <= other.box.top + 2 ||
            other.box.bottom <= one.box.top + 2;
          if (!apart) found.push(`${one.element.textContent} / ${other.element.textContent}`);
        }
    }
    return found;
  });

inBrowser('the timeline', (open) => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 420],
  ] as const)('draws each application of a base so that nothing touches, %s, %i wide', async (theme, width) => {
    const person = await open({ plugin: 'built', now, files, theme, width, phone: width < 500 });
    await openBase(person);
    await picture(person, `base-month-${theme}-${width}`);
    expect(await touching(person.page)).toEqual([]);
    const week = person.page.locator('.bases-view').getByRole('button', { name: 'Weeks' });
    await week.click();
    await picture(person, `base-week-${theme}-${width}`);
    expect(await touching(person.page)).toEqual([]);
    expect(await findViolations(person.page, '.bases-view')).toEqual([]);
  });

  it('tells on hover, and goes from mark to mark by keyboard; Enter opens the note', async () => {
    const person = await open({ plugin: 'built', now, files: northwind });
    const due = await person.openDueList();
    await due.row('Answer their question').focus();
    await due.el.locator('.interview-follow-up-timeline').waitFor();
    await picture(person, 'list-month');
    const drawing = due.el.getByRole('region', { name: 'Timeline' });
    expect(await drawing.getByRole('link').count()).toBeGreaterThan(7);
    const first = marks(person.page).first();
    await first.hover();
    await drawing.getByText('Wed 28 Oct, 10:00: Screening, interview with Mia Okafor').waitFor();
    await marks(person.page).and(person.page.locator('[tabindex="0"]')).focus();
    await person.page.keyboard.press('Home');
    expect(await first.evaluate((el) => el === document.activeElement)).toBe(true);
    await person.page.keyboard.press('ArrowRight');
    expect(await first.evaluate((el) => el === document.activeElement)).toBe(false);
    await person.page.keyboard.press('End');
    await person.page.keyboard.press('Enter');
    await person.page.locator('.workspace-tab-header.is-active', { hasText: 'Northwind onsite' }).waitFor();
  });

  it('says the same as a table, folds away and stays so', async () => {
    const person = await open({ plugin: 'built', now, files: northwind, theme: 'dark' });
    const due = await person.openDueList();
    await due.row('Answer their question').focus();
    const drawing = due.el.getByRole('region', { name: 'Timeline' });
    await drawing.getByRole('link').first().waitFor();
    const said = await drawing.getByRole('link').count();
    await drawing.getByRole('button', { name: 'Show as a table' }).click();
    await drawing.getByRole('table').waitFor();
    await picture(person, 'list-table');
    expect(await drawing.getByRole('table').getByRole('link').count()).toBe(said);
    expect(await findViolations(person.page, '.interview-follow-up-timeline')).toEqual([]);
    await drawing.getByRole('button', { name: 'Timeline' }).click();
    await drawing.getByRole('table').waitFor({ state: 'detached' });
    expect(await drawing.getByRole('button', { expanded: false }).count()).toBe(1);
  });
});
