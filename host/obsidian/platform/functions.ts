import type { CachedMetadata } from 'obsidian';

/** `normalizePath`: odd spaces and composed characters made plain, slashes single and none at the ends. */
export function normalizePath(path: string): string {
  const plain = path
    .replace(/[\u00A0\u202F]/g, ' ')
    .normalize('NFC')
    .replace(/[\\/]+/g, '/')
    .replace(/^\/+|\/+$/g, '');
  return plain === '' ? '/' : plain;
}

/** Tags of the property `tags`, with `#` in front. Since 1.9 only lists, or one tag as text; what is no tag is dropped. */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  if (typeof frontmatter !== 'object' || frontmatter === null) return null;
  const found: unknown = Object.entries(frontmatter).find(([name]) => /^tags$/i.test(name))?.[1];
  if (typeof found !== 'string' && !Array.isArray(found)) return null;
  const tags = (typeof found === 'string' ? [found] : found).filter(
    (tag) => typeof tag === 'string' && /^[^\s,]+$/.test(tag),
  );
  return (tags as string[]).map((tag) => (tag.startsWith('#') ? tag : `#${tag}`));
}

/** `getAllTags`: those of the properties before those of the body; the mocks turn them round. */
export function getAllTags(cache: CachedMetadata): string[] | null {
  return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...(cache.tags ?? []).map(({ tag }) => tag)];
}

/** `parseLinktext`: a link without and with its subpath, `#` included. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const hash = linktext.indexOf('#');
  return hash < 0 ? { path: linktext, subpath: '' } : { path: linktext.slice(0, hash), subpath: linktext.slice(hash) };
}

interface Debounced<A extends unknown[]> {
  (...args: A): Debounced<A>;
  cancel(): Debounced<A>;
  run(): unknown;
}

/** `debounce`: called once with the last arguments; later calls put it off only where `resetTimer` says so. */
export function debounce<A extends unknown[]>(
  callback: (...args: A) => unknown,
  timeout = 0,
  resetTimer = false,
): Debounced<A> {
  let timer: number | null = null;
  let last: A | null = null;
  const run = (): unknown => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    const args = last;
    last = null;
    return args ? callback(...args) : undefined;
  };
  const debounced = (...args: A): Debounced<A> => {
    last = args;
    if (timer !== null && resetTimer) {
      window.clearTimeout(timer);
      timer = null;
    }
    timer ??= window.setTimeout(run, timeout);
    return result;
  };
  const cancel = (): Debounced<A> => {
    if (timer !== null) window.clearTimeout(timer);
    timer = last = null;
    return result;
  };
  const result: Debounced<A> = Object.assign(debounced, { cancel, run });
  return result;
}
