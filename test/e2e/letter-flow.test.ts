/** @jest-environment node */
import { findViolations } from './support/accessibility';
import { inBrowser } from './support/in-browser';

const interview = `---
type: interview
date: 2026-11-18
time: "14:00"
company: Northwind
role: Backend Engineer
interviewers:
  - Ana Ruiz <ana@northwind.example>
---

## Highlights

- Ana: how they split the order service, one endpoint at a time
`;

/** A letter with a misspelt name, a blank, Markdown and characters that a link must not take for its own. */
const letter = `---
type: follow-up
kind: thank-you
status: draft
to: Ana Ruiz
email: ana@northwind.example
channel: email
subject: "Thank you & 100 % yes: \\"Backend\\" <5 years>?\\nBcc: evil@x.example"
company: Northwind
interview: "[[Northwind]]"
---

Dear Anna,

Thank you for our conversation about the **Backend Engineer** role on Wednesday, 18 November.

Since we spoke, I have kept thinking about how you split the [[Order service|order service]], one endpoint at a time. From my own work, I would bring [what I would bring], and ten years of Go & SQL.

I look forward to hearing from you.

Best regards,
Jo Martin
`;
const path = 'Follow-ups/Letter.md';
const files = { 'Interviews/Northwind.md': interview, [path]: letter };
const now = '2026-11-18T17:00';

/** What a mail program makes of a link, by the grammar of RFC 6068. */
function readMailto(link: string): { readonly to: string; readonly headers: readonly (readonly [string, string])[] } {
  expect(link).toMatch(/^mailto:[A-Za-z0-9%._~+@-]+\?[A-Za-z0-9%._~=&-]+$/);
  const url = new URL(link);
  const headers = url.search
    .slice(1)
    .split('&')
    .map((field) => field.split('=').map((part) => decodeURIComponent(part)))
    .map(([name = '', value = '']) => [name, value] as const);
  return { to: decodeURIComponent(url.pathname), headers };
}

inBrowser('a letter from its draft to being sent', (open) => {
  it('is checked while it is written, mended, mailed and marked as sent', async () => {
    const person = await open({ plugin: 'built', now, files });
    const { page } = person;
    await page.evaluate(() => {
      const opened: string[] = [];
      Object.assign(window, { opened });
      window.open = (link) => {
        opened.push(String(link));
        return null;
      };
    });
    const openedLinks = () => page.evaluate(() => (window as unknown as { readonly opened: string[] }).opened);
    const due = await person.openDueList();
    await person.openNote(path);
    await due.row('Thank Ana Ruiz').getByText('2 things to check').waitFor();
    const marked = page.locator('.cm-content .interview-follow-up-marked');
    expect(await marked.allTextContents()).toEqual(['Anna', '[what I would bring]']);

    await due.press('Thank Ana Ruiz', 'Send');
    expect(await page.locator('.modal button:focus').textContent()).toBe('Keep editing');
    await page.getByRole('button', { name: 'Go to line 13' }).click();
    await page.locator('.modal').waitFor({ state: 'detached' });
    await page.keyboard.type('Ana');
    await marked.first().getByText('[what I would bring]').waitFor();
    await page.locator('.interview-follow-up-panel').getByRole('button', { name: 'Show' }).click();
    await page.getByRole('button', { name: 'Go to line 17' }).click();
    await page.locator('.modal').waitFor({ state: 'detached' });
    await page.keyboard.type('patience');
    await marked.first().waitFor({ state: 'detached' });
    await person.settle();
    expect(await person.readFile(path)).toContain('I would bring patience, and ten years');

    await due.press('Thank Ana Ruiz', 'Send');
    await page.getByRole('button', { name: /^Open in mail app/ }).click();
    await page.locator('.notice', { hasText: 'opened in your mail app' }).waitFor();
    const links = await openedLinks();
    expect(links).toHaveLength(1);
    const { to, headers } = readMailto(links[0] ?? '');
    expect(to).toBe('ana@northwind.example');
    expect(headers.map(([name]) => name)).toEqual(['subject', 'body']);
    const [[, subject], [, body]] = headers as [readonly [string, string], readonly [string, string]];
    expect(subject).toBe('Thank you & 100 % yes: "Backend" <5 years>? Bcc: evil@x.example');
    expect(body).toContain('about the Backend Engineer role on');
    expect(body).toContain('you split the order service, one endpoint');
    expect(body).toContain('ten years of Go & SQL.\r\n\r\nI look forward');
    expect(body).not.toMatch(/[*[\]]|[^\r]\n/);

    await page.locator('.notice').getByRole('button', { name: 'Mark as sent' }).click();
    await due.row('Thank Ana Ruiz').waitFor({ state: 'detached' });
    await person.settle();
    expect(await person.readFile('Interviews/Northwind.md')).toContain(
      '2026-11-18 sent thank-you to Ana Ruiz by email',
    );
    expect(await person.readFile(path)).toContain('status: sent');
    await page.locator('.interview-follow-up-panel').waitFor({ state: 'detached' });
    expect(await person.networkAttempts()).toEqual([]);
  });

  it('has no marks left once the plugin is switched off', async () => {
    const person = await open({ plugin: 'built', now, files });
    const { page } = person;
    await person.openNote(path);
    await page.locator('.interview-follow-up-panel').waitFor();
    await page.evaluate(() => {
      const { playground } = window as unknown as {
        readonly playground: { readonly app: { readonly plugins: { disablePlugin(id: string): void } } };
      };
      playground.app.plugins.disablePlugin('interview-follow-up');
    });
    await page.locator('.interview-follow-up-panel').waitFor({ state: 'detached' });
    expect(await page.locator('.interview-follow-up-marked').count()).toBe(0);
  });

  it('says on hover what is wrong with what is marked', async () => {
    // The editor waits by the clock before it shows anything, so the clock has to run.
    const person = await open({ plugin: 'built', files });
    const { page } = person;
    await person.openNote(path);
    await page.locator('.interview-follow-up-marked', { hasText: 'Anna' }).hover();
    await page.locator('.cm-tooltip', { hasText: '“Anna” may be a misspelling of Ana.' }).waitFor();
  });

  it.each(['light', 'dark'] as const)('has nothing in its dialogs that axe objects to, %s', async (theme) => {
    const person = await open({ plugin: 'built', now, theme, files });
    const { page } = person;
    await person.openNote(path);
    await person.runCommand('Check this draft');
    await page.locator('.modal .interview-follow-up-findings').waitFor();
    expect(await findViolations(page, '.modal')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.interview-follow-up-panel').waitFor();
    expect(await findViolations(page, '.interview-follow-up-panel')).toEqual([]);
    await person.openNote('Interviews/Northwind.md');
    await person.runCommand('Add a promised next step');
    await page.keyboard.type('them: decision by 4/12');
    await page.getByRole('button', { name: 'Fri 4 Dec' }).waitFor();
    expect(await findViolations(page, '.modal')).toEqual([]);
  });

  it('adds a promise by keyboard alone', async () => {
    const person = await open({ plugin: 'built', now, files });
    const { page } = person;
    await person.openNote('Interviews/Northwind.md');
    await person.runCommand('Add a promised next step');
    await page.keyboard.type('them: decision by 4/12');
    await page.keyboard.press('Enter');
    expect(await page.locator('.modal button:focus').textContent()).toBe('Fri 4 Dec');
    await page.keyboard.press('Space');
    await page.locator('.modal code', { hasText: 'them: decision by 2026-12-04' }).waitFor();
    await page.keyboard.press('Enter');
    await person.untilFileContains('Interviews/Northwind.md', 'them: decision by 2026-12-04');
  });
});
