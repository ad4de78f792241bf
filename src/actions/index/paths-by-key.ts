/** Sets of paths by key, small where most sets hold one path. */
export interface PathsByKey {
  keys(): Iterable<string>;
  of(key: string): readonly string[];
  add(key: string, path: string): void;
  remove(key: string, path: string): void;
}

/** An empty collection of sets of paths. */
export function pathsByKey(): PathsByKey {
  const lists = new Map<string, readonly string[]>();
  return {
    keys: () => lists.keys(),
    of: (key) => lists.get(key) ?? [],
    add(key, path) {
      lists.set(key, [...(lists.get(key) ?? []), path]);
    },
    remove(key, path) {
      const left = (lists.get(key) ?? []).filter((kept) => kept !== path);
      if (left.length === 0) lists.delete(key);
      else lists.set(key, left);
    },
  };
}
