/** @jest-environment node */
import { inBrowser } from './support/in-browser';

const dataPath = '.obsidian/plugins/fixture/data.json';

inBrowser('settings in the playground', (open) => {
  it('shows every kind of control with its value, and saves what a person changes', async () => {
    const person = await open({ files: { 'Letters/A.md': '', 'Templates/B.md': '' } });
    await person.openSettings();
    const row = (name: string) => person.settingRow(name);
    await row('Tone').getByRole('combobox').selectOption('plain');
    await row('Days to wait').getByRole('spinbutton').fill('5');
    await row('Words').getByRole('slider').fill('150');
    await row('Template').getByRole('textbox').fill('Dear {{ name }},');
    await row('Drafts').getByRole('textbox').click();
    await person.page.locator('.suggestion-item', { hasText: 'Letters' }).click();
    await person.settle();
    const saved = JSON.parse(await person.readFile(dataPath)) as Record<string, unknown>;
    expect(saved).toMatchObject({
      tone: 'plain',
      days: 5,
      words: 150,
      template: 'Dear {{ name }},',
      folder: 'Letters',
    });

    await person.reload();
    await person.openSettings();
    expect(await row('Days to wait').getByRole('spinbutton').inputValue()).toBe('5');
    expect(await row('Tone').getByRole('combobox').inputValue()).toBe('plain');
  });

  it('refuses a value with its reason and keeps the one before', async () => {
    const person = await open();
    await person.openSettings();
    await person.settingRow('Days to wait').getByRole('spinbutton').fill('99');
    await person.settingRow('Days to wait').getByRole('alert').filter({ hasText: 'Between 1 and 30 days.' }).waitFor();
    await person.settle();
    await expect(person.readFile(dataPath)).rejects.toThrow('ENOENT');
    await person.settingRow('Days to wait').getByRole('spinbutton').fill('9');
    await person.settingRow('Days to wait').getByRole('alert').waitFor({ state: 'detached' });
    await person.untilFileContains(dataPath, '"days": 9');
  });

  it('shows a row only while its predicate says so', async () => {
    const person = await open();
    await person.openSettings();
    expect(await person.settingRow('Sign-off').isVisible()).toBe(false);
    await person.settingRow('Loud').getByRole('checkbox').press('Space');
    await person.settingRow('Sign-off').waitFor({ state: 'visible' });
    await person.settingRow('Loud').locator('.checkbox-container').click();
    await person.settingRow('Sign-off').waitFor({ state: 'hidden' });
  });

  it('opens pages and comes back, by keyboard', async () => {
    const person = await open();
    await person.openSettings();
    expect(await person.settingRow('Advanced').locator('.setting-display-value').textContent()).toBe('warm');
    await person.settingRow('Advanced').press('Enter');
    await person.settingRow('Show a notice').press('Enter');
    await person.notice('Pressed').waitFor();
    await person.page.getByRole('button', { name: 'Back' }).press('Enter');
    await person.settingRow('Loud').waitFor();
    await person.page.keyboard.press('Escape');
    await person.modal.waitFor({ state: 'detached' });
  });
});
