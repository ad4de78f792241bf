import type { Loc } from 'obsidian';

/** A line of a note, or what is left of it inside quotes and list items; `column` is where the rest begins. */
export interface Slice {
  readonly line: number;
  /** The whole line without its end. */
  readonly text: string;
  readonly column: number;
  /** Visual column of the rest, tabs counted to stops of four. */
  readonly visual: number;
  /** Columns left over from a tab of which a container took a part. */
  readonly pad: number;
}

/** The lines of a note and where each begins, to turn offsets into places. */
export class Lines {
  readonly slices: readonly Slice[];
  private readonly starts: readonly number[];

  constructor(readonly text: string) {
    const starts: number[] = [];
    const slices: Slice[] = [];
    for (let start = 0; start <= text.length;) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline;
      const before = text.charCodeAt(end - 1) === 13 && newline >= 0 ? end - 1 : end;
      slices.push({
        line: slices.length,
        text: text.slice(start, Math.max(start, before)),
        column: 0,
        visual: 0,
        pad: 0,
      });
      starts.push(start);
      if (newline < 0) break;
      start = newline + 1;
    }
    this.starts = starts;
    this.slices = slices;
  }

  /** The place of a column in a line. */
  at(line: number, col: number): Loc {
    return { line, col, offset: (this.starts[line] ?? 0) + col };
  }

  /** The place of an offset. */
  locate(offset: number): Loc {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, col: offset - (this.starts[low] ?? 0), offset };
  }
}

/** How far the rest of a line is indented, in columns, and the column at which its text begins. */
export function indentOf(slice: Slice): { readonly width: number; readonly column: number } {
  let width = slice.pad;
  let column = slice.column;
  for (; column < slice.text.length; column++) {
    const character = slice.text[column];
    if (character === ' ') width++;
    else if (character === '\t') width += 4 - ((slice.visual + width) % 4);
    else break;
  }
  return { width, column };
}

/** The rest of a line after `columns` of indentation were taken from it, or all the indentation there is. */
export function dedent(slice: Slice, columns: number): Slice {
  let width = slice.pad;
  let column = slice.column;
  for (; width < columns && column < slice.text.length; column++) {
    const character = slice.text[column];
    if (character === ' ') width++;
    else if (character === '\t') width += 4 - ((slice.visual + width) % 4);
    else break;
  }
  const taken = Math.min(width, columns);
  return { ...slice, column, visual: slice.visual + taken, pad: width - taken };
}

/** The rest of a line from a column on, as after a list marker. */
export function restFrom(slice: Slice, column: number): Slice {
  let visual = slice.visual + slice.pad;
  for (let index = slice.column; index < column; index++) visual += slice.text[index] === '\t' ? 4 - (visual % 4) : 1;
  return { ...slice, column, visual, pad: 0 };
}

/** Whether nothing but blanks is left of a line. */
export function isBlank(slice: Slice): boolean {
  return indentOf(slice).column >= slice.text.length;
}
