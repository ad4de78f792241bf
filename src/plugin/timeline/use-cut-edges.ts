import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Classes that say at which edges of a scrolled element something is hidden, so that it can fade out there instead of
 * ending in the middle of a word.
 * @param shown what the element shows; another value has it looked at anew
 */
export function useCutEdges(element: RefObject<HTMLElement | null>, shown: string): string {
  const [cut, tell] = useState('');
  useLayoutEffect(() => {
    const scrolled = element.current;
    if (scrolled === null) return undefined;
    const look = (): void => tell(cutEdgesOf(scrolled));
    look();
    scrolled.addEventListener('scroll', look, { passive: true });
    return () => scrolled.removeEventListener('scroll', look);
  }, [element, shown]);
  return cut;
}

function cutEdgesOf({ scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight }: HTMLElement) {
  const edges = {
    'is-cut-left': scrollLeft > 1,
    'is-cut-right': scrollLeft + clientWidth < scrollWidth - 1,
    'is-cut-below': scrollTop + clientHeight < scrollHeight - 1,
  };
  return Object.entries(edges)
    .flatMap(([name, isCut]) => (isCut ? name : []))
    .join(' ');
}
