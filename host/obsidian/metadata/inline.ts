/** A link, embed, tag or footnote reference in running text, by offsets. */
export interface InlineFinding {
  readonly kind: 'link' | 'embed' | 'tag' | 'footnoteRef';
  readonly start: number;
  readonly end: number;
  readonly link: string;
  readonly displayText: string;
}

/** What a tag may be made of; the set is Obsidian's: any script and emoji, no punctuation but `_`, `-` and `/`. */
const tagPattern = /#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/y;
/** No link is longer; without an end to the search, text full of brackets would be read again for each of them. */
const longestLink = 1000;
const startsUrl = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** Finds links, embeds, tags and footnote references in `text` between two offsets; code and HTML comments hold none. */
export function findInline(text: string, from: number, to: number): InlineFinding[] {
  const found: InlineFinding[] = [];
  for (let index = from; index < to;) {
    const finding = findAt(text, index, to, from);
    if (finding === null) index++;
    else if (typeof finding === 'number') index = finding;
    else {
      found.push(finding);
      index = finding.end;
    }
  }
  return found;
}

/** What begins at an offset: a finding, the offset after something without findings, or nothing. */
function findAt(text: string, index: number, to: number, from: number): InlineFinding | number | null {
  switch (text[index]) {
    case '\\':
      return index + 2;
    case '`':
      return afterCode(text, index, to);
    case '<':
      return text.startsWith('<!--', index) ? after(text, '-->', index + 4, to) : null;
    case '!':
      return text[index + 1] === '[' ? linkAt(text, index, index + 1, to) : null;
    case '[':
      return linkAt(text, index, index, to);
    case '#':
      return tagAt(text, index, to, from);
    default:
      return null;
  }
}

function after(text: string, closing: string, from: number, to: number): number | null {
  const end = text.indexOf(closing, from);
  return end < 0 || end + closing.length > to ? null : end + closing.length;
}

function afterCode(text: string, index: number, to: number): number {
  let ticks = index;
  while (text[ticks] === '`') ticks++;
  const fence = text.slice(index, ticks);
  for (let end = text.indexOf(fence, ticks); end >= 0 && end < to; end = text.indexOf(fence, end)) {
    let last = end;
    while (text[last] === '`') last++;
    if (last - end === fence.length) return last;
    end = last;
  }
  return ticks;
}

function linkAt(text: string, start: number, bracket: number, to: number): InlineFinding | number | null {
  const kind = bracket > start ? 'embed' : 'link';
  if (text[bracket + 1] === '[') {
    const within = text.slice(bracket + 2, Math.min(to, bracket + longestLink));
    const inner = within.slice(0, Math.max(0, within.indexOf(']]')));
    const end = bracket + 2 + inner.length;
    if (!within.includes(']]') || inner === '' || /[\n[]/.test(inner)) return null;
    return { kind, start, end: end + 2, ...readLinktext(inner) };
  }
  const label = labelEnd(text, bracket, to);
  if (label < 0) return null;
  const shown = text.slice(bracket + 1, label);
  if (text[label + 1] !== '(') {
    const isFootnote = kind === 'link' && /^\^[^\s\]]+$/.test(shown) && text[label + 1] !== ':';
    return isFootnote ? { kind: 'footnoteRef', start, end: label + 1, link: shown.slice(1), displayText: '' } : null;
  }
  const target = /\(\s*(?:<([^>\n]*)>|((?:[^()\s]|\([^()\s]*\))*))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/y;
  target.lastIndex = label + 1;
  const match = target.exec(text);
  if (!match || target.lastIndex > to) return null;
  const link = match[1] ?? match[2] ?? '';
  if (link === '' || startsUrl.test(link)) return target.lastIndex;
  return { kind, start, end: target.lastIndex, link: decode(link), displayText: shown };
}

/** The bracket that closes a label, pairs inside it skipped. */
function labelEnd(text: string, bracket: number, to: number): number {
  let depth = 0;
  const last = Math.min(to, bracket + longestLink);
  for (let index = bracket; index < last; index++) {
    const character = text[index];
    if (character === '\\') index++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return index;
    else if (character === '\n' && text[index + 1] === '\n') return -1;
  }
  return -1;
}

function tagAt(text: string, index: number, to: number, from: number): InlineFinding | number | null {
  const isFree = index === from || /\s/.test(text[index - 1] ?? '') || text[index - 2] === '\\';
  if (!isFree) return null;
  tagPattern.lastIndex = index;
  const match = tagPattern.exec(text);
  if (!match || tagPattern.lastIndex > to) return null;
  const tag = match[0];
  if (/^#[\d/]*$/.test(tag)) return index + tag.length;
  return { kind: 'tag', start: index, end: index + tag.length, link: tag, displayText: '' };
}

/** Target and shown text of what stands between `[[` and `]]`. */
export function readLinktext(inner: string): { readonly link: string; readonly displayText: string } {
  const bar = inner.indexOf('|', 1);
  const link = (bar < 0 ? inner : inner.slice(0, bar)).trim();
  const displayText = bar < 0 ? link.split('#').filter(Boolean).join(' > ') : inner.slice(bar + 1).trim();
  return { link, displayText };
}

function decode(link: string): string {
  try {
    return decodeURI(link);
  } catch {
    return link;
  }
}
