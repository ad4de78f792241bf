import type { Table } from './is-table';
import { isTable } from './is-table';

/** Settings that may hold one of several values, by their path, with the values that are understood. */
export type AllowedValues = Readonly<Record<string, readonly unknown[]>>;

/** Whether a value of a list may stand where the defaults hold such a list. */
export type ListItemCheck = (path: string, item: unknown) => boolean;

/** What tells a sound value from a damaged one where its type alone does not. */
export interface ValueChecks {
  readonly allowed: AllowedValues;
  readonly listItem: ListItemCheck;
  /** Paths of tables to which a person can add entries; each entry has the shape of the first default one. */
  readonly openTables: readonly string[];
}

/**
 * Stored settings laid over the defaults. Of what is stored, only values of the default's type and among the allowed
 * ones count; everything else, known or unknown, gives way to the default, so that no stored text can break anything.
 */
export function mergeSettings<Settings>(defaults: Settings, stored: unknown, checks: ValueChecks): Settings {
  return merged(defaults, stored, '', checks) as Settings;
}

function merged(standard: unknown, stored: unknown, path: string, checks: ValueChecks): unknown {
  if (stored === undefined) return standard;
  const allowed = checks.allowed[path];
  if (allowed !== undefined) return allowed.includes(stored) ? stored : standard;
  if (Array.isArray(standard)) {
    return Array.isArray(stored) && stored.every((item) => checks.listItem(path, item)) ? stored : standard;
  }
  if (isTable(standard)) return isTable(stored) ? mergedTable(standard, stored, path, checks) : standard;
  if (typeof standard === 'number')
    return typeof stored === 'number' && stored >= 0 && isFinite(stored) ? stored : standard;
  return typeof stored === typeof standard ? stored : standard;
}

const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

function mergedTable(standard: Table, stored: Table, path: string, checks: ValueChecks): Table {
  const own = (key: string): unknown => (Object.hasOwn(stored, key) ? stored[key] : undefined);
  const known = Object.entries(standard).map(
    ([key, value]) => [key, merged(value, own(key), below(path, key), checks)] as const,
  );
  const model = Object.values(standard)[0];
  const added = checks.openTables.includes(path)
    ? Object.keys(stored)
        .filter((key) => key !== '__proto__' && !Object.hasOwn(standard, key))
        .map((key) => [key, merged(model, stored[key], below(path, key), checks)] as const)
    : [];
  return Object.fromEntries([...known, ...added]);
}

/**
 * The part of the settings that differs from the defaults: what is stored, so that a better default reaches everybody
 * who did not choose otherwise. undefined where nothing differs.
 */
export function differenceFrom(defaults: unknown, settings: unknown): unknown {
  if (isTable(defaults) && isTable(settings)) {
    const entries = Object.entries(settings)
      .map(
        ([key, value]) =>
          [key, differenceFrom(Object.hasOwn(defaults, key) ? defaults[key] : undefined, value)] as const,
      )
      .filter(([, difference]) => difference !== undefined);
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  return JSON.stringify(defaults) === JSON.stringify(settings) ? undefined : settings;
}

/**
 * What is stored under keys that the defaults do not have: another version of the plugin put it there, and it is kept.
 * undefined where there is nothing of the kind.
 */
export function unknownIn(defaults: unknown, stored: unknown, openTables: readonly string[], path = ''): unknown {
  if (!isTable(defaults)) return undefined;
  if (!isTable(stored) || openTables.includes(path)) return undefined;
  const entries = Object.entries(stored)
    .filter(([key]) => key !== '__proto__')
    .map(([key, value]) =>
      Object.hasOwn(defaults, key)
        ? ([key, unknownIn(defaults[key], value, openTables, below(path, key))] as const)
        : ([key, value] as const),
    )
    .filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Two tables as one; where both have a value, the second counts. */
export function overlaid(under: unknown, over: unknown): unknown {
  if (over === undefined) return under;
  if (!isTable(under) || !isTable(over)) return over;
  const keys = [...new Set([...Object.keys(under), ...Object.keys(over)])];
  return Object.fromEntries(keys.map((key) => [key, overlaid(under[key], over[key])]));
}

/** Whether everything in one value is in the other as well. */
export function isWithin(part: unknown, whole: unknown): boolean {
  if (!isTable(part) || !isTable(whole)) return JSON.stringify(part) === JSON.stringify(whole);
  return Object.entries(part).every(([key, value]) => Object.hasOwn(whole, key) && isWithin(value, whole[key]));
}

/** The value at a path such as `drafts.me.name`, or what stands in its way there; undefined where there is nothing. */
export function valueAtPath(stored: unknown, path: string): unknown {
  const step = (value: unknown, key: string): unknown => {
    if (!isTable(value)) return value;
    return Object.hasOwn(value, key) ? value[key] : undefined;
  };
  return path.split('.').reduce(step, stored);
}
