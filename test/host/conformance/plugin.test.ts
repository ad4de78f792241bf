import { openVault } from '../../../host/headless';
import { fixturePlugin, logOf } from '../support/fixture-plugin';

// obsidian.d.ts, `Plugin`, `Command`, `CliHandler`; docs, "Plugin lifecycle".
describe('the life of a plugin', () => {
  test('onload is awaited, and onUserEnable follows when a person enabled it', async () => {
    const slow = `await new Promise((resolve) => window.setTimeout(resolve, 500)); plugin.log.push('loaded');`;
    const userEnable = `onUserEnable() { this.log.push('enabled'); }`;
    const first = await openVault({ plugin: fixturePlugin(slow, userEnable) });
    expect(logOf(first)).toEqual(['loaded', 'enabled']);
    const later = await openVault({ plugin: fixturePlugin(slow, userEnable), enabled: 'with-app' });
    expect(logOf(later)).toEqual(['loaded']);
  });

  test('CodeMirror is lent to plugins, and their editor extensions are there as long as they are', async () => {
    const onload = `
      const { StateField } = require('@codemirror/state');
      const { EditorView } = require('@codemirror/view');
      const extension = EditorView.updateListener.of(() => {});
      plugin.log.push(typeof StateField.define, typeof EditorView.decorations);
      plugin.registerEditorExtension(extension);
    `;
    const vault = await openVault({ files: { 'A.md': '' }, plugin: fixturePlugin(onload) });
    expect(logOf(vault)).toEqual(['function', 'object']);
    expect(vault.app.registrations.editorExtensions.size).toBe(1);
    await vault.openFile('A.md');
    vault.app.plugins.disablePlugin('fixture');
    expect(vault.app.registrations.editorExtensions.size).toBe(0);
    expect(vault.errors).toEqual([]);
  });

  test('unloading takes back everything that was registered', async () => {
    const onload = `
      plugin.addCommand({ id: 'go', name: 'Go', callback() {} });
      plugin.addRibbonIcon('mail', 'Ribbon', () => {});
      plugin.addStatusBarItem().setText('status');
      plugin.registerView('v', (leaf) => new obsidian.ItemView(leaf));
      plugin.registerEvent(plugin.app.vault.on('modify', () => { window.heard = true; }));
      plugin.registerInterval(window.setInterval(() => { window.ticked = true; }, 100));
      plugin.registerDomEvent(document, 'click', () => { window.clicked = true; });
      plugin.registerCliHandler('fixture:go', 'Goes', null, () => '');
      plugin.registerMarkdownCodeBlockProcessor('fix', () => {});
      plugin.registerObsidianProtocolHandler('fixture', () => {});
      plugin.register(() => { window.cleaned = true; });
    `;
    const vault = await openVault({ files: { 'A.md': '' }, plugin: fixturePlugin(onload) });
    expect(vault.all('button', 'Ribbon')).toHaveLength(1);
    expect(vault.text()).toContain('status');
    vault.app.plugins.disablePlugin('fixture');
    Object.assign(vault.window, { heard: false, ticked: false, clicked: false });
    await vault.write('A.md', 'x');
    await vault.settle();
    vault.window.document.body.click();
    const { cleaned, heard, ticked, clicked } = vault.window as unknown as Record<string, unknown>;
    expect({ cleaned, heard, ticked, clicked }).toEqual({
      cleaned: true,
      heard: false,
      ticked: false,
      clicked: false,
    });
    expect(Object.keys(vault.app.commands.commands)).toEqual([]);
    expect(vault.all('button', 'Ribbon')).toEqual([]);
    expect(vault.text()).not.toContain('status');
    await expect(vault.cli('fixture:go')).rejects.toThrow();
    await vault.until(vault.app.plugins.enablePlugin('fixture'));
    expect(vault.errors).toEqual([]);
  });

  test('a plugin whose onload throws does not stay', async () => {
    await expect(openVault({ plugin: fixturePlugin(`throw new Error('no');`) })).rejects.toThrow('no');
  });

  test('only obsidian can be required', async () => {
    await expect(openVault({ plugin: fixturePlugin(`require('fs');`) })).rejects.toThrow("Cannot find module 'fs'");
  });

  test('loadData is null until something was saved, and then what was saved', async () => {
    const vault = await openVault({
      plugin: fixturePlugin(
        `plugin.log.push(await plugin.loadData()); await plugin.saveData({ a: 1 }); plugin.log.push(await plugin.loadData());`,
      ),
    });
    expect(logOf(vault)).toEqual([null, { a: 1 }]);
    expect(vault.read('.obsidian/plugins/fixture/data.json')).toBe('{\n  "a": 1\n}');
  });

  test('settings changed by sync are announced', async () => {
    const vault = await openVault({
      plugin: fixturePlugin('', `onExternalSettingsChange() { this.log.push('changed'); }`),
    });
    vault.host.changeOutside('.obsidian/plugins/fixture/data.json', '{}');
    expect(logOf(vault)).toEqual(['changed']);
  });
});

describe('commands', () => {
  const onload = `
    const log = (text) => plugin.log.push(text);
    plugin.addCommand({ id: 'plain', name: 'Plain', callback: () => log('plain') });
    plugin.addCommand({ id: 'checked', name: 'Checked', checkCallback: (checking) => { const file = plugin.app.workspace.getActiveFile(); if (!file) return false; if (!checking) log('checked ' + file.path); return true; } });
    plugin.addCommand({ id: 'editor', name: 'Editor', editorCallback: (editor, view) => log('editor ' + editor.getValue() + ' ' + view.file.path) });
    plugin.addCommand({ id: 'both', name: 'Both', editorCheckCallback: (checking, editor) => { if (editor.getValue() === '') return false; if (!checking) log('both'); return true; } });
    plugin.addCommand({ id: 'broken', name: 'Broken', callback: async () => { throw new Error('broken'); } });
  `;

  test('have the id and name of their plugin in front', async () => {
    const vault = await openVault({ plugin: fixturePlugin(onload) });
    expect(vault.app.commands.findCommand('fixture:plain')?.name).toBe('Fixture: Plain');
  });

  test('are offered only where their check says so, editor commands only in a note', async () => {
    const vault = await openVault({ files: { 'A.md': 'text', 'E.md': '' }, plugin: fixturePlugin(onload) });
    const offered = (): string[] => vault.app.commands.listCommands().map(({ id }) => id.replace('fixture:', ''));
    expect(offered()).toEqual(['plain', 'broken']);
    expect(await vault.command('fixture:checked')).toBe(false);
    await vault.openFile('E.md');
    expect(offered()).toEqual(['plain', 'checked', 'editor', 'broken']);
    await vault.openFile('A.md');
    expect(offered()).toEqual(['plain', 'checked', 'editor', 'both', 'broken']);
    for (const id of ['plain', 'checked', 'editor', 'both']) expect(await vault.command(`fixture:${id}`)).toBe(true);
    expect(logOf(vault)).toEqual(['plain', 'checked A.md', 'editor text A.md', 'both']);
  });

  test('an error in one is kept, not thrown at whoever ran it', async () => {
    const vault = await openVault({ plugin: fixturePlugin(onload) });
    expect(await vault.command('fixture:broken')).toBe(true);
    expect(vault.errors.map(String)).toEqual(['Error: broken']);
  });
});

describe('other ways in', () => {
  test('command line: arguments in, text out; a second handler of the same name throws', async () => {
    const onload = `
      const flags = { file: { value: '<path>', description: 'A note', required: true }, all: { description: 'All' } };
      plugin.registerCliHandler('fixture:due', 'What is due', flags, async (params) => JSON.stringify(params));
      try { plugin.registerCliHandler('fixture:due', '', null, () => ''); } catch (error) { plugin.log.push(error.message); }
    `;
    const vault = await openVault({ plugin: fixturePlugin(onload) });
    expect(await vault.cli('fixture:due', { file: 'A.md', all: 'true' })).toBe('{"file":"A.md","all":"true"}');
    expect(await vault.cli('fixture:due')).toContain('file');
    expect(logOf(vault)).toHaveLength(1);
  });

  test('URI', async () => {
    const vault = await openVault({
      plugin: fixturePlugin(`plugin.registerObsidianProtocolHandler('fixture', (params) => plugin.log.push(params));`),
    });
    await vault.host.openUri('obsidian://fixture?file=A%20b.md&kind=thank-you');
    expect(logOf(vault)).toEqual([{ action: 'fixture', file: 'A b.md', kind: 'thank-you' }]);
  });

  test('code blocks are rendered, their children loaded and unloaded', async () => {
    const onload = `
      plugin.registerMarkdownCodeBlockProcessor('due', (source, el, ctx) => {
        el.setText('due of ' + source + ' in ' + ctx.sourcePath);
        const child = new obsidian.MarkdownRenderChild(el);
        child.onload = () => plugin.log.push('load');
        child.onunload = () => plugin.log.push('unload');
        ctx.addChild(child);
      });
    `;
    const vault = await openVault({ plugin: fixturePlugin(onload) });
    const rendered = await vault.host.renderMarkdown('```due\nacme\n```', 'N.md');
    expect(rendered.el.textContent).toContain('due of acme in N.md');
    rendered.unload();
    expect(logOf(vault)).toEqual(['load', 'unload']);
  });

  test('Bases views are refused while Bases is off', async () => {
    const onload = `plugin.log.push(plugin.registerBasesView('t', { name: 'T', icon: 'x', factory: () => null }));`;
    expect(logOf(await openVault({ plugin: fixturePlugin(onload) }))).toEqual([true]);
    expect(logOf(await openVault({ plugin: fixturePlugin(onload), basesEnabled: false }))).toEqual([false]);
  });
});
