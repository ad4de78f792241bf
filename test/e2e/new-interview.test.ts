/** @jest-environment node */
import { findViolations } from './support/accessibility';
import { inBrowser } from './support/in-browser';
import type { Person } from './support/person';

const now = '2026-11-18T09:00';

const files = {
  'Interviews/2026-11-10 Northwind.md':
    '---\ntype: interview\ndate: 2026-11-10\ncompany: "[[Northwind]]"\nrole: Backend Engineer\ninterviewers:\n  - "[[Ana Ruiz]]"\n---\n',
  'People/Ana Ruiz.md': '---\ntitle: VP Engineering\nemail: ana@northwind.example\n---\n',
  'Companies/Northwind.md': '',
};

const focusedLabel = (person: Person): Promise<string> =>
  person.page.evaluate(() => {
    const el = document.activeElement;
    return el instanceof HTMLInputElement ? (el.labels?.[0]?.textContent ?? '') : (el?.textContent ?? '');
  });

/** Takes a picture for whoever wants to look, where a folder is named for it. */
async function picture(person: Person, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder !== undefined) await person.page.screenshot({ path: `${folder}/${name}.png` });
}

inBrowser('the form for a new interview note', (open) => {
  it('is worked by the keyboard alone, from the palette to writing below the first name', async () => {
    const person = await open({ plugin: 'built', now, files });
    const { keyboard } = person.page;
    await person.runCommand('New interview note');
    await person.modal.waitFor();
    expect(await focusedLabel(person)).toBe('Company');
    await keyboard.type('nor');
    await person.page.locator('.suggestion-item.is-selected', { hasText: 'Northwind' }).waitFor();
    await picture(person, 'form-suggesting');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.type('Backend Engineer');
    await person.modal.getByLabel('Time').fill('14:00');
    await person.modal.getByLabel('Minutes').focus();
    await keyboard.type('60');
    await keyboard.press('Tab');
    await keyboard.type('onsite');
    await keyboard.press('Tab');
    expect(await focusedLabel(person)).toBe('Interviewer 1');
    await keyboard.type('ana');
    await person.page.locator('.suggestion-item.is-selected', { hasText: 'Ana Ruiz' }).waitFor();
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    expect(await focusedLabel(person)).toBe('Interviewer 2');
    await keyboard.type('Tom Becker');
    await keyboard.press('Tab');
    await keyboard.type('tom@northwind.example');
    await picture(person, 'form-filled');
    await keyboard.press('Enter');
    await person.modal.waitFor({ state: 'detached' });
    await keyboard.type('event sourcing');
    await person.settle();
    const text = await person.readFile('Interviews/2026-11-18 Northwind.md');
    expect(text).toContain('  - "[[Ana Ruiz]]"\n  - Tom Becker <tom@northwind.example>\n');
    expect(text).toContain('## Ana Ruiz\n\n- event sourcing\n');
  });

  it.each(['light', 'dark'] as const)('is accessible, with what is wrong said at its field, %s', async (theme) => {
    const person = await open({ plugin: 'built', now, files, theme });
    await person.runCommand('New interview note');
    await person.modal.waitFor();
    await person.modal.getByLabel('Company').fill('TBD');
    await person.modal.getByRole('button', { name: 'Add a promised step' }).click();
    await person.modal.getByLabel('Promised step 1', { exact: true }).fill('they decide by next Friday');
    await person.modal.getByRole('button', { name: 'Create note' }).click();
    await person.modal.getByText('is a placeholder').waitFor();
    await person.modal.locator('input:focus').waitFor();
    expect(await focusedLabel(person)).toBe('Company');
    await picture(person, `form-faults-${theme}`);
    expect(await findViolations(person.page, '.modal')).toEqual([]);
  });

  it('fits a phone, with targets for fingers', async () => {
    const person = await open({ plugin: 'built', now, files, phone: true, width: 375 });
    await person.runCommand('New interview note');
    await person.modal.waitFor();
    await person.modal.getByLabel('Company').fill('A company with quite a long name that goes on');
    await picture(person, 'form-phone');
    const overflow = await person.modal.evaluate((el) => el.scrollWidth - el.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    for (const input of await person.modal.locator('form :is(input, button)').all()) {
      const box = await input.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
  });
});
