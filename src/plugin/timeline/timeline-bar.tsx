import { timelineText } from '../../text/timeline-text';
import { Icon } from '../view/icon';
import type { Zoom } from './time-scale';

interface TimelineBarProps {
  /** What the drawing shows. */
  readonly title: string;
  readonly zoom: Zoom;
  readonly asTable: boolean;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onTable: (asTable: boolean) => void;
  readonly fold?: { readonly isFolded: boolean; readonly toggle: () => void };
}

const zooms = ['week', 'month'] as const;

/** What stands above the drawing: what it shows, how close one looks, and the table that says the same. */
export function TimelineBar({ title, zoom, asTable, onZoom, onTable, fold }: TimelineBarProps) {
  const isOpen = fold?.isFolded !== true;
  return (
    <div class="interview-follow-up-timeline-bar">
      {fold === undefined ? (
        <p class="interview-follow-up-timeline-title">
          <bdi>{title}</bdi>
        </p>
      ) : (
        <button
          type="button"
          class="clickable-icon interview-follow-up-timeline-fold"
          aria-label={timelineText.of(title)}
          aria-expanded={isOpen}
          onClick={fold.toggle}
        >
          <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
          <span class="interview-follow-up-timeline-title">
            <bdi>{isOpen ? title : timelineText.of(title)}</bdi>
          </span>
        </button>
      )}
      {isOpen && (
        <div class="interview-follow-up-timeline-choices">
          {!asTable && (
            <div role="group" aria-label={timelineText.zoom} class="interview-follow-up-zoom">
              {zooms.map((one) => (
                <button key={one} type="button" aria-pressed={zoom === one} onClick={() => onZoom(one)}>
                  {timelineText.zooms[one]}
                </button>
              ))}
            </div>
          )}
          <button
            type="button"
            class="clickable-icon"
            aria-label={asTable ? timelineText.asDrawing : timelineText.asTable}
            onClick={() => onTable(!asTable)}
          >
            <Icon name={asTable ? 'chart-gantt' : 'table'} />
          </button>
        </div>
      )}
    </div>
  );
}
