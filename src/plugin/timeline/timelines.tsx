import { Platform } from 'obsidian';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { openNote } from '../../actions/open-note';
import type { ApplicationTimeline, TimelineMark } from '../../domain/application-timeline';
import { dayOf } from '../../domain/day';
import { markSentence, timelineText } from '../../text/timeline-text';
import type { PluginContext } from '../plugin-context';
import { whereToOpen } from '../view/where-to-open';
import { nextMark } from './next-mark';
import { placeTimeline } from './place-marks';
import type { Zoom } from './time-scale';
import { extentOf, timeScale } from './time-scale';
import { TimeAxis } from './time-axis';
import { markKey, TimelineLine } from './timeline-line';
import { TimelineBar } from './timeline-bar';
import { TimelineTable } from './timeline-table';
import { useCutEdges } from './use-cut-edges';
import { useWidth } from './use-width';

interface TimelinesProps {
  readonly context: PluginContext;
  readonly timelines: readonly ApplicationTimeline[];
  /** The moment that is drawn as today. */
  readonly now: Date;
  /** Where the drawing can be folded away: whether it is, and what changes that. */
  readonly fold?: { readonly isFolded: boolean; readonly toggle: () => void };
}

/** Applications as lines in time under one axis, or as tables that say the same. */
export function Timelines({ context, timelines, now, fold }: TimelinesProps) {
  const [zoom, setZoom] = useState<Zoom>('month');
  const [asTable, showTable] = useState(false);
  const [told, tell] = useState<string | null>(null);
  const [wanted, want] = useState<string>();
  const frame = useRef<HTMLDivElement>(null);
  const room = useWidth(frame);
  const today = dayOf(now);
  const scale = useMemo(() => timeScale(extentOf(timelines, today), today, zoom, room), [timelines, today, zoom, room]);
  const lines = useMemo(
    () => timelines.map((timeline) => ({ timeline, placed: placeTimeline(timeline, scale) })),
    [timelines, scale],
  );
  const places = lines.map(({ timeline, placed }) =>
    placed.marks.map(({ mark, x }) => ({ key: markKey(timeline, mark), note: mark.note, x })),
  );
  const all = places.flat();
  const current = all.find(({ key }) => key === wanted) ?? all.find(({ x }) => x >= scale.today) ?? all.at(-1);

  const [only] = lines.length === 1 ? lines : [];
  const shown = fold?.isFolded === true ? 'nothing' : asTable ? 'table' : 'drawing';
  const cut = useCutEdges(frame, `${shown} ${zoom} ${room}`);

  useLayoutEffect(() => {
    if (frame.current !== null && shown === 'drawing') frame.current.scrollLeft = scale.today - room * 0.6;
  }, [zoom, room > 0, shown]);

  const open = (note: string, event: MouseEvent | KeyboardEvent): void => {
    const where = whereToOpen(event);
    if (where !== null) void openNote(context, note, where);
  };
  const sentenceOf = (mark: TimelineMark): string => markSentence(mark, context.language, now.getFullYear());

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && current !== undefined) open(current.note, event);
    else if (event.key === '+') setZoom('week');
    else if (event.key === '-') setZoom('month');
    else {
      const next = nextMark(places, current?.key, event.key);
      if (next === undefined) return;
      want(next);
      const element = frame.current?.querySelector<SVGGElement>(`[data-mark="${CSS.escape(next)}"]`);
      element?.focus();
      element?.scrollIntoView({ block: 'nearest', inline: 'center' });
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <section class="interview-follow-up-timeline" aria-label={timelineText.name}>
      <TimelineBar
        title={only === undefined ? timelineText.name : timelineText.application(only.timeline)}
        zoom={zoom}
        asTable={asTable}
        onZoom={setZoom}
        onTable={showTable}
        {...(fold === undefined ? {} : { fold })}
      />
      {shown === 'table' && (
        <div ref={frame} class={`interview-follow-up-timeline-frame mod-table ${cut}`}>
          {timelines.map((timeline) => (
            <TimelineTable key={timeline.key} context={context} timeline={timeline} onOpen={open} />
          ))}
        </div>
      )}
      {shown === 'drawing' && (
        <div ref={frame} class={`interview-follow-up-timeline-frame ${cut}`} onKeyDown={onKeyDown}>
          <TimeAxis scale={scale} />
          {lines.map(({ timeline, placed }) => (
            <div key={timeline.key} class="interview-follow-up-timeline-part">
              {lines.length > 1 && (
                <p class="interview-follow-up-timeline-name">{timelineText.application(timeline)}</p>
              )}
              <TimelineLine
                timeline={timeline}
                placed={placed}
                scale={scale}
                current={current?.key}
                sentenceOf={sentenceOf}
                onOpen={open}
                onTell={tell}
              />
            </div>
          ))}
        </div>
      )}
      {shown === 'drawing' && !Platform.isPhone && (
        <p class="interview-follow-up-timeline-told" aria-hidden="true">
          {told ?? timelineText.hint}
        </p>
      )}
    </section>
  );
}
