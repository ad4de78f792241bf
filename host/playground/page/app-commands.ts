import type { Command, Hotkey } from 'obsidian';
import { CommandPalette } from './command-palette';
import { newNote } from './file-actions';
import type { HostApp } from './obsidian';
import { QuickSwitcher } from './quick-switcher';
import { isPhone, toggleParameter } from './page-address';
import { ReadingViews } from './reading-view';
import { toggleTheme } from './theme';

/** The few commands of the app itself that the page offers, with the app's hotkeys. */
export function addAppCommands(app: HostApp): void {
  const { workspace } = app;
  const reading = new ReadingViews(app);
  const mod = (key: string): Hotkey => ({ modifiers: ['Mod'], key });
  const commands: readonly Command[] = [
    {
      id: 'command-palette:open',
      name: 'Command palette: Open',
      hotkeys: [mod('P')],
      callback: () => new CommandPalette(app).open(),
    },
    {
      id: 'switcher:open',
      name: 'Quick switcher: Open',
      hotkeys: [mod('O')],
      callback: () => new QuickSwitcher(app).open(),
    },
    {
      id: 'file-explorer:new-file',
      name: 'Create new note',
      hotkeys: [mod('J')],
      callback: () => newNote(app, workspace.getActiveFile()?.parent?.path ?? '/'),
    },
    { id: 'app:open-settings', name: 'Open settings', hotkeys: [mod(',')], callback: () => openSettings(app) },
    { id: 'app:toggle-left-sidebar', name: 'Toggle left sidebar', callback: () => workspace.leftSplit.toggle() },
    { id: 'app:toggle-right-sidebar', name: 'Toggle right sidebar', callback: () => workspace.rightSplit.toggle() },
    {
      id: 'markdown:toggle-preview',
      name: 'Toggle reading view',
      hotkeys: [mod('E')],
      checkCallback: (checking) => reading.toggle(checking),
    },
    { id: 'theme:switch', name: 'Toggle light/dark mode', callback: toggleTheme },
    {
      id: 'playground:toggle-phone',
      name: isPhone() ? 'Show as on a desktop' : 'Show as on a phone',
      callback: () => toggleParameter('phone'),
    },
    {
      id: 'playground:toggle-rtl',
      name: 'Toggle right-to-left layout',
      callback: () => document.body.toggleClass('mod-rtl', flipDirection()),
    },
  ];
  for (const command of commands) {
    (app.commands as unknown as { addCommand(command: Command): void }).addCommand(command);
    for (const { modifiers, key } of command.hotkeys ?? []) {
      app.scope.register(modifiers, key, () => {
        app.commands.executeCommandById(command.id);
        return false;
      });
    }
  }
}

/** Opens the settings window. */
export function openSettings(app: HostApp): void {
  (app.setting as unknown as { open(): void }).open();
}

function flipDirection(): boolean {
  const rtl = document.documentElement.dir !== 'rtl';
  document.documentElement.dir = rtl ? 'rtl' : 'ltr';
  return rtl;
}
