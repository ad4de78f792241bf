/** @jest-environment node */
import { findViolations } from './support/accessibility';
import { inBrowser } from './support/in-browser';

inBrowser('surfaces of the playground', (open) => {
  it('offers in the palette only what can be done now, found by scattered letters', async () => {
    const person = await open({ files: { 'Acme.md': '' }, now: '2026-07-21T09:00' });
    expect(await person.findCommands('stamp')).toEqual([]);
    await person.openNote('Acme.md');
    expect(await person.findCommands('fxtr stmp')).toEqual(['Fixture: Stamp this note']);
    await person.runCommand('Fixture: Stamp this note');
    expect(await person.readFile('Acme.md')).toContain('stamped: 2026-07-21');
  });

  it('keeps a modal’s keys and focus inside, and gives focus back', async () => {
    const person = await open({ files: { 'Acme.md': '' } });
    await person.openNote('Acme.md');
    await person.noteText.click();
    await person.runCommand('Fixture: Ask for confirmation');
    const { page, modal } = person;
    await modal.getByText('Delete everything?').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Delete');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Cancel');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Delete');
    await page.keyboard.press('Control+p');
    expect(await page.locator('.prompt').count()).toBe(0);
    await page.keyboard.press('Escape');
    await modal.waitFor({ state: 'detached' });
    expect(await person.noteText.evaluate((el) => el === document.activeElement)).toBe(true);
  });

  it('runs a confirmation’s handler and closes it', async () => {
    const person = await open();
    await person.runCommand('Fixture: Ask for confirmation');
    await person.modal.getByRole('button', { name: 'Delete' }).click();
    await person.notice('Deleted').waitFor();
    await person.modal.waitFor({ state: 'detached' });
  });

  it('chooses from a suggester by keyboard alone', async () => {
    const person = await open();
    await person.runCommand('Fixture: Choose fruit');
    await person.page.keyboard.press('ArrowDown');
    await person.page.keyboard.press('Enter');
    await person.notice('You chose Banana').waitFor();
    await person.runCommand('Fixture: Choose fruit');
    await person.chooseSuggestion('grpf');
    await person.notice('You chose Grapefruit').waitFor();
    await person.runCommand('Fixture: Choose fruit');
    await person.page.locator('.prompt-input').fill('quince');
    await person.page.getByText('No results found.').waitFor();
    await person.page.keyboard.press('Escape');
    await person.page.locator('.prompt').waitFor({ state: 'detached' });
  });

  it('works menus by keyboard, and a click elsewhere closes them', async () => {
    const person = await open({ files: { 'Acme.md': 'Hello' } });
    const row = person.page.getByRole('treeitem', { name: 'Acme' });
    const menu = person.page.locator('.menu');
    await row.click({ button: 'right' });
    await person.page.keyboard.press('ArrowUp');
    expect(await menu.locator('.selected').textContent()).toBe('Delete');
    await person.page.keyboard.press('Home');
    expect(await menu.locator('.selected').textContent()).toBe('Count letters');
    await person.page.keyboard.press('Enter');
    await person.notice('5 letters').waitFor();
    await row.click({ button: 'right' });
    await person.page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    await row.click({ button: 'right' });
    await person.page.mouse.click(700, 700);
    await menu.waitFor({ state: 'detached' });
  });

  it('shows notices with working buttons; a click dismisses them', async () => {
    const person = await open();
    await person.runCommand('Fixture: Greet');
    expect(await findViolations(person.page, '.notice')).toEqual([]);
    await person.notice('Hello.').getByRole('button', { name: 'Answer' }).click();
    await person.notice('Hello yourself').waitFor();
    await person.notice('Hello.').waitFor({ state: 'detached' });
  });

  it('reaches no network, and records whoever tries', async () => {
    const person = await open({ allowErrors: true });
    expect(await person.networkAttempts()).toEqual([]);
    await person.runCommand('Fixture: Call home');
    expect(await person.networkAttempts()).toEqual(['https://example.com/']);
  });

  it('changes between light and dark and remembers it', async () => {
    const person = await open();
    const background = () => person.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await background()).toBe('rgb(255, 255, 255)');
    await person.runCommand('Toggle light/dark mode');
    expect(await background()).toBe('rgb(28, 28, 28)');
    await person.reload();
    expect(await background()).toBe('rgb(28, 28, 28)');
  });

  it.each([
    { name: 'a narrow window', meeting: { width: 400 } },
    { name: 'a phone', meeting: { width: 400, phone: true } },
  ])('fits $name', async ({ meeting }) => {
    const person = await open({
      ...meeting,
      files: { 'Acme.md': 'A long line of text that has to be wrapped somewhere. '.repeat(5) },
    });
    await person.page.getByRole('heading', { name: '0 open' }).waitFor();
    await person.page.locator('.drawer-cover').click({ position: { x: 10, y: 300 } });
    await person.openNote('Acme.md');
    const overflow = await person.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const editor = await person.noteText.boundingBox();
    expect(editor?.width).toBeGreaterThan(300);
  });
});
