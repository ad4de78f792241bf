import type { Command, FuzzyMatch } from 'obsidian';
import { FuzzySuggestModal, type HostApp } from './obsidian';

const recent: string[] = [];

/** The palette: the commands that are available now, those used last on top. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  private readonly available: Command[];

  constructor(private readonly hostApp: HostApp) {
    super(hostApp);
    this.setPlaceholder('Select a command…');
    this.emptyStateText = 'No commands found.';
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to use' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
    const rank = ({ id }: Command): number => (recent.includes(id) ? recent.indexOf(id) : recent.length);
    const byUse = (a: Command, b: Command): number => rank(a) - rank(b) || a.name.localeCompare(b.name);
    this.available = hostApp.commands.listCommands().sort(byUse);
  }

  getItems(): Command[] {
    return this.available;
  }

  getItemText({ name }: Command): string {
    return name;
  }

  override renderSuggestion(match: FuzzyMatch<Command>, el: HTMLElement): void {
    el.addClass('mod-complex');
    super.renderSuggestion(match, el.createDiv('suggestion-content').createDiv('suggestion-title'));
    const hotkey = (match.item.hotkeys ?? [])[0];
    if (hotkey) {
      const keys = [...hotkey.modifiers.map((key) => (key === 'Mod' ? 'Ctrl' : key)), hotkey.key];
      el.createDiv('suggestion-aux').createEl('kbd', { cls: 'suggestion-hotkey', text: keys.join(' + ') });
    }
  }

  onChooseItem({ id }: Command): void {
    recent.splice(0, recent.length, id, ...recent.filter((known) => known !== id));
    this.hostApp.commands.executeCommandById(id);
  }
}
