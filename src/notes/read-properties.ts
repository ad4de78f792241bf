import { foldKey } from './fold-key';
import { isBlank, plainValue, textOf, type Plain } from './plain-value';

/** One property of a note: its key as the note spells it, and its value made safe to read. */
export interface Property {
  readonly key: string;
  readonly value: Plain;
}

/** A note's properties by folded name. Values are made safe only when they are asked for. */
export interface Properties {
  /** The property of that folded name, blank or not; of two keys that fold to one name, the first that says something. */
  named(name: string): Property | undefined;
  /** The properties `name1`, `name2` … in the order of their numbers. */
  numbered(name: string): readonly Property[];
}

/** The properties of a note. */
export function readProperties(raw: Readonly<Record<string, unknown>> | null): Properties {
  const spellings = new Map<string, string[]>();
  for (const key of raw === null ? [] : Object.keys(raw)) {
    const name = foldKey(key);
    const known = spellings.get(name);
    if (known === undefined) spellings.set(name, [key]);
    else known.push(key);
  }
  const named = (name: string): Property | undefined => {
    const properties = spellings.get(name)?.map((key) => ({ key, value: valueAt(raw, key) }));
    return properties?.find(({ value }) => !isBlank(value)) ?? properties?.[0];
  };
  return {
    named,
    numbered(name) {
      const numberOf = (other: string) =>
        other.startsWith(name) ? /^\d{1,3}$/.exec(other.slice(name.length))?.[0] : undefined;
      return [...spellings.keys()]
        .filter((other) => numberOf(other) !== undefined)
        .sort((one, other) => Number(numberOf(one)) - Number(numberOf(other)))
        .map(named)
        .filter((property) => property !== undefined && !isBlank(property.value)) as Property[];
    },
  };
}

/** The value of a property, safe to read; nothing that its object inherits is ever one. */
export function valueAt(raw: Readonly<Record<string, unknown>> | null, key: string): Plain {
  return raw === null ? null : plainValue(Object.getOwnPropertyDescriptor(raw, key)?.value);
}

/**
 * The property that a field is read from: the first of its folded names, most specific first, under which the note
 * says something. A blank property gives way to the next name, as templates leave many blank.
 */
export function propertyOf(properties: Properties, names: readonly string[]): Property | undefined {
  for (const name of names) {
    const property = properties.named(name);
    if (property !== undefined && !isBlank(property.value)) return property;
  }
  return undefined;
}

/** What the property of a folded name says as text; empty where it says nothing, or no text. */
export function textAt(properties: Properties, name: string): string {
  return textOf(properties.named(name)?.value ?? null) ?? '';
}
