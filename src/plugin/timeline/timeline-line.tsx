import type { ApplicationTimeline } from '../../domain/application-timeline';
import { timelineText } from '../../text/timeline-text';
import { Mark } from './mark';
import type { PlacedTimeline } from './place-marks';
import { widthOf } from './place-marks';
import type { TimeScale } from './time-scale';

interface TimelineLineProps {
  readonly timeline: ApplicationTimeline;
  readonly placed: PlacedTimeline;
  readonly scale: TimeScale;
  readonly current: string | undefined;
  readonly sentenceOf: (mark: ApplicationTimeline['marks'][number]) => string;
  readonly onOpen: (note: string, event: MouseEvent | KeyboardEvent) => void;
  readonly onTell: (sentence: string | null) => void;
}

/** What identifies a mark among those of all applications that are drawn together. */
export const markKey = ({ key }: ApplicationTimeline, mark: ApplicationTimeline['marks'][number]): string =>
  `${key} | ${mark.id}`;

/** One application: the line, what stands above, on and below it, and the stretches in which nothing happened. */
export function TimelineLine(props: TimelineLineProps) {
  const { timeline, placed, scale, current, sentenceOf, onOpen, onTell } = props;
  const { height, line, marks, quiet } = placed;
  const [first, last] = [marks[0]?.x ?? scale.today, Math.max(scale.today, ...marks.map(({ x }) => x))];
  return (
    <svg
      class="interview-follow-up-timeline-line"
      width={scale.width}
      height={height}
      role="group"
      aria-label={timelineText.of(timelineText.application(timeline))}
    >
      {scale.ticks.map(({ x }) => (
        <line key={x} class="interview-follow-up-tick" x1={x} x2={x} y1={0} y2={height} />
      ))}
      <line class="interview-follow-up-today" x1={scale.today} x2={scale.today} y1={0} y2={height} />
      <line class="interview-follow-up-span" x1={first} x2={last} y1={line} y2={line} />
      {quiet.map(({ from, to, label }) => (
        <g key={from}>
          <line class="interview-follow-up-quiet" x1={from} x2={to} y1={line} y2={line} />
          {label !== undefined && (
            <>
              <rect
                class="interview-follow-up-ground"
                x={label.x - widthOf(label.text) / 2}
                y={line - 8}
                width={widthOf(label.text)}
                height={16}
              />
              <text class="interview-follow-up-quiet-label" x={label.x} y={line} dy="0.35em" text-anchor="middle">
                {label.text}
              </text>
            </>
          )}
        </g>
      ))}
      {marks.map((one) => {
        const id = markKey(timeline, one.mark);
        return (
          <Mark
            key={id}
            id={id}
            placed={one}
            sentence={sentenceOf(one.mark)}
            isCurrent={id === current}
            onOpen={(event) => onOpen(one.mark.note, event)}
            onTell={onTell}
          />
        );
      })}
    </svg>
  );
}
