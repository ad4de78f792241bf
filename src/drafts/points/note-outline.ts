/** One piece of a note's body that may say something: a bullet, a table cell, a question or a paragraph. */
export interface NoteEntry {
  /** Markdown of the piece, without its bullet; a paragraph with its lines as they are. */
  readonly text: string;
  /** Line in the body, from 1. */
  readonly line: number;
  readonly kind: 'bullet' | 'cell' | 'paragraph';
  /** What stands above it, outermost first: headings, callout titles, bullets that it is nested in, a table's heads. */
  readonly above: readonly string[];
  /** A task that is still open: something to do, not something that was said. */
  readonly openTask: boolean;
  /** The answer noted below a question ("A: …"). */
  readonly answer?: string;
}

interface Head {
  readonly level: number;
  readonly text: string;
}

/** How deep different things nest: headings 1–6, a bold line, a callout, then bullets by their indent. */
const depth = { boldLine: 7, plainLine: 7.5, callout: 8, bullets: 10 };
const longestBody = 300_000;
const plainColumns =
  /^(#|no|name|who|interviewer|person|role|title|e-?mail|phone|company|date|time|linkedin|stage|round|status|position|department|team|rating|score)s?$/i;
const bullet = /^(\s*)(?:[-*+]|\d{1,3}[.)])\s+(.*)$/;
const heading = /^ {0,3}(#{1,6})\s+(.+?)(?:\s+#+)?\s*$/;
const boldLine = /^\s*(?:\*\*([^*]+)\*\*:?|__([^_]+)__:?|==([^=]+)==:?)\s*$/;
const labelLine = /^\s*((?:[^\s:|]+\s+){0,5}[^\s:|]+):\s*$/;
const tableRule = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const questionMark = /^(?:\*\*|__)?q(?:uestion)?\s*\d*\s*[:.)](?:\*\*|__)?\s+/i;
const answerMark = /^(?:\*\*|__)?a(?:nswer)?\s*\d*\s*:(?:\*\*|__)?\s+/i;

/** A line straight above a list, short and without a full stop: "Lindgren", "What we discussed". */
const plainHead = /^\p{Lu}[^:.!?;|]{1,40}$/u;
/** Longest line, in characters, that ends where its thought ends, rather than where a column does. */
const ownLine = 60;
/** "Ana: …", "Okoro – …": a paragraph's line that starts with who it is about. */
const startsWithLabel = /^[^\s:]+(?: [^\s:]+)?: |^(?:\p{Lu}[^\s:]*\.? ){1,3}[–—-] /u;
const goesOn = /[,;:–—(-]\s*$|\b(?:and|or|but|the|a|an|of|to|in|for|with|by|on|at|from|as|is|are|was|that|which)\s*$/i;

/** Whether a line that follows another in a paragraph is a note of its own: lists that were typed without bullets. */
function standsAlone(line: string, previous: string): boolean {
  if (startsWithLabel.test(line)) return true;
  const both = line.length <= ownLine && previous.length <= ownLine;
  return both && !goesOn.test(previous) && !/^(?:and|or|but|which|that|because)\b/i.test(line);
}

/** Empties what stands between two marks, keeping its line breaks; an opening mark that is never closed stays. */
function emptied(text: string, opening: string, closing: string): string {
  let kept = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf(opening, from);
    const end = start < 0 ? -1 : text.indexOf(closing, start + opening.length);
    if (end < 0) return kept + text.slice(from);
    kept += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, '');
    from = end + closing.length;
  }
}

function withoutHiddenParts(body: string): string {
  const text = body
    .slice(0, longestBody)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  return emptied(emptied(text, '%%', '%%'), '<!--', '-->');
}

function cellsOf(row: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let link = 0;
  const inner = row.trim().replace(/^\|/, '').replace(/\|$/, '');
  for (let at = 0; at < inner.length; at += 1) {
    const mark = inner[at] ?? '';
    if (mark === '[') link += 1;
    else if (mark === ']') link = Math.max(0, link - 1);
    if (mark === '\\' && inner[at + 1] === '|') {
      cell += '|';
      at += 1;
    } else if (mark === '|' && link < 2) {
      cells.push(cell.trim());
      cell = '';
    } else cell += mark;
  }
  return [...cells, cell.trim()];
}

/**
 * A note's body as a flat list of pieces, each with everything that stands above it. Understands headings (also underlined
 * and bold ones), nested and numbered lists, tasks, callouts and quotes, tables, question-and-answer pairs and plain
 * paragraphs; leaves out code, comments and footnotes. Time is linear in the text; nothing throws.
 */
export function readOutline(body: string): readonly NoteEntry[] {
  const lines = withoutHiddenParts(body).split('\n');
  const entries: NoteEntry[] = [];
  let heads: Head[] = [];
  let fence = '';
  let paragraph: { text: string; line: number; last: string } | undefined;
  let table: readonly string[] | undefined;
  let lastBullet = -1;

  const enter = (level: number, text: string) => {
    heads = [...heads.filter((head) => head.level < level), { level, text }];
  };
  const above = () => heads.map((head) => head.text);
  const push = (text: string, line: number, kind: NoteEntry['kind'], over: readonly string[], openTask = false) => {
    const previous = entries[entries.length - 1];
    if (answerMark.test(text)) {
      if (previous) entries[entries.length - 1] = { ...previous, answer: text.replace(answerMark, '') };
      return;
    }
    const asked = questionMark.test(text) ? text.replace(questionMark, '') : text;
    if (asked.trim() !== '') entries.push({ text: asked, line, kind, above: over, openTask });
  };
  const endParagraph = () => {
    if (paragraph) push(paragraph.text, paragraph.line, 'paragraph', above());
    paragraph = undefined;
  };

  for (const [at, raw] of lines.entries()) {
    const quoted = /^\s*(?:>\s?)+/.exec(raw);
    const text = quoted ? raw.slice(quoted[0].length) : raw;
    if (!quoted) heads = heads.filter((head) => head.level !== depth.callout);
    const fenced = /^\s*(```+|~~~+)/.exec(text);
    if (fence !== '') {
      if (fenced && (fenced[1] ?? '').startsWith(fence)) fence = '';
      continue;
    }
    if (fenced) {
      endParagraph();
      fence = fenced[1] ?? '';
      continue;
    }
    const next = lines[at + 1] ?? '';
    const callout = quoted ? /^\[!([^\]]*)\][+-]?\s*(.*)$/.exec(text) : null;
    const titled = heading.exec(text);
    const bold = boldLine.exec(text);
    const item = bullet.exec(text);
    if (/^\s*$/.test(text)) {
      endParagraph();
      table = undefined;
      lastBullet = -1;
    } else if (/^\s*\[\^[^\]]*\]:/.test(text) || /^\s*([-*_])(?:\s*\1){2,}\s*$/.test(text) || /^\s*=+\s*$/.test(text)) {
      endParagraph();
    } else if (callout) {
      endParagraph();
      enter(depth.callout, callout[2] || (callout[1] ?? ''));
    } else if (titled) {
      endParagraph();
      enter((titled[1] ?? '#').length, titled[2] ?? '');
    } else if (!item && /^\s{0,3}(=+|-+)\s*$/.test(next) && !text.includes('|') && text.trim().split(' ').length <= 8) {
      endParagraph();
      enter(next.includes('=') ? 1 : 2, text.trim());
    } else if (bold) {
      endParagraph();
      enter(depth.boldLine, bold[1] ?? bold[2] ?? bold[3] ?? '');
    } else if (item) {
      endParagraph();
      const level = depth.bullets + (item[1] ?? '').replace(/\t/g, '    ').length;
      heads = heads.filter((head) => head.level < level);
      const task = /^\[(.)\]\s+(.*)$/.exec(item[2] ?? '');
      const said = task?.[2] ?? item[2] ?? '';
      push(said, at + 1, 'bullet', above(), task?.[1] === ' ');
      lastBullet = entries.length - 1;
      enter(level, said);
    } else if (table === undefined && text.includes('|') && tableRule.test(next) && next.includes('-')) {
      endParagraph();
      table = cellsOf(text);
    } else if (table !== undefined && text.includes('|')) {
      const columns = table;
      const cells = cellsOf(text);
      if (!tableRule.test(text)) {
        for (const [column, cell] of cells.entries()) {
          const title = columns[column] ?? '';
          if (plainColumns.test(title)) continue;
          if (/^(my )?answers?$/i.test(title)) push(`A: ${cell}`, at + 1, 'cell', above());
          else push(cell, at + 1, 'cell', [...above(), title, ...(column > 0 ? [cells[0] ?? ''] : [])]);
        }
      }
    } else if (labelLine.test(text)) {
      endParagraph();
      enter(depth.boldLine, labelLine.exec(text)?.[1] ?? '');
    } else if (!paragraph && lastBullet < 0 && plainHead.test(text.trim()) && bullet.test(next)) {
      enter(depth.plainLine, text.trim());
    } else if (lastBullet >= 0 && /^\s+/.test(text)) {
      const current = entries[lastBullet];
      if (current) entries[lastBullet] = { ...current, text: `${current.text} ${text.trim()}` };
    } else if (
      paragraph &&
      !questionMark.test(text) &&
      !answerMark.test(text) &&
      !standsAlone(text.trim(), paragraph.last)
    ) {
      paragraph.text = `${paragraph.text}\n${text.trim()}`;
      paragraph.last = text.trim();
    } else {
      endParagraph();
      heads = heads.filter((head) => head.level < depth.bullets);
      paragraph = { text: text.trim(), line: at + 1, last: text.trim() };
    }
  }
  endParagraph();
  return entries;
}
