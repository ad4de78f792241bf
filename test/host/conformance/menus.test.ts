import { openVault } from '../../../host/headless';
import { fixturePlugin, logOf } from '../support/fixture-plugin';

// obsidian.d.ts, `Workspace.on('file-menu')`, `Workspace.on('editor-menu')`.
describe('menus', () => {
  const onload = `
    plugin.registerEvent(plugin.app.workspace.on('file-menu', (menu, file, source) => {
      if (file.extension === 'md') menu.addItem((item) => item.setTitle('Draft for ' + file.basename).setIcon('mail').onClick(() => plugin.log.push('clicked')));
    }));
    plugin.registerEvent(plugin.app.workspace.on('editor-menu', (menu, editor, view) => {
      menu.addItem((item) => item.setTitle('Check ' + view.file.basename + ' ' + editor.getValue().length));
    }));
  `;

  test('entries for a file and for the note being edited, made by plugins', async () => {
    const vault = await openVault({ files: { 'Acme.md': 'four', 'F/x.txt': '' }, plugin: fixturePlugin(onload) });
    expect(await vault.menu('Acme.md')).toEqual(['Draft for Acme']);
    expect(await vault.menu('F/x.txt')).toEqual([]);
    await vault.openFile('Acme.md');
    expect(await vault.menu()).toEqual(['Check Acme 4']);
  });

  test('an entry does what it says', async () => {
    const vault = await openVault({ files: { 'Acme.md': '' }, plugin: fixturePlugin(onload) });
    vault.host.openFileMenu('Acme.md');
    await vault.click('menuitem', 'Draft for Acme');
    expect(logOf(vault)).toEqual(['clicked']);
  });
});
