import type { MarkdownView, TFile } from 'obsidian';
import { openVault } from '../../../host/headless';
import { fixturePlugin, logOf } from '../support/fixture-plugin';

/** A view that logs its life; `contentEl` is the second child of `containerEl`, as in the app. */
const view = `
  class Due extends obsidian.ItemView {
    getViewType() { return 'due'; }
    getDisplayText() { return 'Due'; }
    async onOpen() { plugin.log.push('open'); this.contentEl.setText('two due'); }
    async onClose() { plugin.log.push('close'); }
  }
  plugin.registerView('due', (leaf) => new Due(leaf));
  plugin.show = (reveal, active = false) => plugin.app.workspace.ensureSideLeaf('due', 'right', { reveal, active });
`;
type Showing = { show(reveal: boolean, active?: boolean): Promise<unknown> };

// obsidian.d.ts, `Workspace`, `WorkspaceLeaf`, `View`; docs, "Views" and "Defer views".
describe('side views', () => {
  const open = async (options: Parameters<typeof openVault>[0] = {}) => {
    const vault = await openVault({ plugin: fixturePlugin(view), ...options });
    const plugin = vault.app.plugins.plugins['fixture'] as unknown as Showing;
    return { vault, plugin, leaves: () => vault.app.workspace.getLeavesOfType('due') };
  };

  test('ensureSideLeaf builds the view, shows it and uses it again; the mocks build none', async () => {
    const { vault, plugin, leaves } = await open();
    await vault.until(plugin.show(true));
    await vault.until(plugin.show(true));
    expect(leaves()).toHaveLength(1);
    expect(logOf(vault)).toEqual(['open']);
    expect(vault.text('due')).toBe('two due');
    expect((vault.app.workspace.rightSplit as unknown as { collapsed: boolean }).collapsed).toBe(false);
  });

  // obsidian.d.ts, `HTMLElement.onWindowMigrated`, `Workspace.on('window-open')`; docs, "Support pop-out windows".
  test('moved to another window, the view has its document, and all who listen hear of it', async () => {
    const { vault, plugin, leaves } = await open();
    await vault.until(plugin.show(true));
    const { contentEl } = leaves()[0]?.view as unknown as { contentEl: HTMLElement };
    const heard: unknown[] = [];
    const stop = contentEl.onWindowMigrated((win) => heard.push(win));
    contentEl.onWindowMigrated(() => heard.push('also'));
    vault.app.workspace.on('window-open', (opened, win) => heard.push(opened.win === win, win));
    stop();
    const win = vault.host.popOut('due');
    expect(heard).toEqual(['also', true, win]);
    expect([contentEl.doc, contentEl.win]).toEqual([win.document, win]);
    expect(vault.window['activeDocument']).toBe(win.document);
    expect(win.document.body.textContent).toBe('two due');
    expect(() => vault.host.popOut('other')).toThrow('No view of that type is open.');
  });

  test('contentEl is the second child of containerEl', async () => {
    const { vault, plugin, leaves } = await open();
    await vault.until(plugin.show(true));
    const shown = leaves()[0]?.view as unknown as { containerEl: HTMLElement; contentEl: HTMLElement };
    expect(shown.containerEl.children[1]).toBe(shown.contentEl);
  });

  test('active moves the focus, otherwise the note stays active', async () => {
    const { vault, plugin, leaves } = await open({ files: { 'N.md': 'x' } });
    await vault.openFile('N.md');
    await vault.until(plugin.show(true));
    expect(vault.app.workspace.getActiveFile()?.path).toBe('N.md');
    expect(vault.app.workspace.getActiveViewOfType(vault.obsidian.MarkdownView)).not.toBeNull();
    await vault.until(plugin.show(true, true));
    expect(vault.app.workspace.getActiveViewOfType(vault.obsidian.MarkdownView)).toBeNull();
    expect(vault.app.workspace.getActiveViewOfType(vault.obsidian.ItemView)).toBe(leaves()[0]?.view);
    expect(vault.app.workspace.getActiveFile()?.path).toBe('N.md');
  });

  test('a leaf of the last session that nobody sees is deferred until it is revealed', async () => {
    const { vault, leaves } = await open({
      enabled: 'with-app',
      layout: [{ type: 'due', side: 'right', visible: false }],
    });
    const [leaf] = leaves();
    expect(leaf?.isDeferred).toBe(true);
    expect(logOf(vault)).toEqual([]);
    if (leaf) await vault.until(vault.app.workspace.revealLeaf(leaf));
    expect(leaf?.isDeferred).toBe(false);
    expect(logOf(vault)).toEqual(['open']);
  });

  test('a leaf of the last session that is seen is built', async () => {
    const { vault } = await open({ enabled: 'with-app', layout: [{ type: 'due', side: 'right', visible: true }] });
    expect(vault.text('due')).toBe('two due');
  });

  test('a leaf waits for its plugin and outlives it', async () => {
    const { vault, leaves } = await open({ layout: [{ type: 'due', side: 'right', visible: true }] });
    expect(vault.text('due')).toBe('two due');
    vault.app.plugins.disablePlugin('fixture');
    await vault.settle();
    expect(leaves()).toHaveLength(1);
    expect(vault.text('due')).toContain('not active');
    expect(vault.errors).toEqual([]);
  });

  test('detaching closes the view', async () => {
    const { vault, plugin, leaves } = await open();
    await vault.until(plugin.show(true));
    leaves()[0]?.detach();
    await vault.settle();
    expect(logOf(vault)).toEqual(['open', 'close']);
    expect(leaves()).toEqual([]);
  });
});

describe('notes', () => {
  const events = `
    const { workspace } = plugin.app;
    workspace.on('file-open', (file) => plugin.log.push('file-open ' + (file && file.path)));
    workspace.on('active-leaf-change', (leaf) => plugin.log.push('active ' + (leaf && leaf.view.getViewType())));
    workspace.on('editor-change', (editor) => plugin.log.push('editor-change ' + editor.getValue()));
  `;
  const markdown = (vault: Awaited<ReturnType<typeof openVault>>): MarkdownView => {
    const found = vault.app.workspace.getActiveViewOfType(vault.obsidian.MarkdownView);
    if (!found) throw new Error('no note is open');
    return found;
  };

  test('opening a note builds its editor and tells of it; the mocks build none', async () => {
    const vault = await openVault({ files: { 'A.md': 'aa', 'B.md': 'bb' }, plugin: fixturePlugin(events) });
    await vault.openFile('A.md');
    await vault.openFile('B.md');
    expect(markdown(vault).editor.getValue()).toBe('bb');
    expect(markdown(vault).file?.path).toBe('B.md');
    expect(logOf(vault)).toEqual(['active markdown', 'file-open A.md', 'file-open B.md']);
  });

  test('openLinkText opens in the same leaf, a new tab or a split, and makes a note that is missing', async () => {
    const vault = await openVault({ files: { 'A.md': '', 'B.md': '' } });
    const { workspace } = vault.app;
    const count = (): number => workspace.getLeavesOfType('markdown').length;
    await vault.until(workspace.openLinkText('A', ''));
    await vault.until(workspace.openLinkText('B', ''));
    expect(count()).toBe(1);
    await vault.until(workspace.openLinkText('A', '', 'tab'));
    await vault.until(workspace.openLinkText('A', '', 'split'));
    expect(count()).toBe(3);
    await vault.until(workspace.openLinkText('New', ''));
    expect(vault.read('New.md')).toBe('');
  });

  test('what is typed is saved two seconds later', async () => {
    const vault = await openVault({ files: { 'A.md': 'aa' }, plugin: fixturePlugin(events) });
    await vault.openFile('A.md');
    markdown(vault).editor.replaceRange('!', { line: 0, ch: 2 });
    await vault.settle(1900);
    expect(vault.read('A.md')).toBe('aa');
    await vault.settle(2000);
    expect(vault.read('A.md')).toBe('aa!');
    expect(logOf(vault)).toContain('editor-change aa!');
  });

  test('a change of the file shows in the editor, and words not saved yet are kept', async () => {
    const vault = await openVault({ files: { 'A.md': '---\na: 1\n---\nbody' } });
    await vault.openFile('A.md');
    const { editor, file } = markdown(vault);
    editor.replaceRange(' typed', { line: 3, ch: 4 });
    await vault.app.fileManager.processFrontMatter(
      file as TFile,
      (properties: Record<string, unknown>) => (properties['b'] = 2),
    );
    expect(editor.getValue()).toBe('---\na: 1\nb: 2\n---\nbody typed');
    await vault.settle(3000);
    expect(vault.read('A.md')).toBe('---\na: 1\nb: 2\n---\nbody typed');
  });

  test('a tab that went on to another note follows that one', async () => {
    const vault = await openVault({ files: { 'A.md': 'aa', 'B.md': 'bb' } });
    await vault.openFile('A.md');
    await vault.openFile('B.md');
    await vault.write('B.md', 'new b');
    expect(markdown(vault).editor.getValue()).toBe('new b');
    await vault.write('A.md', 'new a');
    expect(markdown(vault).editor.getValue()).toBe('new b');
  });

  test('going to another note saves first', async () => {
    const vault = await openVault({ files: { 'A.md': 'aa', 'B.md': '' } });
    await vault.openFile('A.md');
    markdown(vault).editor.setValue('changed');
    await vault.openFile('B.md');
    expect(vault.read('A.md')).toBe('changed');
  });

  test('a note that is deleted leaves an empty tab', async () => {
    const vault = await openVault({ files: { 'A.md': 'aa' } });
    await vault.openFile('A.md');
    await vault.app.vault.delete(vault.app.vault.getFileByPath('A.md') as TFile);
    await vault.settle();
    expect(vault.app.workspace.getActiveFile()).toBeNull();
    expect(vault.app.workspace.getLeavesOfType('empty')).toHaveLength(1);
  });
});
