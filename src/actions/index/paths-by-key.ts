/** Sets of paths by key, small where most sets hold one path. */
export interface PathsByKey {
  keys(): Iterable<string>;
  of(key: string): readonly string[];
  add(key: string, path: string): void;
  remove(key: string, path: string): void;
}

/** A longer list is added to as it is: copying it each time would cost the square of its length. */
const longestCopied = 8;

/** An empty collection of sets of paths. */
export function pathsByKey(): PathsByKey {
  const lists = new Map<string, string[]>();
  return {
    keys: () => lists.keys(),
    of: (key) => lists.get(key)?.slice() ?? [],
    add(key, path) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [path]);
      // A copy has no room to grow, which in a list of two takes more memory than the two.
      else if (list.length < longestCopied) lists.set(key, list.concat(path));
      else list.push(path);
    },
    remove(key, path) {
      const left = (lists.get(key) ?? []).filter((kept) => kept !== path);
      if (left.length === 0) lists.delete(key);
      else lists.set(key, left.slice());
    },
  };
}
