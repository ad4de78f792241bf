import { inOneLine } from './clean-text';

/** Longest name of a folder or file in bytes of UTF-8; what systems and sync tools allow is 255, with room for a suffix. */
const longestName = 200;
const longestPath = 900;
const windowsNames = /^(con|prn|aux|nul|clock\$|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=$|[.\s])/i;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** The longest beginning that fits into so many bytes, never cutting a character or a combined one in two. */
function fitting(text: string, bytes: number): string {
  if (bytesOf(text) <= bytes) return text;
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += bytesOf(character);
    if (used > bytes) break;
    kept += character;
  }
  return kept.replace(/[\u200d\p{M}]*$/u, (tail) => (tail.includes('\u200d') ? '' : tail));
}

/**
 * A name for a file or folder that every platform and Obsidian accept: no reserved characters or names, no `#^[]|`, no dot
 * in front, no dot or space behind, Unicode composed (NFC), at most `bytes` bytes. Letters of any script and emoji stay.
 * Empty where nothing is left.
 * @example safeName('A/B: "Tests"?') // "A-B - Tests"
 */
export function safeName(text: string, bytes = longestName): string {
  const plain = inOneLine(text)
    .normalize('NFC')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/g, '')
    .replace(/(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '$1')
    .replace(/[\uE000-\uF8FF\uFFFE\uFFFF]/g, '')
    .replace(/:\s/g, ' - ')
    .replace(/[/\\|:]+/g, '-')
    .replace(/[<>"?*#^[\]`]/g, '')
    .replace(/\s+/g, ' ');
  const trimmed = (name: string) => name.replace(/^[.\s]+|[.\s]+$/g, '');
  const named = trimmed(plain);
  const safe = windowsNames.test(named) ? `${named.replace(windowsNames, '$1_')}` : named;
  return trimmed(fitting(safe, bytes));
}

const folded = (path: string) => path.normalize('NFC').toLowerCase();

/**
 * A vault path for a draft: `folder`, then the parts of `below` (each made safe; `.` and `..` vanish, so nothing leads out
 * of the folder), then the name with `.md`. If the path is taken, in any case, a number is added: "Name 2". `taken`
 * answers for the vault, `used` holds the paths that this run gave out.
 */
export function draftPath(
  place: { readonly folder: string; readonly below: string; readonly name: string },
  taken: (path: string) => boolean,
  used: ReadonlySet<string>,
): string {
  const parts = [...place.folder.split(/[/\\]/), ...place.below.split(/[/\\]/)]
    .map((part) => safeName(part))
    .filter((part) => part !== '');
  while (bytesOf(parts.join('/')) > longestPath - longestName && parts.length > 1) parts.pop();
  const name = safeName(place.name) || 'Draft';
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : ` ${count}`;
    const path = [...parts, `${safeName(name, longestName - bytesOf(suffix))}${suffix}.md`].join('/');
    if (!used.has(folded(path)) && !taken(path)) return path;
    if (count > 10_000) return path;
  }
}

/** The form in which paths given out are remembered: two that differ in case only are one file on most systems. */
export const pathKey = (path: string): string => folded(path);
