import { indentOf, isBlank, type Slice } from './lines';

/** The marker of a list item: where its content begins and what kind of list it belongs to. */
export interface ListMarker {
  readonly kind: string;
  readonly number: number | null;
  readonly contentColumn: number;
  readonly empty: boolean;
}

const htmlBlockTags =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|section|source|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s>]|\/>|$)/i;

/** Text of a line from its first visible character on, and how far that is indented. */
export function contentOf(slice: Slice): { readonly rest: string; readonly width: number; readonly column: number } {
  const { width, column } = indentOf(slice);
  return { rest: slice.text.slice(column), width, column };
}

/** The opening of a fenced code block: what its closing must match. */
export function fenceOf(slice: Slice): RegExp | null {
  const { rest, width } = contentOf(slice);
  const match = width < 4 ? /^(`{3,})[^`]*$|^(~{3,})/.exec(rest) : null;
  if (!match) return null;
  const fence = match[1] ?? match[2] ?? '';
  return new RegExp(`^${fence[0] ?? ''}{${fence.length},}[ \\t]*$`);
}

/** Level and text of an ATX heading. */
export function headingOf(slice: Slice): { readonly level: number; readonly heading: string } | null {
  const { rest, width } = contentOf(slice);
  const match = width < 4 ? /^(#{1,6})(?:[ \t]+(.*))?$/.exec(rest) : null;
  if (!match) return null;
  const heading = (match[2] ?? '').trim().replace(/(?:^|[ \t]+)#+$/, '');
  return { level: match[1]?.length ?? 1, heading };
}

/** The end of an HTML block that begins here; null where none does, undefined where it ends at a blank line. */
export function htmlEndOf(slice: Slice, interrupting: boolean): RegExp | undefined | null {
  const { rest, width } = contentOf(slice);
  if (width >= 4 || !rest.startsWith('<')) return null;
  if (rest.startsWith('<!--')) return /-->/;
  if (rest.startsWith('<?')) return /\?>/;
  if (/^<![A-Za-z]/.test(rest)) return />/;
  const raw = /^<(script|pre|style|textarea)(?:[\s>]|$)/i.exec(rest);
  if (raw) return new RegExp(`</${raw[1] ?? ''}>`, 'i');
  if (htmlBlockTags.test(rest)) return undefined;
  return !interrupting && /^<\/?[A-Za-z][\w-]*(?:\s[^<>]*)?\/?>\s*$/.test(rest) ? undefined : null;
}

/** Whether the line is a rule (`---`, `***`, `___`). */
export function isThematicBreak(slice: Slice): boolean {
  const { rest, width } = contentOf(slice);
  return width < 4 && /^([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(rest);
}

/** Whether the line is quoted. */
export function isQuote(slice: Slice): boolean {
  const { rest, width } = contentOf(slice);
  return width < 4 && rest.startsWith('>');
}

/** Whether a block comment (`%%`) or block of mathematics (`$$`) opens here, by its fence. */
export function pairedFenceOf(slice: Slice): '%%' | '$$' | null {
  const { rest, width } = contentOf(slice);
  if (width >= 4) return null;
  return rest.startsWith('%%') ? '%%' : rest.startsWith('$$') ? '$$' : null;
}

/** The list marker with which a line begins. */
export function markerOf(slice: Slice): ListMarker | null {
  const { rest, width, column } = contentOf(slice);
  if (width >= 4 || isThematicBreak(slice)) return null;
  const match = /^([-+*]|(\d{1,9})[.)])([ \t]+|$)/.exec(rest);
  if (!match) return null;
  const marker = match[1] ?? '';
  const number = match[2] === undefined ? null : Number(match[2]);
  return {
    kind: marker.slice(-1),
    number,
    contentColumn: column + marker.length,
    empty: rest.slice(marker.length).trim() === '',
  };
}

/** Whether a line ends the paragraph before it although no blank line stands between. */
export function interruptsParagraph(slice: Slice): boolean {
  if (isBlank(slice)) return true;
  const marker = markerOf(slice);
  if (marker && !marker.empty && (marker.number === null || marker.number === 1)) return true;
  return (
    fenceOf(slice) !== null ||
    headingOf(slice) !== null ||
    isThematicBreak(slice) ||
    isQuote(slice) ||
    pairedFenceOf(slice) !== null ||
    htmlEndOf(slice, true) !== null
  );
}
