import type { TFile } from 'obsidian';
import { FuzzySuggestModal } from './obsidian';

/** Opens a note by its name. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
  override onOpen(): void {
    void super.onOpen();
    this.setPlaceholder('Find a note…');
  }

  getItems(): TFile[] {
    return this.app.vault.getMarkdownFiles();
  }

  getItemText({ path }: TFile): string {
    return path.replace(/\.md$/, '');
  }

  onChooseItem(file: TFile): void {
    void this.app.workspace.getLeaf(false).openFile(file);
  }
}
