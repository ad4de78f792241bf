/** @jest-environment node */
import { findViolations } from './support/accessibility';
import { inBrowser } from './support/in-browser';

const files = { 'Interviews/Acme.md': '---\nstatus: open\n---\n\n## Notes\n\nA [[Link]] and `code`.\n' };

inBrowser('accessibility of the playground', (open) => {
  it.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (theme) => {
    const person = await open({ files, theme });
    await person.openNote('Interviews/Acme.md');
    await person.page.getByRole('heading', { name: '1 open' }).waitFor();
    expect(await findViolations(person.page)).toEqual([]);
  });

  it('has nothing that axe objects to on a phone, its drawer open', async () => {
    const person = await open({ files, phone: true, width: 400 });
    await person.page.getByRole('heading', { name: '1 open' }).waitFor();
    expect(await findViolations(person.page)).toEqual([]);
  });

  it('has nothing that axe objects to in its settings and palette', async () => {
    const person = await open({ files });
    await person.openSettings();
    expect(await findViolations(person.page, '.mod-settings')).toEqual([]);
    await person.page.keyboard.press('Escape');
    await person.page.keyboard.press('Control+p');
    await person.page.locator('.prompt').waitFor();
    expect(await findViolations(person.page, '.prompt')).toEqual([]);
  });

  it('can be read at 200 % zoom and right to left', async () => {
    const person = await open({ files, width: 640, height: 400 });
    await person.runCommand('Toggle right-to-left layout');
    const overflow = await person.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const ribbon = await person.page.locator('.workspace-ribbon').boundingBox();
    expect(ribbon?.x).toBeGreaterThan(500);
  });
});
