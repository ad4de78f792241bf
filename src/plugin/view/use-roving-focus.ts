import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListItem } from './list-items';
import { placeOf } from './list-place';

/** The one item of the list that the Tab key reaches. */
export interface RovingFocus {
  readonly current: string | undefined;
  /** Puts the focus on an item, as soon as it shows. */
  readonly focus: (key: string) => void;
}

/**
 * Keeps one item as the list's place for the focus. Where that item goes, its neighbour takes over, and if the focus
 * went with it, the neighbour gets the focus as well.
 */
export function useRovingFocus(list: RefObject<HTMLElement | null>, items: readonly ListItem[]): RovingFocus {
  const [wanted, want] = useState<string>();
  const hasFocus = useRef(false);
  const asked = useRef(false);
  /** The list as it was when it last had the wanted item. */
  const before = useRef(items);

  const { current, isFound } = placeOf(wanted, items, before.current);

  useEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const follow = ({ target, type }: Event): void => {
      const touched = target as Node | null;
      const inside = element.contains(touched);
      if (!inside || type === 'focusin') hasFocus.current = inside;
      if (type !== 'focusin' || !inside || touched?.instanceOf(HTMLElement) !== true) return;
      const row = touched.closest<HTMLElement>('[data-key]');
      if (row !== null) want(row.dataset['key']);
    };
    const { doc } = element;
    doc.addEventListener('focusin', follow);
    doc.addEventListener('pointerdown', follow);
    return () => {
      doc.removeEventListener('focusin', follow);
      doc.removeEventListener('pointerdown', follow);
    };
  }, [list]);

  useLayoutEffect(() => {
    if (isFound) before.current = items;
    const element = list.current;
    if (element === null || current === undefined) return;
    const { activeElement, body } = element.doc;
    const isAtLeft = !isFound && activeElement?.closest<HTMLElement>('[data-key]')?.dataset['key'] === wanted;
    const focusIsLost = hasFocus.current && (activeElement === body || isAtLeft);
    if (!asked.current && !focusIsLost) return;
    const row = element.querySelector<HTMLElement>(`[data-key="${CSS.escape(current)}"]`);
    if (row === null) return;
    asked.current = false;
    row.focus({ preventScroll: focusIsLost });
  });

  return {
    current,
    focus(key) {
      asked.current = true;
      const row = list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
      if (row && key === current) {
        asked.current = false;
        row.focus();
      }
      want(key);
    },
  };
}
