import { getIcon } from 'obsidian';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TimelineMark } from '../../domain/application-timeline';
import type { PlacedLabel, PlacedMark } from './place-marks';
import { sizes, widthOf } from './place-marks';

interface MarkProps {
  readonly placed: PlacedMark;
  readonly sentence: string;
  /** Identifies it among all marks of the drawing. */
  readonly id: string;
  readonly isCurrent: boolean;
  readonly onOpen: (event: MouseEvent | KeyboardEvent) => void;
  readonly onTell: (sentence: string | null) => void;
}

const icons: Readonly<Record<TimelineMark['kind'], string>> = {
  interview: 'users',
  promise: 'handshake',
  sent: 'send',
  reply: 'reply',
  status: 'flag',
  due: 'alarm-clock',
};

/** What a mark looks like depends on its kind and on this. */
function stateOf(mark: TimelineMark): string {
  if (mark.kind === 'due') return mark.late ? 'late' : 'open';
  return 'as' in mark ? mark.as : 'done';
}

/** One mark on the line: its picture, and a few words where there is room. It says everything when it is heard. */
export function Mark({ placed, sentence, id, isCurrent, onOpen, onTell }: MarkProps) {
  const { mark, x, y, label } = placed;
  const name = stateOf(mark) === 'cancelled' ? 'user-x' : icons[mark.kind];
  const icon = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const picture = getIcon(name);
    if (picture === null || icon.current === null) return;
    for (const [attribute, value] of Object.entries(pictureSize)) picture.setAttribute(attribute, value);
    icon.current.replaceChildren(picture);
  }, [name]);
  const looks = { 'data-kind': mark.kind, 'data-state': stateOf(mark), transform: `translate(${x} ${y})` };
  const pointing = {
    onClick: onOpen,
    onAuxClick: onOpen,
    onMouseEnter: () => onTell(sentence),
    onMouseLeave: () => onTell(null),
  };
  return (
    <>
      <g
        {...looks}
        {...pointing}
        role="link"
        tabindex={isCurrent ? 0 : -1}
        class="interview-follow-up-mark"
        data-mark={id}
        aria-label={sentence}
        onFocus={() => onTell(sentence)}
        onBlur={() => onTell(null)}
      >
        <circle class="interview-follow-up-mark-reach" r={sizes.row / 2} />
        <circle class="interview-follow-up-mark-badge" r={sizes.mark / 2} />
        <g ref={icon} class="interview-follow-up-mark-icon" aria-hidden="true" />
      </g>
      {label !== undefined && (
        <g {...looks} {...pointing} class="interview-follow-up-mark-label" aria-hidden="true">
          <MarkLabel {...label} />
        </g>
      )}
    </>
  );
}

/** The words beside a mark, on a ground of their own: nothing runs through them. */
function MarkLabel({ text, side }: PlacedLabel) {
  const start = sizes.mark / 2 + sizes.gap;
  const width = widthOf(text);
  return (
    <>
      <rect
        class="interview-follow-up-ground"
        x={side === 'end' ? start : -start - width}
        y={-8}
        width={width}
        height={16}
      />
      <text x={side === 'end' ? start : -start} dy="0.35em" text-anchor={side === 'end' ? 'start' : 'end'}>
        {text}
      </text>
    </>
  );
}

/** Icons are drawn for 24 pixels and shown in 12. */
const pictureSize = { x: '-6', y: '-6', width: '12', height: '12' };
