import { openVault } from '../../../host/headless';
import { fixturePlugin } from '../support/fixture-plugin';

describe('what goes wrong unseen', () => {
  test('errors in listeners of the page are kept', async () => {
    const onload = `document.body.addEventListener('click', () => { throw new Error('listener'); });`;
    const vault = await openVault({ plugin: fixturePlugin(onload) });
    vault.window.document.body.click();
    expect(vault.errors.map(String)).toEqual(['Error: listener']);
  });

  test('what is logged is kept', async () => {
    const vault = await openVault({ plugin: fixturePlugin(`console.log('a', 1); console.error('b');`) });
    expect(vault.logged).toEqual(['log: a 1', 'error: b']);
  });

  test('what is copied and opened can be looked at', async () => {
    const onload = `await navigator.clipboard.writeText('letter'); window.open('mailto:ana@example.org');`;
    const vault = await openVault({ plugin: fixturePlugin(onload) });
    expect([vault.clipboard, vault.opened]).toEqual(['letter', ['mailto:ana@example.org']]);
  });
});
