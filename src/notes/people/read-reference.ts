import type { Reference } from '../../domain/reference';
import { foldKey } from '../fold-key';
import { isPlaceholder } from '../placeholder';
import { isBlank, isList, isMap, textOf, type Plain } from '../plain-value';
import { displayedText, linkWithin, nameOfTag, readLink, referenceTo, type ResolveLink } from '../read-link';

/** Longer texts are no name of a company or role. */
const longestName = 300;

/**
 * A value that names one thing, as text or link: the company, the interview of a draft. Of a list the first counts.
 * Undefined where nothing is named, null where what stands there names nothing.
 */
export function readReference(value: Plain, resolve: ResolveLink): Reference | null | undefined {
  const text = nameIn(value);
  if (text === undefined || text === null) return text;
  const within = linkWithin(text);
  const link = within === undefined ? null : readLink(within);
  const shown = nameOfTag(displayedText(text));
  if (shown === '' || isPlaceholder(shown)) return undefined;
  return link?.to === 'note' ? referenceTo(link.link, shown, resolve) : { text: shown };
}

/** A value that is one short text: role, stage, industry; links give what they show. */
export function readName(value: Plain): string | null | undefined {
  const reference = readReference(value, () => undefined);
  return reference === undefined || reference === null ? reference : reference.text;
}

function nameIn(value: Plain): string | null | undefined {
  if (isBlank(value)) return undefined;
  if (isList(value))
    return isList(value[0] ?? null)
      ? unquotedLink(value[0] ?? null)
      : nameIn(value.find((item) => !isBlank(item)) ?? null);
  if (isMap(value)) {
    const named = value.pairs.find(([key]) => foldKey(key) === 'name');
    return named === undefined ? null : nameIn(named[1]);
  }
  const text = textOf(value);
  if (text === null || text.length > longestName) return null;
  return isPlaceholder(text) ? undefined : text;
}

/** YAML takes an unquoted `[[Northwind]]` for a list in a list. */
function unquotedLink(value: Plain): string | null | undefined {
  const text = nameIn(isList(value) && isList(value[0] ?? null) ? (value[0] ?? null) : value);
  return typeof text === 'string' && readLink(text) === null ? `[[${text}]]` : text;
}
