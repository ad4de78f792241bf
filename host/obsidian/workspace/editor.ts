import { Editor as MockEditor } from 'obsidian-test-mocks/obsidian';

/** What the view wants to hear from an editor. */
export interface EditorHooks {
  /** The text changed, by a person or by a call. */
  readonly onChange: () => void;
  /** What plugins have registered for editors: CodeMirror extensions, or arrays of them. */
  readonly extensions: () => readonly unknown[];
  /** What `editorInfoField` tells extensions: the view that the editor is in. */
  readonly info: unknown;
}

/** An editor over plain text that says when it changed; a browser host supplies one with a screen instead. */
export class TextEditor extends (MockEditor as unknown as new () => EditableText) {
  constructor(private readonly hooks: EditorHooks) {
    super();
  }

  override setValue(text: string): void {
    super.setValue(text);
    this.hooks.onChange();
  }

  override replaceRange(text: string, from: Position, to?: Position, origin?: string): void {
    super.replaceRange(text, from, to, origin);
    this.hooks.onChange();
  }

  override undo(): void {
    super.undo();
    this.hooks.onChange();
  }

  override redo(): void {
    super.redo();
    this.hooks.onChange();
  }
}

interface Position {
  readonly line: number;
  readonly ch: number;
}

/** The part of `Editor` that the host itself uses. */
export interface EditableText {
  getValue(): string;
  setValue(text: string): void;
  /** Another note's text, with a history of its own; an editor that keeps none of what it showed before needs it not. */
  startWith?(text: string): void;
  /** Takes the extensions as they are now; an editor without a screen has none. */
  reconfigure?(): void;
  replaceRange(text: string, from: Position, to?: Position, origin?: string): void;
  undo(): void;
  redo(): void;
  getCursor(side?: string): Position;
  setCursor(position: Position | number, ch?: number): void;
  focus(): void;
}

/** Makes the editor of a Markdown view inside its content element. */
export type EditorFactory = (parent: HTMLElement, hooks: EditorHooks) => EditableText;
