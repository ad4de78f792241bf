import { given } from '../domain/given';
import { withoutTurningMarks } from '../domain/turning-marks';
import { baseNameOf, type Reference } from '../domain/reference';
import type { NoteSource, PropertyLink } from './note-source';

/** A link as its text spells it: to a note of the vault, or to an address outside of it. */
export type WrittenLink =
  | { readonly to: 'note'; readonly link: string; readonly display?: string }
  | { readonly to: 'outside'; readonly address: string; readonly display?: string };

const wikilink = /^!?\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]$/;
const markdownLink = /^!?\[([^[\]]*)\]\(\s*<?([^<>\s]+(?: [^<>"]+)?)>?(?:\s+"[^"]*")?\s*\)$/;
const outside = /^[a-z][a-z\d+.-]+:/i;

/**
 * Reads a text that is one link and nothing else; null for any other text.
 * @example readLink('[[People/Ana Ruiz#Role|Ana]]') // { to: 'note', link: 'People/Ana Ruiz', display: 'Ana' }
 */
export function readLink(text: string): WrittenLink | null {
  const wiki = wikilink.exec(text);
  if (wiki !== null) return noteLink(wiki[1] ?? '', wiki[2]);
  const markdown = markdownLink.exec(text);
  if (markdown === null) return null;
  const [, display, address = ''] = markdown;
  if (outside.test(address)) return { to: 'outside', address, ...displayOf(display) };
  return noteLink(decoded(address), display);
}

/** The link's path without heading, block and `.md`, as it is compared. */
export function linkPathOf(link: string): string {
  return withoutTurningMarks(decoded(link))
    .replace(/[#^].*$/s, '')
    .replace(/\.md$/i, '')
    .trim();
}

/** Finds the note that a link of this note leads to. */
export type ResolveLink = (link: string) => string | undefined;

/**
 * How links of one note resolve. Within a note the same link always leads to the same place, so it is found by what
 * it says: its position does not matter, and a link that YAML took for a list is resolved where it stands quoted too.
 */
export function linkResolver(links: NoteSource['links']): ResolveLink {
  let known: Map<string, PropertyLink> | undefined;
  return (link) => {
    known ??= new Map(links.map((one) => [linkPathOf(one.link), one]));
    return known.get(linkPathOf(link))?.path;
  };
}

/** A reference to the note linked, with its path where there is one. */
export function referenceTo(link: string, text: string, resolve: ResolveLink): Reference {
  const path = resolve(link);
  return { text, link, ...given({ path }) };
}

const anyLink = /!?\[\[[^[\]]+\]\]|!?\[[^[\]]*\]\([^()\s]*\)/;
const everyLink = new RegExp(anyLink, 'g');
/** Control characters, and those that turn the direction of the text around them: they can only hide something. */
const invisible = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** A text without the characters that nobody sees. */
export function visibleText(text: string): string {
  return text.replace(invisible, ' ');
}

/** The first link that stands somewhere in a text, as it is written there; undefined where none does. */
export function linkWithin(text: string): string | undefined {
  return anyLink.exec(text)?.[0];
}

/**
 * The name that a tag stands for, with its words apart and capitals where it has none; any other text as it is.
 * @example nameOfTag('#people/ana-ruiz') // 'Ana Ruiz'
 */
export function nameOfTag(text: string): string {
  const tag = /^#(?:[^\s#]*\/)?([^\s#/]+)$/.exec(text)?.[1];
  if (tag === undefined) return text;
  const words = tag.replace(/[-_]+/g, ' ');
  return words === words.toLowerCase() ? words.replace(/(^|\s)\p{L}/gu, (start) => start.toUpperCase()) : words;
}

/** A text as Obsidian shows it: its links by their display text, without marks of emphasis, on one line. */
export function displayedText(text: string): string {
  return visibleText(text)
    .replace(everyLink, shownText)
    .replace(/(\*\*|__)(?=\S)(.+?)\1/g, '$2')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a text that is a link shows: its display text, or the name of its note. */
export function shownText(text: string): string {
  const link = readLink(text);
  if (link === null) return text;
  return link.display ?? (link.to === 'note' ? baseNameOf(link.link) : link.address);
}

function noteLink(written: string, display: string | undefined): WrittenLink | null {
  const link = written.replace(/[#^].*$/s, '').trim();
  return link === '' ? null : { to: 'note', link, ...displayOf(display) };
}

function displayOf(display: string | undefined): { display?: string } {
  const text = display?.trim();
  return text === undefined || text === '' ? {} : { display: text };
}

/** An address without its escapes; as it is where they are none. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
