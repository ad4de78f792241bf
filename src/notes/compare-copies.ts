import type { CopyDifferences } from '../domain/problem';
import { foldKey } from './fold-key';
import { splitNote } from './frontmatter';
import type { NoteSource } from './note-source';
import { isBlank, isList, writtenOf, type Plain } from './plain-value';
import { valueAt } from './read-properties';

type PropertyDifference = CopyDifferences['properties'][number];

/** More of them tell no more than that the notes have little in common. */
const mostDifferences = 12;
const mostEntries = 5;

/**
 * The properties in which a conflict copy differs from the note that is used: of a list what only the copy has, which
 * for the log is what was recorded there alone. Nothing where the properties of either could not be parsed.
 */
export function differingProperties(used: NoteSource, copy: NoteSource): readonly PropertyDifference[] {
  if (used.unparsed || copy.unparsed) return [];
  const [here, there] = [valuesOf(used), valuesOf(copy)];
  const names = [...new Set([...there.keys(), ...here.keys()])];
  const differences = names.flatMap((name): PropertyDifference[] => {
    const [ours, theirs] = [here.get(name), there.get(name)];
    const [known, said] = [entriesOf(ours?.value ?? null), entriesOf(theirs?.value ?? null)];
    if (said.join('\n') === known.join('\n')) return [];
    const says = said.filter((entry) => !known.includes(entry)).slice(0, mostEntries);
    return [{ property: theirs?.key ?? ours?.key ?? name, says }];
  });
  return differences.slice(0, mostDifferences);
}

/** Whether two notes have different text below their properties; ends of lines and blank lines around it are no text. */
export function isOtherText(one: string, other: string): boolean {
  return bodyOf(one) !== bodyOf(other);
}

function valuesOf({ properties }: NoteSource): ReadonlyMap<string, { readonly key: string; readonly value: Plain }> {
  const keys = properties === null ? [] : Object.keys(properties);
  return new Map(keys.map((key) => [foldKey(key), { key, value: valueAt(properties, key) }]));
}

function entriesOf(value: Plain): readonly string[] {
  const entries = isList(value) ? value : [value];
  return entries.filter((entry) => !isBlank(entry)).map(writtenOf);
}

function bodyOf(text: string): string {
  return splitNote(text)
    .body.replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trim();
}
