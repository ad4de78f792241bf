import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps the rows where they are on the screen while what stands above the list comes, goes or changes its height, so
 * that nobody presses the button of another row. The row with the focus stays in sight in any case; a list at its top
 * stays there unless somebody is further down in it.
 */
export function useSteadyRows(list: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const rows = list.current;
    if (rows === null || !('ResizeObserver' in rows.win)) return undefined;
    let top = rows.offsetTop;
    const observer = new (rows.win as typeof window).ResizeObserver(() => {
      const moved = rows.offsetTop - top;
      if (moved === 0 || rows.clientHeight === 0) return;
      top += moved;
      const focused = rows.querySelector('[data-key]:focus-within');
      const isAtTop = focused === null || focused === rows.querySelector('[data-key]');
      if (rows.scrollTop === 0 && isAtTop && !rows.matches(':hover')) return;
      rows.scrollTop += moved;
      focused?.scrollIntoView({ block: 'nearest' });
    });
    observer.observe(rows);
    return () => observer.disconnect();
  }, [list]);
}
