import { getIcon } from 'obsidian';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TimelineMark } from '../../domain/application-timeline';
import type { PlacedMark } from './place-marks';
import { sizes } from './place-marks';

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
  const half = sizes.mark / 2;
  return (
    <g
      role="link"
      tabIndex={isCurrent ? 0 : -1}
      class="interview-follow-up-mark"
      data-mark={id}
      data-kind={mark.kind}
      data-state={stateOf(mark)}
      aria-label={sentence}
      transform={`translate(${x} ${y})`}
      onClick={onOpen}
      onAuxClick={onOpen}
      onFocus={() => onTell(sentence)}
      onBlur={() => onTell(null)}
      onMouseEnter={() => onTell(sentence)}
      onMouseLeave={() => onTell(null)}
    >
      <circle class="interview-follow-up-mark-reach" r={sizes.row / 2} />
      <circle class="interview-follow-up-mark-badge" r={half} />
      <g ref={icon} class="interview-follow-up-mark-icon" aria-hidden="true" />
      {label !== undefined && (
        <text
          aria-hidden="true"
          x={label.side === 'end' ? half + sizes.gap : -half - sizes.gap}
          dy="0.35em"
          text-anchor={label.side === 'end' ? 'start' : 'end'}
        >
          {label.text}
        </text>
      )}
    </g>
  );
}

/** Icons are drawn for 24 pixels and shown in 12. */
const pictureSize = { x: '-6', y: '-6', width: '12', height: '12' };
