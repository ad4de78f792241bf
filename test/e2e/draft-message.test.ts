/** @jest-environment node */
import { findViolations } from './support/accessibility';
import { inBrowser } from './support/in-browser';

const interview = `---
type: interview
date: 2026-11-18
time: "14:00"
company: Northwind
role: Backend Engineer
contact: Mia Okafor <mia@northwind.example>
contact_policy: no calls
interviewers:
  - Ana Ruiz <ana@northwind.example>
  - Tom Becker
next_steps:
  - "me: send portfolio by 2026-11-20"
  - "them: decision by 2026-11-27"
---

## Highlights

- designs are reviewed before code is written
`;

inBrowser('a message of any kind', (open) => {
  it.each(['light', 'dark'] as const)('is chosen with the keyboard: what, then to whom, %s', async (theme) => {
    const person = await open({
      plugin: 'built',
      now: '2026-12-02T09:00',
      theme,
      files: { 'Northwind.md': interview },
    });
    const { page } = person;
    await person.openNote('Northwind.md');
    await person.runCommand('Draft a message for this interview');
    const offers = page.locator('.suggestion-item');
    await offers.first().waitFor();
    expect(await offers.first().textContent()).toContain('Send portfolio');
    expect(await offers.nth(1).textContent()).toContain('They said by Fri 27 Nov; plus 3 business days of patience.');
    expect(await findViolations(page, '.prompt')).toEqual([]);

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.suggestion-title', { hasText: 'Tom Becker' }).waitFor();
    await page.keyboard.press('Enter');
    await person.untilFileContains('Follow-ups/Northwind/2026-11-18 Check-in – Mia Okafor.md', 'Dear Mia,');
  });

  it('asks before it goes against a policy; Escape and Enter leave it', async () => {
    const person = await open({ plugin: 'built', now: '2026-12-02T09:00', files: { 'Northwind.md': interview } });
    const { page } = person;
    await person.openNote('Northwind.md');
    await person.runCommand('Draft a message for this interview');
    await page.locator('.suggestion-title', { hasText: 'Call Mia Okafor' }).click();
    await page.locator('.suggestion-title', { hasText: 'Mia Okafor' }).first().click();
    const question = page.locator('.modal', { hasText: 'They asked for no calls.' });
    await question.waitFor();
    expect(await findViolations(page, '.modal')).toEqual([]);
    await page.keyboard.press('Enter');
    await question.waitFor({ state: 'detached' });
    expect(await person.notesOnDisk()).toEqual(['Northwind.md']);
  });
});
