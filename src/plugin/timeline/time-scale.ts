import { scaleTime } from 'd3-scale';
import { timeMonday, timeMonth } from 'd3-time';
import type { ApplicationTimeline } from '../../domain/application-timeline';
import type { Day, LocalTime } from '../../domain/day';
import { addDays, daysBetween, momentOf, startOfDay } from '../../domain/day';
import type { timelineText } from '../../text/timeline-text';
import { tickLabel } from '../../text/timeline-text';

/** How close one looks. */
export type Zoom = keyof typeof timelineText.zooms;

/** A line across the drawing with what stands at it; some have no room for words. */
export interface Tick {
  readonly x: number;
  readonly label?: string;
}

/** Where every moment stands, in pixels from the left. The same for all applications that are drawn together. */
export interface TimeScale {
  readonly width: number;
  readonly ticks: readonly Tick[];
  readonly today: number;
  readonly x: (time: LocalTime) => number;
}

/** The least width of a day, in pixels. */
const dayWidth: Readonly<Record<Zoom, number>> = { week: 20, month: 4 };

/** Space on either side for marks and the words beside the last one, in pixels. */
const margins = { start: 16, end: 96 };

/** Words closer than this to the ones before, in pixels, are left out. */
const tickDistance = 44;

/** How far from today anything is drawn, in days: five years. What a mistyped year puts farther stands at the edge. */
const farthest = 5 * 365;

/** The first and last day of what is drawn, today among them. */
export function extentOf(
  timelines: readonly ApplicationTimeline[],
  today: Day,
): { readonly from: Day; readonly to: Day } {
  const [earliest, latest] = [addDays(today, -farthest), addDays(today, farthest)];
  const days = timelines
    .flatMap(({ marks }) => marks.map(({ at }) => at.slice(0, 10)))
    .map((day) => (day < earliest ? earliest : day > latest ? latest : day));
  return days.reduce(({ from, to }, day) => ({ from: day < from ? day : from, to: day > to ? day : to }), {
    from: today,
    to: today,
  });
}

/** A day alone is drawn in its middle. */
function momentAt(time: LocalTime): Date {
  return momentOf(time.slice(0, 10), time.slice(11) || '12:00');
}

/**
 * The scale for a stretch of days.
 * @param room the width that there is, in pixels; what needs more is scrolled
 */
export function timeScale(
  { from, to }: { readonly from: Day; readonly to: Day },
  today: Day,
  zoom: Zoom,
  room: number,
): TimeScale {
  const [first, last] = [addDays(from, -1), addDays(to, 2)];
  const width = Math.max(room, daysBetween(first, last) * dayWidth[zoom] + margins.start + margins.end);
  const scale = scaleTime([startOfDay(first), startOfDay(last)], [margins.start, width - margins.end]);
  const now = scale(momentAt(today));
  const ticks: Tick[] = [];
  let free = 0;
  for (const moment of scale.ticks(zoom === 'week' ? timeMonday : timeMonth)) {
    const x = scale(moment);
    const hasRoom = x >= free && Math.abs(x - now) >= tickDistance;
    if (hasRoom) free = x + tickDistance;
    ticks.push({ x, ...(hasRoom ? { label: tickLabel(moment, zoom) } : {}) });
  }
  return {
    width,
    ticks,
    today: now,
    x: (time) => Math.min(Math.max(scale(momentAt(time)), margins.start), width - margins.end),
  };
}
