import { renderInline } from './inline-markdown';

/** Renders a fenced block itself and says true, or leaves it to be shown as code. Lines count from 0. */
export type RenderCodeBlock = (
  language: string,
  source: string,
  lines: { readonly start: number; readonly end: number },
  parentEl: HTMLElement,
) => boolean;

const fence = /^(`{3,}|~{3,})\s*([^\s`]*)/;
const heading = /^(#{1,6})\s+(.*?)\s*#*$/;
const listItem = /^(\s*)([-*+]|\d+[.)])\s+(?:\[(.)\]\s+)?(.*)$/;
const startsBlock = (line: string): boolean =>
  line.trim() === '' || fence.test(line) || heading.test(line) || listItem.test(line) || line.startsWith('>');

function renderList(lines: readonly string[], el: HTMLElement): void {
  const open: { readonly indent: number; readonly list: HTMLElement }[] = [];
  for (const line of lines) {
    const [, space = '', marker = '', box, text = ''] = listItem.exec(line) ?? [];
    const indent = space.replace(/\t/g, '    ').length;
    while (open.length > 0 && indent < (open.at(-1)?.indent ?? 0)) open.pop();
    if (open.length === 0 || indent > (open.at(-1)?.indent ?? 0)) {
      const parent = (open.at(-1)?.list.lastElementChild as HTMLElement | null | undefined) ?? el;
      open.push({ indent, list: parent.createEl(/\d/.test(marker) ? 'ol' : 'ul') });
    }
    const item = open.at(-1)?.list.createEl('li');
    if (!item) continue;
    if (box !== undefined) {
      item.addClass('task-list-item');
      item.toggleClass('is-checked', box !== ' ');
      const boxEl = item.createEl('input', {
        cls: 'task-list-item-checkbox',
        type: 'checkbox',
        attr: { 'aria-label': text },
      });
      boxEl.checked = box !== ' ';
    }
    renderInline(text, item);
  }
}

function renderTable(lines: readonly string[], el: HTMLElement): void {
  const cells = (line: string): string[] =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim());
  const table = el.createEl('table');
  const head = table.createEl('thead').createEl('tr');
  for (const cell of cells(lines[0] ?? '')) renderInline(cell, head.createEl('th'));
  const body = table.createEl('tbody');
  for (const line of lines.slice(2)) {
    const row = body.createEl('tr');
    for (const cell of cells(line)) renderInline(cell, row.createEl('td'));
  }
}

function renderParagraph(lines: readonly string[], el: HTMLElement): void {
  const paragraph = el.createEl('p');
  lines.forEach((line, index) => {
    if (index > 0) paragraph.createEl('br');
    renderInline(line.trim(), paragraph);
  });
}

/** Renders Markdown block by block; frontmatter is not shown, as in reading view with properties hidden. */
export function renderBlocks(markdown: string, el: HTMLElement, renderCodeBlock: RenderCodeBlock): void {
  const lines = markdown.split(/\r?\n/);
  let at = 0;
  if (lines[0] === '---') {
    const end = lines.indexOf('---', 1);
    if (end > 0) at = end + 1;
  }
  const takeWhile = (belongs: (line: string) => boolean): string[] => {
    const start = at++;
    while (at < lines.length && belongs(lines[at] ?? '')) at++;
    return lines.slice(start, at);
  };
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const fenced = fence.exec(line);
    const title = heading.exec(line);
    if (line.trim() === '') at++;
    else if (fenced) {
      const start = at;
      const [, marks = '', language = ''] = fenced;
      const source = takeWhile((next) => !next.trimEnd().endsWith(marks) || next.trim() !== marks)
        .slice(1)
        .join('\n');
      if (!renderCodeBlock(language, source, { start, end: at }, el)) {
        el.createEl('pre').createEl('code', { cls: language ? `language-${language}` : '', text: source });
      }
      at++;
    } else if (title) {
      renderInline(title[2] ?? '', el.createEl(`h${(title[1] ?? '#').length}` as 'h1'));
      at++;
    } else if (/^\s*([-*_])(\s*\1){2,}\s*$/.test(line)) {
      el.createEl('hr');
      at++;
    } else if (listItem.test(line))
      renderList(
        takeWhile((next) => listItem.test(next)),
        el,
      );
    else if (line.startsWith('>')) {
      const quoted = takeWhile((next) => next.startsWith('>')).map((next) => next.replace(/^>\s?/, ''));
      renderBlocks(quoted.join('\n'), el.createEl('blockquote'), renderCodeBlock);
    } else if (line.includes('|') && /^\s*\|?\s*:?-+/.test(lines[at + 1] ?? '')) {
      renderTable(
        takeWhile((next) => next.includes('|')),
        el,
      );
    } else
      renderParagraph(
        takeWhile((next) => !startsBlock(next)),
        el,
      );
  }
}
