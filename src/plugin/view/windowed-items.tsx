import type { Range, Rect } from '@tanstack/virtual-core';
import {
  Virtualizer,
  defaultRangeExtractor,
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
} from '@tanstack/virtual-core';
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { differingPart } from '../../domain/differing-part';
import type { ListItem } from './list-items';

interface WindowedItemsProps {
  readonly items: readonly ListItem[];
  /** Where each heading stands among the items, by its key. */
  readonly headings: ReadonlyMap<string, number>;
  readonly scroller: RefObject<HTMLElement | null>;
  /** The item that is kept in the document even when it is scrolled away, so that it keeps the focus. */
  readonly kept: string | undefined;
  readonly render: (item: ListItem, index: number) => ComponentChildren;
}

/** Usual heights in pixels, until an item has been measured. */
const usualHeight = { group: 34, 'follow-up': 92, problem: 104 } as const;
/** A height to start from while there is no layout yet. */
const usualWindow = 800;
/** Items beyond either edge that are rendered as well. */
const margin = 8;

/** A long list of which only what is in view is in the document. */
export function WindowedItems({ items, headings, scroller, kept, render }: WindowedItemsProps) {
  const [, rerender] = useReducer((turn: number) => turn + 1, 0);
  const keptIndex = items.findIndex(({ key }) => key === kept);
  // The same functions for the same items in the same order, as the places of all items are worked out anew for others.
  const order = useRef(items);
  if (!isSameOrder(order.current, items)) order.current = items;
  const ordered = order.current;
  const { keyAt, usualHeightAt } = useMemo(
    () => ({
      keyAt: (index: number) => ordered[index]?.key ?? index,
      usualHeightAt: (index: number): number => usualHeight[ordered[index]?.type ?? 'follow-up'],
    }),
    [ordered],
  );
  const headingAbove = (index: number): number => {
    const item = items[index];
    return headings.get(item?.type === 'group' ? item.key : (item?.group ?? '')) ?? -1;
  };
  const options = {
    count: items.length,
    overscan: margin,
    getScrollElement: () => scroller.current,
    getItemKey: keyAt,
    estimateSize: usualHeightAt,
    // Out of sight (a closed sidebar, a tab behind another) everything measures 0, and all rows would seem to fit.
    measureElement: (
      element: HTMLElement,
      entry: ResizeObserverEntry | undefined,
      instance: Virtualizer<HTMLElement, HTMLElement>,
    ) => measureElement(element, entry, instance) || usualHeightAt(instance.indexFromElement(element)),
    observeElementRect: (instance: Virtualizer<HTMLElement, HTMLElement>, tell: (rect: Rect) => void) =>
      observeElementRect(instance, (rect) => tell(rect.height > 0 ? rect : { width: rect.width, height: usualWindow })),
    observeElementOffset,
    scrollToFn: elementScroll,
    rangeExtractor: (range: Range) => {
      const besides = [headingAbove(range.startIndex), keptIndex].filter((index) => index >= 0);
      return [...new Set([...defaultRangeExtractor(range), ...besides])].sort((one, other) => one - other);
    },
    onChange: () => rerender(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  const pinned = headingAbove(virtualizer.range?.startIndex ?? 0);
  return (
    <div class="interview-follow-up-window" role="presentation" style={{ height: `${virtualizer.getTotalSize()}px` }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return (
          item && (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              role="presentation"
              class={`interview-follow-up-windowed${index === pinned ? ' is-pinned' : ''}`}
              style={{ transform: index === pinned ? 'none' : `translateY(${start}px)` }}
            >
              {render(item, index)}
            </div>
          )
        );
      })}
    </div>
  );
}

/** Whether two lists show items of the same keys in the same order, whatever is different about them. */
function isSameOrder(before: readonly ListItem[], items: readonly ListItem[]): boolean {
  const { start, endOfOne, endOfOther } = differingPart(before, items);
  if (endOfOne !== endOfOther) return false;
  return items.slice(start, endOfOther).every(({ key }, nth) => before[start + nth]?.key === key);
}
