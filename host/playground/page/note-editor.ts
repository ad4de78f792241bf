import {
  cursorDocEnd,
  cursorDocStart,
  defaultKeymap,
  deleteLine,
  history,
  historyKeymap,
  indentLess,
  indentMore,
  insertNewlineAndIndent,
  moveLineDown,
  moveLineUp,
  redo,
  undo,
} from '@codemirror/commands';
import { type ChangeSpec, Compartment, EditorSelection, EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type {
  EditorChange,
  EditorCommandName,
  EditorPosition,
  EditorRange,
  EditorRangeOrCaret,
  EditorSelectionOrCaret,
  EditorTransaction,
  MarkdownFileInfo,
} from 'obsidian';
import type { EditorHooks } from '../../obsidian/workspace/editor';
import { editorInfoField } from './code-mirror-modules';
import { highlightMarkdown } from './highlight-markdown';

const commands: Partial<Record<EditorCommandName, (view: EditorView) => boolean>> = {
  goStart: cursorDocStart,
  goEnd: cursorDocEnd,
  indentMore,
  indentLess,
  newlineAndIndent: insertNewlineAndIndent,
  swapLineUp: moveLineUp,
  swapLineDown: moveLineDown,
  deleteLine,
};

/** The documented `Editor` over CodeMirror 6, as the app's own is. */
export class NoteEditor {
  readonly cm: EditorView;
  private readonly byPlugins = new Compartment();

  constructor(
    parent: HTMLElement,
    private readonly hooks: EditorHooks,
  ) {
    this.cm = new EditorView({ parent: parent.createDiv('markdown-source-view'), state: this.freshState('') });
  }

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.cm.state.doc.toString();
  }

  /** Replaces only what differs, so that a cursor elsewhere stays where it is. */
  setValue(text: string): void {
    const before = this.getValue();
    if (before === text) return;
    let from = 0;
    while (from < before.length && before[from] === text[from]) from++;
    let fromEnd = 0;
    const shorter = Math.min(before.length, text.length) - from;
    while (fromEnd < shorter && before[before.length - 1 - fromEnd] === text[text.length - 1 - fromEnd]) fromEnd++;
    this.cm.dispatch({
      changes: { from, to: before.length - fromEnd, insert: text.slice(from, text.length - fromEnd) },
    });
  }

  /** Another note's text, with a history of its own: undoing never brings back the note shown before. */
  startWith(text: string): void {
    this.cm.setState(this.freshState(text));
  }

  /** Takes what plugins have registered by now. */
  reconfigure(): void {
    this.cm.dispatch({ effects: this.byPlugins.reconfigure(this.hooks.extensions() as Extension[]) });
  }

  getLine(line: number): string {
    return this.cm.state.doc.line(line + 1).text;
  }

  setLine(line: number, text: string): void {
    this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
  }

  lineCount(): number {
    return this.cm.state.doc.lines;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  somethingSelected(): boolean {
    return !this.cm.state.selection.main.empty;
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(text: string): void {
    this.cm.dispatch(this.cm.state.replaceSelection(text));
  }

  replaceRange(text: string, from: EditorPosition, to: EditorPosition = from): void {
    this.cm.dispatch({ changes: { from: this.posToOffset(from), to: this.posToOffset(to), insert: text } });
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  listSelections(): { anchor: EditorPosition; head: EditorPosition }[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  setCursor(position: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof position === 'number' ? { line: position, ch } : position);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
    const selected = ranges.map(({ anchor, head = anchor }) =>
      EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head)),
    );
    this.cm.dispatch({ selection: EditorSelection.create(selected, main), scrollIntoView: true });
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    this.cm.scrollDOM.scrollTo(x ?? this.cm.scrollDOM.scrollLeft, y ?? this.cm.scrollDOM.scrollTop);
  }

  scrollIntoView({ from, to }: EditorRange, center = false): void {
    const range = EditorSelection.range(this.posToOffset(from), this.posToOffset(to));
    this.cm.dispatch({ effects: EditorView.scrollIntoView(range, { y: center ? 'center' : 'nearest' }) });
  }

  undo(): void {
    undo(this.cm);
  }

  redo(): void {
    redo(this.cm);
  }

  exec(command: EditorCommandName): void {
    commands[command]?.(this.cm);
  }

  transaction({ changes, replaceSelection, selection, selections }: EditorTransaction): void {
    if (changes) this.cm.dispatch({ changes: changes.map((change) => this.toChange(change)) });
    if (replaceSelection !== undefined) this.replaceSelection(replaceSelection);
    const wanted = selections ?? (selection ? [selection] : []);
    const toSelection = ({ from, to = from }: EditorRangeOrCaret): EditorSelectionOrCaret => ({
      anchor: from,
      head: to,
    });
    if (wanted.length > 0) this.setSelections(wanted.map(toSelection));
  }

  wordAt(position: EditorPosition): EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(position));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  posToOffset({ line, ch }: EditorPosition): number {
    const { doc } = this.cm.state;
    if (line < 0) return 0;
    if (line >= doc.lines) return doc.length;
    const { from, length } = doc.line(line + 1);
    return from + Math.max(0, Math.min(ch, length));
  }

  offsetToPos(offset: number): EditorPosition {
    const { doc } = this.cm.state;
    const { number, from } = doc.lineAt(Math.max(0, Math.min(offset, doc.length)));
    return { line: number - 1, ch: offset - from };
  }

  processLines<T>(
    read: (line: number, text: string) => T | null,
    write: (line: number, text: string, value: T | null) => EditorChange | void,
    ignoreEmpty = true,
  ): void {
    const lines = this.getValue().split('\n');
    const wanted = lines.map((text, line) => ({ text, line })).filter(({ text }) => !ignoreEmpty || text.trim() !== '');
    const values = wanted.map(({ text, line }) => read(line, text));
    const changes = wanted.flatMap(({ text, line }, index) => write(line, text, values[index] ?? null) ?? []);
    this.transaction({ changes });
  }

  private toChange({ from, to = from, text }: EditorChange): ChangeSpec {
    return { from: this.posToOffset(from), to: this.posToOffset(to), insert: text };
  }

  private freshState(doc: string): EditorState {
    return EditorState.create({
      doc,
      extensions: [
        history(),
        EditorState.allowMultipleSelections.of(true),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'Note', spellcheck: 'false' }),
        EditorView.updateListener.of(({ docChanged }) => {
          if (docChanged) this.hooks.onChange();
        }),
        highlightMarkdown,
        editorInfoField.init(() => this.hooks.info as MarkdownFileInfo),
        this.byPlugins.of(this.hooks.extensions() as Extension[]),
      ],
    });
  }
}
