import { timelineText } from '../../text/timeline-text';
import type { TimeScale } from './time-scale';

/** Height of the axis, in pixels. */
const height = 20;

/** What the lines across the drawing stand for. Marks say their day themselves, so it is not heard. */
export function TimeAxis({ scale }: { readonly scale: TimeScale }) {
  return (
    <svg class="interview-follow-up-timeline-axis" width={scale.width} height={height} aria-hidden="true">
      {scale.ticks.map(({ x, label }) =>
        label === undefined ? null : (
          <text key={x} x={x} y={height - 6} text-anchor="middle">
            {label}
          </text>
        ),
      )}
      <text class="interview-follow-up-today-label" x={scale.today} y={height - 6} text-anchor="middle">
        {timelineText.today}
      </text>
    </svg>
  );
}
