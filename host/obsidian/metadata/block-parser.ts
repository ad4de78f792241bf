import type { ListItemCache, SectionCache } from 'obsidian';
import {
  contentOf,
  fenceOf,
  headingOf,
  htmlEndOf,
  interruptsParagraph,
  isQuote,
  isThematicBreak,
  markerOf,
  pairedFenceOf,
} from './block-starts';
import { lastIndented, lastOfHtml, lastUntil } from './block-ends';
import { itemLines } from './item-lines';
import { dedent, isBlank, type Lines, restFrom, type Slice } from './lines';

/** A block of a container: which of its lines it takes, and what Obsidian calls it. */
interface Block {
  readonly type: string;
  readonly first: number;
  readonly last: number;
}

/** Running text in which links and tags are looked for, by offsets. */
export interface InlineRange {
  readonly start: number;
  readonly end: number;
}

/** What the block structure of a note gives. */
export interface BlockFindings {
  readonly sections: SectionCache[];
  readonly listItems: ListItemCache[];
  readonly headings: { readonly level: number; readonly heading: string; readonly line: number }[];
  readonly inline: InlineRange[];
  readonly footnotes: { readonly id: string; readonly first: number; readonly last: number }[];
}

/** Reads the blocks of a note from a line on: CommonMark's structure with Obsidian's comments, callouts and tasks. */
export function parseBlocks(lines: Lines, fromLine: number): BlockFindings {
  const parser = new BlockParser(lines);
  const slices = lines.slices.slice(fromLine);
  for (const block of parser.container(slices, null)) {
    const first = slices[block.first];
    const last = slices[block.last];
    if (!first || !last) continue;
    const position = { start: lines.at(first.line, first.column), end: lines.at(last.line, last.text.length) };
    parser.found.sections.push({ type: block.type, position });
  }
  return parser.found;
}

/** Quotes and lists inside each other to this depth are read; what is deeper is nobody's note. */
const deepest = 100;

class BlockParser {
  readonly found: BlockFindings = { sections: [], listItems: [], headings: [], inline: [], footnotes: [] };
  private depth = 0;

  constructor(private readonly lines: Lines) {}

  /** The blocks among the lines of a container; `parent` is the line of the list item they are in. */
  container(slices: readonly Slice[], parent: number | null): Block[] {
    const blocks: Block[] = [];
    if (this.depth >= deepest) return blocks;
    this.depth++;
    for (let index = 0; index < slices.length;) {
      const slice = slices[index];
      if (!slice || isBlank(slice)) {
        index++;
        continue;
      }
      const block = this.blockAt(slices, index, slice, parent);
      blocks.push(block);
      index = block.last + 1;
    }
    this.depth--;
    return blocks;
  }

  private blockAt(slices: readonly Slice[], index: number, slice: Slice, parent: number | null): Block {
    const { rest, width } = contentOf(slice);
    if (width >= 4) return { type: 'code', first: index, last: lastIndented(slices, index) };
    const fence = fenceOf(slice);
    if (fence)
      return {
        type: 'code',
        first: index,
        last: lastUntil(slices, index + 1, (line) => fence.test(contentOf(line).rest)),
      };
    const heading = headingOf(slice);
    if (heading) return this.heading(heading, slice, index, index);
    const paired = pairedFenceOf(slice);
    if (paired) {
      const block = this.pairedBlock(slices, index, rest, paired);
      if (block) return block;
    }
    const htmlEnd = htmlEndOf(slice, false);
    if (htmlEnd !== null) return { type: 'html', first: index, last: lastOfHtml(slices, index, htmlEnd) };
    if (isThematicBreak(slice)) return { type: 'thematicBreak', first: index, last: index };
    if (isQuote(slice)) return this.quote(slices, index, parent);
    if (markerOf(slice)) return this.list(slices, index, parent);
    return this.paragraph(slices, index);
  }

  private heading(heading: { level: number; heading: string }, slice: Slice, first: number, last: number): Block {
    if (this.depth === 1) this.found.headings.push({ ...heading, line: slice.line });
    this.addInline(slice, slice);
    return { type: 'heading', first, last };
  }

  private pairedBlock(slices: readonly Slice[], index: number, rest: string, fence: '%%' | '$$'): Block | null {
    const type = fence === '%%' ? 'comment' : 'math';
    const closing = rest.indexOf(fence, 2);
    if (closing >= 0 && rest.slice(closing + 2).trim() !== '') return null;
    const last = closing >= 0 ? index : lastUntil(slices, index + 1, (line) => line.text.includes(fence, line.column));
    if (type === 'comment') this.addInline(slices[index], slices[last]);
    return { type, first: index, last };
  }

  private quote(slices: readonly Slice[], index: number, parent: number | null): Block {
    const inner: Slice[] = [];
    let last = index;
    for (; last < slices.length; last++) {
      const slice = slices[last];
      if (!slice || (isBlank(slice) && !isQuote(slice))) break;
      if (!isQuote(slice)) {
        if (interruptsParagraph(slice) || isBlank(inner.at(-1) ?? slice)) break;
        inner.push(slice);
        continue;
      }
      const afterMark = restFrom(slice, contentOf(slice).column + 1);
      const width = contentOf(afterMark).width;
      inner.push(width > 0 ? dedent(afterMark, 1) : afterMark);
    }
    const isCallout = /^\s*\[![^\]]+\]/.test(inner[0]?.text.slice(inner[0].column) ?? '');
    this.container(inner, parent);
    return { type: isCallout ? 'callout' : 'blockquote', first: index, last: last - 1 };
  }

  private list(slices: readonly Slice[], index: number, parent: number | null): Block {
    const first = slices[index];
    const kind = first ? markerOf(first)?.kind : undefined;
    const listLine = first?.line ?? 0;
    let last = index;
    for (let next = index; next < slices.length;) {
      const slice = slices[next];
      const marker = slice ? markerOf(slice) : null;
      if (!slice || marker?.kind !== kind || !marker) break;
      const { inner, end } = itemLines(slices, next, slice, marker);
      last = end;
      let following = end + 1;
      while (following < slices.length && isBlank(slices[following] ?? slice)) following++;
      const after = slices[following];
      const hasSibling = after !== undefined && markerOf(after)?.kind === kind;
      this.item(
        slice,
        inner,
        parent ?? -Math.max(1, listLine),
        hasSibling && following > end + 1 ? slices[end + 1] : undefined,
      );
      next = following;
    }
    return { type: 'list', first: index, last };
  }

  private item(slice: Slice, inner: readonly Slice[], parent: number, blankAfter: Slice | undefined): void {
    const content = inner[0];
    const box = content ? /^\s*\[(.)\](?=\s|$)/u.exec(content.text.slice(content.column)) : null;
    const task = box?.[1];
    const item: ListItemCache = {
      position: { start: this.lines.at(slice.line, slice.column), end: this.lines.at(slice.line, slice.text.length) },
      parent,
      ...(task === undefined ? {} : { task }),
    };
    this.found.listItems.push(item);
    const afterBox =
      content && box
        ? [restFrom(content, Math.min(content.column + box[0].length + 1, content.text.length)), ...inner.slice(1)]
        : inner;
    const blocks = this.container(afterBox, slice.line);
    const nested = blocks.findIndex((block) => block.type === 'list');
    const own = nested < 0 ? blocks : blocks.slice(0, nested);
    const lastOwn = inner[own.at(-1)?.last ?? 0];
    if (lastOwn) item.position.end = this.lines.at(lastOwn.line, lastOwn.text.length);
    if (blankAfter && nested < 0) item.position.end = this.lines.at(blankAfter.line, 0);
  }

  private paragraph(slices: readonly Slice[], index: number): Block {
    let last = index;
    for (; last + 1 < slices.length; last++) {
      const next = slices[last + 1];
      if (!next) break;
      const { rest, width } = contentOf(next);
      if (width < 4 && /^(=+|-+)[ \t]*$/.test(rest))
        return this.setext(slices, index, last + 1, rest.startsWith('=') ? 1 : 2);
      if (interruptsParagraph(next)) break;
    }
    const first = slices[index];
    const end = slices[last];
    this.addInline(first, end);
    if (!first || !end) return { type: 'paragraph', first: index, last };
    const rest = contentOf(first).rest;
    const footnote = /^\[\^([^\]\s]+)\]:/.exec(rest);
    if (footnote) {
      this.found.footnotes.push({ id: footnote[1] ?? '', first: first.line, last: end.line });
      return { type: 'footnoteDefinition', first: index, last };
    }
    const isTable =
      last > index &&
      rest.includes('|') &&
      /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/.test(contentOf(slices[index + 1] ?? first).rest);
    return { type: isTable ? 'table' : 'paragraph', first: index, last };
  }

  private setext(slices: readonly Slice[], first: number, last: number, level: number): Block {
    const slice = slices[first];
    if (!slice) return { type: 'heading', first, last };
    const heading = slices
      .slice(first, last)
      .map((line) => contentOf(line).rest.trim())
      .join('\n');
    return this.heading({ level, heading }, slice, first, last);
  }

  private addInline(first: Slice | undefined, last: Slice | undefined): void {
    if (!first || !last) return;
    const start = this.lines.at(first.line, first.column).offset;
    this.found.inline.push({ start, end: this.lines.at(last.line, last.text.length).offset });
  }
}
