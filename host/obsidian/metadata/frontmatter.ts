import type { FrontmatterLinkCache } from 'obsidian';
import { parseYaml } from '../platform/yaml';
import { readLinktext } from './inline';

/** The frontmatter block of a note by offsets, fences included; `yaml` is what stands between them. */
export interface FrontmatterBlock {
  readonly end: number;
  readonly yaml: string;
}

/** Finds the block between `---` lines at the very start of a note; a byte order mark before it does not count. */
export function findFrontmatter(text: string): FrontmatterBlock | null {
  const match = /^\uFEFF?---[ \t]*\r?\n((?:[\s\S]*?\n)?)---[ \t]*(?=\r?\n|$)/.exec(text);
  if (!match) return null;
  return { end: match[0].replace(/[ \t]+$/, '').length, yaml: match[1] ?? '' };
}

/** Properties of a note; null where there are none or the YAML cannot be parsed, as in the app. */
export function readProperties(yaml: string): Record<string, unknown> | null {
  let value: unknown;
  try {
    value = parseYaml(yaml);
  } catch {
    return null;
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

/** Links in properties, keyed by the way to the value: `interviewers.0`. */
export function frontmatterLinksOf(properties: Readonly<Record<string, unknown>>): FrontmatterLinkCache[] {
  const links: FrontmatterLinkCache[] = [];
  const visit = (value: unknown, key: string, depth: number): void => {
    if (typeof value === 'string') {
      const match = /^\[\[([^[\]\n]+)\]\]$/.exec(value);
      if (match) links.push({ key, original: value, ...readLinktext(match[1] ?? '') });
    } else if (typeof value === 'object' && value !== null && depth < 32) {
      for (const [name, inner] of Object.entries(value)) visit(inner, `${key}.${name}`, depth + 1);
    }
  };
  for (const [name, value] of Object.entries(properties)) visit(value, name, 0);
  return links;
}
