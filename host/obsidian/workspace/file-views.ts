import type { TFile } from '../vault/tree';
import type { Vault } from '../vault/vault';
import { type EditableText, type EditorFactory, TextEditor } from './editor';
import { mergeEdits } from './merge-edits';
import { ItemView, type ViewLeaf } from './view';

interface FileApp {
  readonly vault: Vault;
  readonly workspace: { trigger(name: string, ...data: unknown[]): void; readonly createEditor: EditorFactory | null };
  readonly registrations: { readonly editorExtensions: ReadonlySet<unknown> };
}

/** A view of a file. */
export abstract class FileView extends ItemView {
  declare readonly app: FileApp;
  file: TFile | null = null;
  allowNoFile = false;
  override navigation = true;

  override getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override getState(): Record<string, unknown> {
    return this.file ? { file: this.file.path } : {};
  }

  override async setState(state: unknown, result: { history: boolean }): Promise<void> {
    await super.setState(state, result);
    const path = (state as { file?: unknown } | null)?.file;
    const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
    if (this.file === file) return;
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    try {
      if (file) await this.onLoadFile(file);
    } catch (error) {
      // What the view shows is not the text of a note that could not be read.
      this.file = null;
      throw error;
    }
  }

  onLoadFile(file: TFile): Promise<void>;
  async onLoadFile(): Promise<void> {
    await Promise.resolve();
  }

  onUnloadFile(file: TFile): Promise<void>;
  async onUnloadFile(): Promise<void> {
    await Promise.resolve();
  }

  onRename(file: TFile): Promise<void>;
  async onRename(): Promise<void> {
    await Promise.resolve();
  }

  canAcceptExtension(extension: string): boolean;
  canAcceptExtension(): boolean {
    return false;
  }
}

/** A file view that may be edited. */
export abstract class EditableFileView extends FileView {}

/** A file edited as text: saved two seconds after the last change, and following the file when others change it. */
export abstract class TextFileView extends EditableFileView {
  data = '';
  /** The text as last read or written; what differs from it is not saved yet. */
  protected saved = '';
  private saveTimer: number | null = null;

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  requestSave = (): void => {
    if (this.saveTimer !== null) window.clearTimeout(this.saveTimer);
    this.saveTimer = window.setTimeout(() => void this.save(), 2000);
  };

  async save(clear = false): Promise<void> {
    if (this.saveTimer !== null) window.clearTimeout(this.saveTimer);
    this.saveTimer = null;
    const file = this.file;
    const typed = this.getViewData();
    if (file && typed !== this.saved) {
      const before = this.saved;
      this.saved = typed;
      try {
        await this.app.vault.process(file, (disk) => mergeEdits(before, typed, disk));
      } catch (error) {
        // What could not be written is still unsaved: tried again, over what the file says by then.
        this.saved = before;
        this.requestSave();
        throw error;
      }
    }
    if (clear) this.clear();
  }

  override onload(): void {
    const changed = this.app.vault.on('modify', (file) => {
      if (this.file && file === this.file) this.followFile(this.app.vault.disk.read(this.file.path));
    });
    this.register(() => this.app.vault.offref(changed));
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.data = this.saved = await this.app.vault.read(file);
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(): Promise<void> {
    await this.save(true);
  }

  private followFile(disk: string): void {
    const typed = this.getViewData();
    const merged = mergeEdits(this.saved, typed, disk);
    this.saved = disk;
    if (merged !== typed) this.setViewData(merged, false);
    this.data = merged;
  }
}

/** The note editor. */
export class MarkdownView extends TextFileView {
  readonly editor: EditableText;
  readonly hoverPopover = null;
  private loading = false;

  constructor(leaf: ViewLeaf) {
    super(leaf);
    const hooks = {
      onChange: (): void => this.onEditorChange(),
      extensions: (): readonly unknown[] => [...this.app.registrations.editorExtensions],
      info: this,
    };
    this.editor = this.app.workspace.createEditor?.(this.contentEl, hooks) ?? new TextEditor(hooks);
  }

  override getViewType(): string {
    return 'markdown';
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === 'md';
  }

  getMode(): 'source' | 'preview' {
    return 'source';
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(data: string, clear: boolean): void {
    if (clear) this.clear();
    this.loading = true;
    const cursor = this.editor.getCursor();
    if (clear && this.editor.startWith) this.editor.startWith(data);
    else if (this.editor.getValue() !== data) this.editor.setValue(data);
    if (!clear && cursor.line < data.split('\n').length) this.editor.setCursor(cursor);
    this.loading = false;
  }

  clear(): void {
    this.data = '';
  }

  showSearch(): void {
    // The host has no search bar.
  }

  private onEditorChange(): void {
    if (this.loading || !this.file) return;
    this.data = this.editor.getValue();
    this.requestSave();
    this.app.workspace.trigger('editor-change', this.editor, this);
    this.app.workspace.trigger('quick-preview', this.file, this.data);
  }
}
