import { baseNameOf } from '../domain/reference';
import { foldKey } from './fold-key';
import { isList, type Plain } from './plain-value';
import { readLink } from './read-link';

/** One word that a note says of itself in a marker property, e.g. its type or one of its tags. */
export interface Marker {
  /** The words in it, lower case: `['job', 'interview', 'onsite']` for `#job-interview/onsite`. */
  readonly words: readonly string[];
  /** Folded parts between the slashes of a nested tag: `['jobinterview', 'onsite']`. */
  readonly parts: readonly string[];
  /** Whether it is a tag: weaker evidence than a type, as tags also say what a note is about. */
  readonly tag: boolean;
}

/** The markers that a value holds: as text, link, tag or list of these, however deep YAML nested a link. */
export function markersIn(value: Plain, tag: boolean): readonly Marker[] {
  if (isList(value)) return value.flatMap((item) => markersIn(item, tag));
  return typeof value === 'string' ? markersOf(value, tag) : [];
}

/** A vault has few different tags and types, on many notes: each is taken apart once. */
const known = { tag: new Map<string, readonly Marker[]>(), type: new Map<string, readonly Marker[]>() };
const mostKnown = 2000;

function markersOf(text: string, tag: boolean): readonly Marker[] {
  const cache = tag ? known.tag : known.type;
  const before = cache.get(text);
  if (before !== undefined) return before;
  const markers = textsIn(text, tag)
    .map((part) => markerOf(part, tag))
    .filter(({ words }) => words.length > 0);
  if (cache.size < mostKnown && text.length <= 100) cache.set(text, markers);
  return markers;
}

/** Whether a marker is one of the folded names, or a nested tag below one. */
export function isMarkedAs(marker: Marker, names: ReadonlySet<string>): boolean {
  let path = '';
  return marker.parts.some((part) => {
    path = path === '' ? part : `${path}/${part}`;
    return names.has(path);
  });
}

/** A setting's marker names, folded as {@link isMarkedAs} compares them. */
export function foldedMarkers(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => partsOf(name).join('/')).filter((name) => name !== ''));
}

function textsIn(value: string, tag: boolean): readonly string[] {
  const pieces = value.split(/,(?![^[]*\]\])/).map((piece) => piece.trim());
  const links = pieces.map(linkName);
  return links.flatMap((text) =>
    tag || text.includes('#') ? [text, ...(/\s/.test(text) ? text.split(/\s+/) : [])] : [text],
  );
}

function linkName(text: string): string {
  const link = readLink(text);
  return link?.to === 'note' ? baseNameOf(link.link) : text;
}

function markerOf(text: string, tag: boolean): Marker {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return { words, parts: partsOf(text), tag };
}

function partsOf(text: string): string[] {
  return text
    .split('/')
    .map((part) => foldKey(part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')))
    .filter((part) => part !== '');
}
