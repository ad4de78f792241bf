import { baseNameOf } from '../../domain/reference';

/**
 * A letter as it is pasted into a mail: no Markdown, no wikilinks, no comments; blanks and template code that somebody
 * has to fill in stay, so that nobody overlooks them. Every line stays a line, empty where it said nothing to a reader, so
 * that line numbers are those of the note.
 */
export function plainLines(markdown: string): readonly string[] {
  return withoutComments(markdown)
    .split(/\r\n|\r|\n/)
    .map(plainLine);
}

/**
 * The whole letter as plain text: paragraphs with one empty line between them.
 * @example plainLetter('Dear **Ana**,\n\n\nsee [[Site|my site]]') // 'Dear Ana,\n\nsee my site'
 */
export function plainLetter(markdown: string): string {
  return plainLines(markdown)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

/** Comments are for the writer; those over several lines leave empty lines behind. */
function withoutComments(text: string): string {
  return cutBetween(cutBetween(text, '%%', '%%'), '<!--', '-->');
}

function cutBetween(text: string, start: string, end: string): string {
  let kept = '';
  let from = 0;
  for (;;) {
    const open = text.indexOf(start, from);
    const close = open === -1 ? -1 : text.indexOf(end, open + start.length);
    if (close === -1) return kept + text.slice(from);
    kept += text.slice(from, open) + text.slice(open, close).replace(/[^\r\n]+/g, '');
    from = close + end.length;
  }
}

function plainLine(line: string): string {
  const structure = line
    .replace(/^(?:\s{0,3}>)+\s?/, '')
    .replace(/^\[!\w+\][+-]?\s*/, '')
    .replace(/^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s+){3,}|=+|`{3,}.*|~{3,}.*)$/, '')
    .replace(/^\s{0,3}\[\^[^[\]]+\]:.*$/, '')
    .replace(/^\s{0,3}#{1,6}\s+(.*?)(?:\s+#+)?\s*$/, '$1')
    .replace(/^(\s*)[*+-]\s+(?:\[.\]\s+)?/, '$1- ')
    .replace(/^(\s*\d{1,3}[.)])\s+\[.\]\s+/, '$1 ');
  let plain = unhidden(withoutWikilinks(withoutMarks(withoutLinks(hidden(structure)))));
  // Marks that were code can make up a link or bold type with others that were not, and one uncovers the other.
  for (let round = 0; round < 8; round += 1) plain = withoutWikilinks(plain.replace(/\*\*(\p{L}+)\*\*/gu, '$1'));
  return spelledOut(plain).trimEnd();
}

/** Marks that were escaped, or stand in an address, are no Markdown: meanwhile they stand as private characters. */
const marks = '\\`*_{}[]()#+-.!~|>=$%<^';
const privateUse = 0xe000;
const hide = (text: string): string =>
  [...text]
    .map((mark) => (marks.includes(mark) ? String.fromCharCode(privateUse + marks.indexOf(mark)) : mark))
    .join('');
const hidden = (text: string): string =>
  text
    .replace(/[\ue000-\ue0ff]/g, '')
    .replace(/\\([\\`*_{}[\]()#+.!~|>=$%<^-])/g, (_, mark: string) => hide(mark))
    .replace(/\bhttps?:\/\/[^\s<>()[\]]+|[^\s<>()[\]@]{1,64}@[^\s<>()[\]@]+/g, hide);
const unhidden = (text: string): string =>
  text.replace(/[\ue000-\ue0ff]/g, (mark) => marks[mark.charCodeAt(0) - privateUse] ?? '');

const nameOfTarget = (target: string): string => {
  const [note = '', heading = ''] = target.split('#');
  return baseNameOf(note) || heading.replace(/^\^/, '');
};

/** As shown. A link inside a link is none to Obsidian, but must not be left behind either. */
function withoutWikilinks(text: string): string {
  let plain = text;
  for (let round = 0; round < 8 && plain.includes('[['); round += 1) {
    plain = plain
      .replace(/\[\[([^[\]|]*)\\?\|([^[\]]*)\]\]/g, '$2')
      .replace(/\[\[([^[\]|]*)\]\]/g, (_, target: string) => nameOfTarget(target));
  }
  return plain;
}

/** Addresses on the web stay, as the reader has no other way to them; notes of the vault are named. */
function withoutLinks(text: string): string {
  return withoutWikilinks(text.replace(/!\[\[[^[\]]*\]\]|!\[[^[\]]*\]\([^()]*\)/g, ''))
    .replace(/\[([^[\]]+)\]\(([^()]*(?:\([^()]*\)[^()]*)?)\)/g, (_, shown: string, target: string) => {
      const address = target.replace(/^<|>.*$|\s.*$/g, '');
      const isOnTheWeb = /^https?:/i.test(address) && !unhidden(address).includes(unhidden(shown));
      return isOnTheWeb ? `${shown} (${address})` : shown;
    })
    .replace(/<([^<>\s:@]*[:@][^<>\s]*)>/g, (_, address: string) => address.replace(/^mailto:/i, ''))
    .replace(/\[\^[^[\]]*\]|\^\[[^[\]]*\]/g, '');
}

const htmlTag =
  /<\/?(?:a|abbr|b|big|blockquote|center|cite|code|del|details|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|small|span|strike|strong|sub|summary|sup|u|ul)(?:\s[^<>]{0,300})?\/?>/gi;

function withoutMarks(text: string): string {
  return text
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(htmlTag, '')
    .replace(/\s\^[A-Za-z0-9-]+\s*$/, '')
    .replace(/\\$/, '')
    .replace(/~~(?=\S)[^~]*~~/g, '')
    .replace(/`+([^`]*)`+/g, (_, code: string) => hide(code))
    .replace(/==(?=\S)([^=]*[^\s=])==/g, '$1')
    .replace(/\*\*\*(?=[^\s*])([^*]*[^\s*])\*\*\*/g, '$1')
    .replace(/(^|[^*])\*(?=[^\s*])([^*]*[^\s*])\*(?!\*)/g, '$1$2')
    .replace(/\*\*(?=[^\s*])([^*]*[^\s*])\*\*/g, '$1')
    .replace(/(^|[^*])\*(?=[^\s*])([^*]*[^\s*])\*(?!\*)/g, '$1$2')
    .replace(/(^|[^\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_]*[^\s_])\2(?![\p{L}\p{N}_])/gu, '$1$3');
}

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  '#39': "'",
  apos: "'",
  lt: '<',
  gt: '>',
};

function spelledOut(text: string): string {
  return text.replace(/&(nbsp|amp|quot|#39|apos|lt|gt);/g, (entity, name: string) => entities[name] ?? entity);
}
