import { given } from '../../domain/given';
import { baseNameOf } from '../../domain/reference';
import type { Person } from '../../domain/person';
import { isTitle } from './job-title';
import { nameAndTitle } from './name-and-title';
import { isPlaceholder } from '../placeholder';
import { nameInProfile, readEmail, readLinkedIn, readPhone } from './read-address';
import { linkWithin, nameOfTag, readLink, referenceTo, visibleText, type ResolveLink } from '../read-link';

/** One entry among people: the person it names, null where it names nobody; `broken` is an address that is none. */
export interface PersonEntry {
  readonly person: Person | null;
  readonly broken?: string;
}

/** What a note says of a person beside their name. */
export type PersonDetails = Omit<Person, 'text' | 'link' | 'path'>;

const longestName = 200;
/** A name with title, address and profile; longer texts are no entry of one person. */
const longestEntry = 600;
const htmlTag = /^\/?(?:a|b|i|u|p|br|em|img|div|sub|sup|code|font|mark|span|small|strong|script|style)(?:\s.*|\/)?$/is;
/** "2) Ana Ruiz", "- Ana Ruiz": a place in a list. */
const numbered = /^\s*(?:\d{1,2}[.)]|[-*•])\s+(?=[^\d\s])/;
/** Stands for the link while the text around it is read; it cannot occur in a text, as invisible characters are gone. */
const linkMark = '\u0000';

/**
 * Reads a text that names one person, in any of the ways in which people write one: with a title in brackets or
 * behind a comma, an address, a link to a note or a profile. The name itself is kept as written.
 * @example readPerson('Ana Ruiz (VP Engineering) <ana@x.example>', resolve)
 */
export function readPerson(written: string, resolve: ResolveLink): PersonEntry {
  if (written.length > longestEntry) return { person: null };
  const clean = nameOfTag(visibleText(written).replace(numbered, '').trim());
  const linkText = linkWithin(clean);
  const link = linkText === undefined ? null : readLink(linkText);
  const unlinked =
    linkText === undefined || link === null
      ? clean
      : clean.replace(linkText, () => (link.to === 'note' ? linkMark : (link.display ?? '')));
  const { text, details: found, broken } = takeAddresses(unlinked);
  const { name, title } = nameAndTitle(text);
  const details: PersonDetails = {
    ...(title === undefined ? {} : (detailsOf(title) ?? { title })),
    ...found,
    ...(link?.to === 'outside' ? detailsOf(link.address) : {}),
  };
  const entry = broken === undefined ? {} : { broken };
  if (link?.to === 'note') {
    return { person: { ...referenceTo(link.link, shownName(link.link, link.display), resolve), ...details }, ...entry };
  }
  const shown = name === '' ? addressAsName(details) : name.replace(/^@(?=\S)/, '').replace(/(\S)\s*\?+$/, '$1');
  // "2026-11-18": a name has a letter.
  return { person: !/\p{L}/u.test(shown) || shown.length > longestName ? null : { text: shown, ...details }, ...entry };
}

/** What somebody is called of whom only an address is known: the name in a profile's, else the mail address as it is. */
function addressAsName({ email, linkedin }: PersonDetails): string {
  return email ?? (linkedin === undefined ? '' : nameInProfile(linkedin));
}

/** An address, profile or number as what it is; null for a text that is none of these. */
export function detailsOf(text: string): PersonDetails | null {
  const email = readEmail(text);
  if (email !== null) return { email };
  const linkedin = readLinkedIn(text);
  if (linkedin !== null) return { linkedin };
  const phone = readPhone(text);
  return phone === null ? null : { phone };
}

/**
 * The name to show for a linked person: the link's display text, but the note's fuller name where the text is only
 * its beginning, so that `[[People/Ana Ruiz|Ana]]` is told from another Ana.
 */
function shownName(link: string, display: string | undefined): string {
  const name = personNameOf(link);
  if (display === undefined) return name;
  return name.toLowerCase().startsWith(`${display.toLowerCase()} `) ? name : display.replace(/^@(?=\S)/, '');
}

/** The name that a person's note is called by: without folder, `@` and what tells namesakes apart in brackets. */
export function personNameOf(path: string): string {
  const base = baseNameOf(path);
  const name = base.replace(/^@/, '').replace(/\s+\([^()]*\)$/, '');
  return name.trim() === '' ? base : name;
}

function takeAddresses(text: string): {
  readonly text: string;
  readonly details: PersonDetails;
  readonly broken?: string;
} {
  let details: PersonDetails = {};
  let broken: string | undefined;
  const take = (part: string): boolean => {
    const detail = detailsOf(part);
    if (detail === null) return false;
    details = { ...detail, ...details };
    return true;
  };
  const withoutAngles = text.replace(/<([^<>]*)>/g, (_, inner: string) => {
    if (take(inner)) return ' ';
    if (htmlTag.test(inner) || isPlaceholder(inner)) return ' ';
    if (isTitle(inner) && !inner.includes('@')) return `(${inner})`;
    broken ??= inner.trim();
    return ' ';
  });
  const named = withoutAngles.replace(/[ ,]+(?!\d{4}-\d\d-\d\d)([+(\d][\d ()./-]{5,}\d)$/, (all, inner: string) =>
    take(inner) ? '' : all,
  );
  const words = named.split(/[ \n]+/).filter((word) => word !== '');
  const kept = words.flatMap((word) => {
    const bare = word.replace(/^[(（[,;]+|[)）\],;.]+$/g, '');
    const meant = bare.indexOf('@') > 0;
    if (!meant && readLinkedIn(bare) === null) return [word];
    if (!take(bare)) {
      broken ??= bare;
      if (words.length === 1) return [word];
    }
    const left = word.replace(bare, '');
    return left === '' || left === '()' ? [] : [left];
  });
  return { text: kept.join(' '), details, ...given({ broken }) };
}
