import type { HeadlessVault } from '../../host/headless';
import { openVault } from '../../host/headless';
import type { Api } from '../../src/plugin/api';
import {
  afterwards,
  agenda,
  builtPlugin,
  dueList,
  interviewPath,
  onsite,
  openPlugin,
  run,
  smallVault,
} from '../plugin/support/open-plugin';
import { collectGarbage, countListeners, keptIn } from './kept-things';

// A busy machine takes its time; what never ends, ends here.
jest.setTimeout(240_000);

const id = 'interview-follow-up';

/** A vault with the plugin installed and enabled, and what counts the listeners of its page from before that. */
async function watched(
  files = smallVault,
): Promise<{ readonly vault: HeadlessVault; readonly listeners: () => number }> {
  const vault = await openVault({ now: afterwards, files });
  const listeners = countListeners(vault);
  const { mainJs, manifest } = builtPlugin();
  await vault.until(vault.host.loadPlugin(mainJs, manifest));
  await vault.settle();
  return { vault, listeners };
}

const shortInterview = '---\ntype: interview\ndate: 2026-11-18\ncompany: Acme\ninterviewers: [Ana Ruiz]\n---\n';

/** Lets notices go and timers end that only wait. */
const quiet = (vault: HeadlessVault): Promise<void> => vault.settle(150_000);

/** Goes through what a person does in a day, so that everything has been there once. */
async function useEverything(vault: HeadlessVault): Promise<void> {
  await vault.openFile(interviewPath);
  for (const command of [
    'open-due-list',
    'draft-thank-yous',
    'export-calendar',
    'set-status',
    'log-reply',
    'new-interview',
    'add-next-step',
    'draft-message',
    'show-problems',
  ]) {
    await run(vault, command);
    for (const close of vault.window.document.querySelectorAll<HTMLElement>('.modal-close-button, .modal-bg'))
      close.click();
    await vault.settle();
  }
  await vault.menu(interviewPath);
  const block = await vault.host.renderMarkdown('```follow-ups\n```');
  await vault.settle();
  block.unload();
  vault.host.openBasesView('interview-follow-up-timeline').close();
  await vault.cli('interview-follow-up:due');
  await quiet(vault);
}

test('switched off and on 100 times, leaves nothing behind', async () => {
  const { vault, listeners } = await watched();
  const { plugins } = vault.app;
  await useEverything(vault);
  plugins.disablePlugin(id);
  await quiet(vault);
  const off = keptIn(vault, listeners);
  await vault.until(plugins.enablePluginAndSave(id));
  await quiet(vault);
  const on = keptIn(vault, listeners);
  expect(on['commands']).toBeGreaterThan(off['commands'] ?? 0);
  const instances: WeakRef<object>[] = [];
  for (let times = 0; times < 100; times++) {
    instances.push(new WeakRef(plugins.plugins[id] ?? {}));
    plugins.disablePlugin(id);
    await vault.settle();
    if (times % 25 === 0) {
      await quiet(vault);
      expect([times, keptIn(vault, listeners)]).toEqual([times, off]);
    }
    await vault.until(plugins.enablePluginAndSave(id));
    await vault.settle();
  }
  await quiet(vault);
  expect(keptIn(vault, listeners)).toEqual(on);
  expect((await agenda(vault)).length).toBeGreaterThan(0);
  await collectGarbage();
  expect(instances.filter((instance) => instance.deref() !== undefined).length).toBeLessThan(3);
  expect(vault.errors).toEqual([]);
  await vault.close();
});

test('what was never switched on leaves as much as what was switched off', async () => {
  const vault = await openVault({ now: afterwards, files: smallVault });
  const listeners = countListeners(vault);
  const before = keptIn(vault, listeners);
  const { mainJs, manifest } = builtPlugin();
  await vault.until(vault.host.loadPlugin(mainJs, manifest));
  await quiet(vault);
  vault.app.plugins.disablePlugin(id);
  await quiet(vault);
  // The place where the list was stays, as of any plugin, until a person closes it.
  const { leaves, elements } = keptIn(vault, listeners);
  expect(keptIn(vault, listeners)).toEqual({ ...before, leaves, elements });
  expect(vault.window.document.querySelectorAll('[class*="interview-follow-up"]')).toHaveLength(0);
  await vault.close();
});

test('switched off while it reads a large vault, it stops', async () => {
  const files = Object.fromEntries(Array.from({ length: 400 }, (_, number) => [`Interviews/${number}.md`, onsite]));
  const vault = await openVault({ now: afterwards, files });
  const { mainJs, manifest } = builtPlugin();
  await vault.until(vault.host.loadPlugin(mainJs, manifest));
  vault.app.plugins.disablePlugin(id);
  await quiet(vault);
  expect(keptIn(vault, () => 0)['timers']).toBe(0);
  expect(vault.errors).toEqual([]);
  await vault.close();
});

test('the view opened and closed 1,000 times leaves nothing behind', async () => {
  const { vault, listeners } = await watched({ 'Interviews/Acme.md': shortInterview });
  const { workspace } = vault.app;
  const close = async (): Promise<void> => {
    workspace.detachLeavesOfType(dueList);
    await vault.settle(0);
  };
  const open = async (): Promise<void> => {
    await vault.until(workspace.ensureSideLeaf(dueList, 'right', { reveal: true }));
    await vault.settle(0);
  };
  await close();
  await open();
  await close();
  await quiet(vault);
  const closed = keptIn(vault, listeners);
  const views: WeakRef<object>[] = [];
  for (let times = 0; times < 1_000; times++) {
    await open();
    views.push(new WeakRef(workspace.getLeavesOfType(dueList)[0]?.view ?? {}));
    await close();
  }
  await quiet(vault);
  expect(keptIn(vault, listeners)).toEqual(closed);
  await collectGarbage();
  expect(views.filter((view) => view.deref() !== undefined).length).toBeLessThan(10);
  await open();
  expect(vault.text(dueList)).toContain('Thank Ana Ruiz');
  expect(vault.errors).toEqual([]);
  await vault.close();
});

test('code blocks, timelines, menus and questions that come and go 100 times leave nothing behind', async () => {
  const { vault, listeners } = await watched();
  await useEverything(vault);
  const before = keptIn(vault, listeners);
  for (let times = 0; times < 100; times++) {
    const block = await vault.host.renderMarkdown('```follow-ups\n```');
    await vault.settle(0);
    block.unload();
    const base = vault.host.openBasesView('interview-follow-up-timeline');
    await vault.settle(0);
    base.close();
    await run(vault, times % 2 === 0 ? 'new-interview' : 'draft-message');
    vault.window.document.querySelectorAll<HTMLElement>('.modal-bg').forEach((back) => back.click());
  }
  await quiet(vault);
  expect(keptIn(vault, listeners)).toEqual(before);
  expect(vault.errors).toEqual([]);
  await vault.close();
});

test('100,000 changes of notes leave nothing behind', async () => {
  const { vault, listeners } = await watched();
  const { metadataCache, vault: files } = vault.app;
  const [interview, other] = [interviewPath, 'Notes/Bread.md'].map((path) => files.getFileByPath(path));
  if (!interview || !other) throw new Error('A note is missing.');
  const change = async (count: number): Promise<void> => {
    for (let times = 0; times < count; times++) {
      const file = times % 10 === 0 ? interview : other;
      metadataCache.trigger('changed', file, '', metadataCache.getFileCache(file));
      if (times % 100 === 0) metadataCache.trigger('resolved');
      if (times % 1_000 === 0) await vault.settle(0);
    }
    await quiet(vault);
  };
  await change(5_000);
  const [before, listed] = [keptIn(vault, listeners), await agenda(vault)];
  await collectGarbage();
  const { heapUsed } = process.memoryUsage();
  await change(100_000);
  expect(keptIn(vault, listeners)).toEqual(before);
  expect(await agenda(vault)).toEqual(listed);
  await collectGarbage();
  // A hundred bytes kept for each change would be ten megabytes.
  expect(process.memoryUsage().heapUsed - heapUsed).toBeLessThan(5_000_000);
  await vault.close();
});

test('notes that come, change and go are forgotten', async () => {
  const { vault, listeners } = await watched();
  const cycle = async (number: number): Promise<void> => {
    const path = `Interviews/Passing ${number}.md`;
    const text = onsite.replaceAll('Northwind', `Company ${number}`);
    vault.host.changeOutside(path, text);
    await vault.settle(0);
    vault.host.changeOutside(path, text.replace('Tom Becker', `Person ${number}`));
    await vault.settle(0);
    vault.host.changeOutside(path, null);
    await vault.settle(0);
  };
  for (let number = 0; number < 50; number++) await cycle(number);
  await quiet(vault);
  const [before, listed] = [keptIn(vault, listeners), await agenda(vault)];
  for (let number = 50; number < 250; number++) await cycle(number);
  await quiet(vault);
  expect(keptIn(vault, listeners)).toEqual(before);
  expect(await agenda(vault)).toEqual(listed);
  await vault.close();
});

/** How much a plugin is to undo when it is unloaded. */
function toUndo(vault: HeadlessVault): number {
  const { cleanups__, children__ } = vault.app.plugins.plugins[id] as unknown as Readonly<
    Record<'cleanups__' | 'children__', readonly unknown[]>
  >;
  return cleanups__.length + children__.length;
}

test('scripts that listen and stop 10,000 times are forgotten', async () => {
  const vault = await openPlugin();
  const { api } = vault.app.plugins.plugins[id] as unknown as { readonly api: Api };
  const before = toUndo(vault);
  for (let times = 0; times < 10_000; times++) api.onChange(() => undefined)();
  expect(toUndo(vault)).toBe(before);
  await vault.close();
});

test('windows that were opened and closed are forgotten, and those still open are left when it is switched off', async () => {
  const vault = await openPlugin();
  const { workspace, plugins } = vault.app;
  const before = toUndo(vault);
  const opened = Array.from({ length: 100 }, () => new vault.window.EventTarget());
  const removed: unknown[] = [];
  for (const one of opened) {
    one.removeEventListener = (type: string) => void removed.push(type);
    workspace.trigger('window-open', {}, one);
  }
  for (const one of opened.slice(1)) workspace.trigger('window-close', {}, one);
  expect(removed).toHaveLength(99);
  expect(toUndo(vault)).toBe(before + 1);
  plugins.disablePlugin(id);
  expect(removed).toHaveLength(100);
  await vault.close();
});
