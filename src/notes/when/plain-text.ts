import { weekdayWord } from './vocabulary';

const blank = (text: string): string => ' '.repeat(text.length);

/** A link's target that is a daily note, as far as its day: `Daily/2026-11-20 Fri`. An address outside is none. */
const dailyNote = new RegExp(
  `^(?![a-z][a-z\\d+.-]+:)(?:[^\\]|#]*\\/)?(\\d{4}-\\d{2}-\\d{2})(?:[ _,-]+${weekdayWord})?(?:\\.md)?$`,
  'i',
);

function linkText(link: string, target: string): string {
  const day = dailyNote.exec(decodeSafely(target.trim()))?.[1];
  if (day === undefined) return blank(link);
  const index = link.indexOf(day);
  return index < 0 ? blank(link) : blank(link.slice(0, index)) + day + blank(link.slice(index + day.length));
}

function decodeSafely(text: string): string {
  return text.replace(/%20/g, ' ');
}

const anyLink = /!?\[\[[^[\]]*\]\]|!?\[[^[\]]*\]\([^()]*\)/g;

/** A part of a text, grown so that it holds every link whole that it holds a part of. */
export function withWholeLinks(text: string, part: { start: number; end: number }): { start: number; end: number } {
  let { start, end } = part;
  for (const link of text.matchAll(anyLink)) {
    const linkEnd = link.index + link[0].length;
    if (link.index < end && start < linkEnd) [start, end] = [Math.min(start, link.index), Math.max(end, linkEnd)];
  }
  return { start, end };
}

/**
 * Text as the phrases are searched in: of the same length, so that positions hold, with typographic dashes and quotes as
 * plain ones and white space of every kind as the one space that the patterns know, addresses blanked, and links blanked
 * but for the day of a daily note. The name of a linked note ("[[May Chen]]", "[[2026-11-18 Onsite]]") is no date.
 */
export function withoutLinksAndAddresses(text: string): string {
  return text
    .replace(/[‐-―−]/g, '-')
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/\s/g, ' ')
    .replace(/!?\[\[([^[\]|#^]*)[^[\]]*\]\]/g, (link: string, target: string) => linkText(link, target))
    .replace(/!?\[[^[\]]*\]\(([^()]*)\)/g, (link: string, target: string) => linkText(link, target))
    .replace(/\b(?:https?|obsidian|file|mailto):\S+/gi, blank)
    .replace(/[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+/g, blank);
}
