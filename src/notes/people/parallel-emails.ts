import { fold } from '../../domain/fold';
import type { Person } from '../../domain/person';
import type { FoundProblem } from '../found-problem';
import { isPlaceholder } from '../placeholder';
import { isList, textOf, writtenOf, type Plain } from '../plain-value';
import { readEmail } from './read-address';
import type { Property } from '../read-properties';

/**
 * Gives each person the address that stands at their place in the parallel list. Where the numbers differ, an address
 * goes to the one person whom it names best, and by place only where it names nobody: mail to a wrong person is worse
 * than none.
 */
export function withEmails(
  persons: readonly (Person | null)[],
  emails: Property,
  problems: FoundProblem[],
): (Person | null)[] {
  const read = addressesIn(emails.value)
    .slice(0, mostAddresses)
    .map((text) => {
      const email = readEmail(text.replace(/^.*<([^<>]*)>.*$/s, '$1'));
      if (email === null && text !== '' && !isPlaceholder(text))
        problems.push({ code: 'unreadable-email', property: emails.key, written: writtenOf(text) });
      return email;
    });
  const chosen = read.length === persons.length ? read : byName(persons, read);
  return persons.map((person, index) => {
    const email = chosen[index] ?? null;
    return person === null || person.email !== undefined || email === null ? person : { ...person, email };
  });
}

const mostAddresses = 1000;

/** For each person the address that names them and nobody better, else the one at their place if it names nobody. */
function byName(persons: readonly (Person | null)[], emails: readonly (string | null)[]): (string | null)[] {
  const names = persons.map((person) => (person === null ? [] : wordsOf(person.text)));
  const chosen: (string | null)[] = persons.map(() => null);
  const unnamed = emails.map((email, place) => {
    if (email === null) return null;
    const written = email.slice(0, email.indexOf('@'));
    const local = new Set(wordsOf(written));
    const letters = fold(written).replace(/[^\p{L}]/gu, '');
    const matches = names.map((parts) =>
      shortened(parts).has(letters) ? 2 : parts.filter((part) => local.has(part)).length,
    );
    const best = matches.reduce((most, match) => Math.max(most, match), 0);
    if (best === 0) return email;
    const [owner = place, ...others] = matches.flatMap((match, index) => (match === best ? [index] : []));
    if (others.length === 0) chosen[owner] ??= email;
    return null;
  });
  return chosen.map((email, place) => email ?? unnamed[place] ?? null);
}

/** The ways in which companies shorten a name for its address: `aruiz`, `anar`, `ruiza`, `anaruiz`. */
function shortened(parts: readonly string[]): ReadonlySet<string> {
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return new Set();
  return new Set([first.charAt(0) + last, first + last.charAt(0), last + first.charAt(0), first + last, last + first]);
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
}

function addressesIn(value: Plain): readonly string[] {
  if (isList(value)) return value.map((item) => textOf(item) ?? '');
  const text = textOf(value);
  return text === null ? [] : text.split(/[,;\n]/).map((part) => part.trim());
}
