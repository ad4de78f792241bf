import type { ListItem } from './list-items';

/** Where a key leads from an item of the list: to another item, or to folding or unfolding a heading. */
export type KeyStep = { readonly to: string } | { readonly toggle: string };

/** What of the list's looks the keys depend on. */
export interface ListShape {
  readonly rightToLeft: boolean;
  /** How many items fit into view. */
  readonly page: number;
}

/**
 * What a movement key does in the list, as in a tree: up and down through everything that shows, in to the rows of a
 * heading and out to the heading again.
 * @returns undefined where the key means nothing here
 */
export function stepFor(
  key: string,
  items: readonly ListItem[],
  current: string,
  { rightToLeft, page }: ListShape,
): KeyStep | undefined {
  const index = items.findIndex((item) => item.key === current);
  const item = items[index];
  const to = (target: ListItem | undefined): KeyStep | undefined => target && { to: target.key };
  switch (key) {
    case 'ArrowDown':
      return to(items[index + 1]);
    case 'ArrowUp':
      return to(items[index - 1]);
    case 'PageDown':
      return to(items[Math.min(index + page, items.length - 1)]);
    case 'PageUp':
      return to(items[Math.max(index - page, 0)]);
    case 'Home':
      return to(items[0]);
    case 'End':
      return to(items.at(-1));
    case rightToLeft ? 'ArrowLeft' : 'ArrowRight':
      if (item?.type !== 'group') return undefined;
      return item.folded ? { toggle: item.key } : to(items[index + 1]);
    case rightToLeft ? 'ArrowRight' : 'ArrowLeft':
      if (item === undefined) return undefined;
      if (item.type !== 'group') return { to: item.group };
      return item.folded ? undefined : { toggle: item.key };
    default:
      return undefined;
  }
}

/** Whether a key press is a letter by itself, on whichever keyboard: a letter of another script counts by its place. */
export function isLetter(event: Pick<KeyboardEvent, 'key' | 'code'>, letter: string): boolean {
  const pressed = event.key.toUpperCase();
  return /^[ -~]$/.test(pressed) ? pressed === letter : event.code === `Key${letter}`;
}
