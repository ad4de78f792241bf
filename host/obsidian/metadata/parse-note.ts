import type { CachedMetadata, ListItemCache, Pos, SectionCache } from 'obsidian';
import { parseBlocks } from './block-parser';
import { findFrontmatter, frontmatterLinksOf, readProperties } from './frontmatter';
import { findInline } from './inline';
import { Lines } from './lines';

/**
 * Everything `getFileCache` gives for a note. Checked against caches that the app itself recorded; keys appear, as
 * there, only where there is something to say.
 */
export function parseNote(text: string): CachedMetadata {
  const cache: CachedMetadata = {};
  const lines = new Lines(text);
  const sections: SectionCache[] = [];
  const block = findFrontmatter(text);
  let bodyLine = 0;
  if (block) {
    const position = { start: lines.at(0, 0), end: lines.locate(block.end) };
    bodyLine = position.end.line + 1;
    sections.push({ type: 'yaml', position });
    const properties = readProperties(block.yaml);
    if (properties) {
      cache.frontmatter = properties;
      cache.frontmatterLinks = frontmatterLinksOf(properties);
      cache.frontmatterPosition = position;
    }
  }
  const found = parseBlocks(lines, bodyLine);
  sections.push(...found.sections);
  const position = (start: number, end: number): Pos => ({ start: lines.locate(start), end: lines.locate(end) });
  if (found.headings.length > 0) {
    const byLine = new Map(found.sections.map((section) => [section.position.start.line, section.position]));
    cache.headings = found.headings.map(({ level, heading, line }) => {
      const start = lines.at(line, 0);
      return { heading, level, position: byLine.get(line) ?? { start, end: start } };
    });
  }
  for (const range of found.inline) {
    for (const { kind, start, end, link, displayText } of findInline(text, range.start, range.end)) {
      const at = position(start, end);
      if (kind === 'tag') (cache.tags ??= []).push({ tag: link, position: at });
      else if (kind === 'footnoteRef') (cache.footnoteRefs ??= []).push({ id: link, position: at });
      else {
        const reference = { link, displayText, original: text.slice(start, end), position: at };
        if (kind === 'embed') (cache.embeds ??= []).push(reference);
        else (cache.links ??= []).push(reference);
      }
    }
  }
  if (found.footnotes.length > 0) {
    cache.footnotes = found.footnotes.map(({ id, first, last }) => ({
      id,
      position: { start: lines.at(first, 0), end: lines.at(last, lines.slices[last]?.text.length ?? 0) },
    }));
  }
  if (found.listItems.length > 0) cache.listItems = found.listItems;
  if (sections.length > 0) cache.sections = sections;
  nameBlocks(text, cache, sections, found.listItems);
  return cache;
}

/** `^id` at the end of a paragraph or list item names that block. */
function nameBlocks(
  text: string,
  cache: CachedMetadata,
  sections: readonly SectionCache[],
  items: readonly ListItemCache[],
): void {
  for (const block of [...sections.filter(({ type }) => type === 'paragraph'), ...items]) {
    const { start, end } = block.position;
    const id = /(?:^|\s)\^([a-zA-Z0-9-]+)\s*$/.exec(text.slice(start.offset, end.offset))?.[1];
    if (id === undefined) continue;
    block.id = id;
    (cache.blocks ??= {})[id.toLowerCase()] = { id, position: block.position };
  }
}
