import type { ApplicationTimeline, TimelineMark } from '../../domain/application-timeline';
import { given } from '../../domain/given';
import { markLabel, timelineText } from '../../text/timeline-text';
import type { TimeScale } from './time-scale';

/** Whose side a mark is on: theirs above the line, one's own below, interviews on it. */
export type Lane = 'them' | 'interview' | 'me';

/** A mark with its place, its middle in pixels from the top left. */
export interface PlacedMark {
  readonly mark: TimelineMark;
  readonly lane: Lane;
  readonly x: number;
  readonly y: number;
  /** What stands beside it; absent where there is no room. */
  readonly label?: PlacedLabel;
}

/** The words beside a mark: behind it, or before it. */
export interface PlacedLabel {
  readonly text: string;
  readonly side: 'start' | 'end';
}

/** A stretch in which nothing happened, on the line. */
export interface PlacedStretch {
  readonly from: number;
  readonly to: number;
  readonly label?: { readonly x: number; readonly text: string };
}

/** One application, laid out. */
export interface PlacedTimeline {
  readonly height: number;
  /** Where the line runs. */
  readonly line: number;
  readonly marks: readonly PlacedMark[];
  readonly quiet: readonly PlacedStretch[];
}

/** Sizes in pixels: of a mark, between a mark and its words, between neighbours. */
export const sizes = {
  mark: 20,
  gap: 4,
  apart: 6,
  row: 26,
  letter: 6.6,
  wideLetter: 12.5,
  longestLabel: 24,
  shortestLabel: 6,
} as const;

const half = sizes.mark / 2;

/** Rows of one side that take words; marks that find no room there stack further, without words. */
const rowsWithWords = 8;

/** The side that a mark is on. */
export function laneOf(mark: TimelineMark): Lane {
  switch (mark.kind) {
    case 'interview':
      return 'interview';
    case 'promise':
      return mark.owner;
    case 'reply':
    case 'status':
      return 'them';
    case 'sent':
    case 'due':
      return 'me';
  }
}

/** The words beside a mark, cut to what can be taken in at a glance. */
export function shortLabel(mark: TimelineMark): string {
  const letters = [...markLabel(mark)];
  return letters.length > sizes.longestLabel
    ? `${letters
        .slice(0, sizes.longestLabel - 1)
        .join('')
        .trimEnd()}…`
    : letters.join('');
}

/** A width that a text surely does not exceed: no font is measured, so that the layout is the same everywhere. */
export function widthOf(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (/[\u1100-\uffff]|[^\0-\uffff]/u.test(letter) ? sizes.wideLetter : sizes.letter),
    0,
  );
}

interface Stacked {
  readonly mark: TimelineMark;
  readonly x: number;
  readonly row: number;
  readonly label?: PlacedLabel;
}

/**
 * Puts marks into rows so that neither marks nor words touch: each into the first row in which it finds room, with all of
 * its words where there is one.
 * @param gathered whether words make room for marks instead, so that as many as can stand in one row
 */
function stack(marks: readonly TimelineMark[], scale: TimeScale, gathered: boolean): readonly Stacked[] {
  /** Up to where each row is taken. */
  const taken: number[] = [];
  const inOrder = marks.map((mark) => ({ mark, x: scale.x(mark.at) })).sort((one, other) => one.x - other.x);
  return inOrder.map(({ mark, x }, at) => {
    const next = gathered ? inOrder[at + 1] : undefined;
    const words = shortLabel(mark);
    const labelIn = (row: number): PlacedLabel | undefined => {
      const from = (taken[row] ?? 0) + sizes.apart;
      const to = next === undefined ? scale.width : next.x - half - sizes.apart;
      return row < rowsWithWords ? labelAt(x, words, { from, to }) : undefined;
    };
    const free = [...taken.keys(), taken.length].filter((row) => (taken[row] ?? 0) + sizes.apart <= x - half);
    const whole = gathered ? undefined : free.find((row) => labelIn(row)?.text === words);
    const row = whole ?? free[0] ?? taken.length;
    const label = labelIn(row);
    taken[row] = x + half + (label?.side === 'end' ? sizes.gap + widthOf(label.text) : 0);
    return { mark, x, row, ...given({ label }) };
  });
}

/** Words go behind their mark, or before it where the drawing ends; on the side that holds more of them. */
function labelAt(
  x: number,
  text: string,
  room: { readonly from: number; readonly to: number },
): PlacedLabel | undefined {
  const behind = fitting(text, room.to - x - half - sizes.gap);
  if (behind === text) return { text, side: 'end' };
  const before = fitting(text, x - half - sizes.gap - room.from);
  if (before !== undefined && before.length > (behind?.length ?? 0)) return { text: before, side: 'start' };
  return behind === undefined ? undefined : { text: behind, side: 'end' };
}

/** As much of a text as fits; undefined where that would be too little to understand. */
function fitting(text: string, room: number): string | undefined {
  if (widthOf(text) <= room) return text;
  const letters = [...text.replace(/…$/, '')];
  while (letters.length > 0 && widthOf(`${letters.join('')}…`) > room) letters.pop();
  return letters.length < sizes.shortestLabel ? undefined : `${letters.join('').trimEnd()}…`;
}

/** Lays out one application below the time axis, which is drawn apart. */
export function placeTimeline(timeline: ApplicationTimeline, scale: TimeScale): PlacedTimeline {
  const of = (lane: Lane) =>
    stack(
      timeline.marks.filter((mark) => laneOf(mark) === lane),
      scale,
      lane === 'interview',
    );
  const [them, interviews, me] = [of('them'), of('interview'), of('me')];
  const rowsOf = (placed: readonly Stacked[]): number => placed.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const line = (rowsOf(them) + 0.5) * sizes.row;
  const below = line + Math.max(1, rowsOf(interviews)) * sizes.row;
  const placed = (lane: Lane, y: (row: number) => number, stacked: readonly Stacked[]): PlacedMark[] =>
    stacked.map(({ row, ...rest }) => ({ ...rest, lane, y: y(row) }));
  const onLine = placed('interview', (row) => line + row * sizes.row, interviews);
  return {
    height: below + (rowsOf(me) - 0.5) * sizes.row,
    line,
    marks: [
      ...placed('them', (row) => line - (row + 1) * sizes.row, them),
      ...onLine,
      ...placed('me', (row) => below + row * sizes.row, me),
    ].sort((one, other) => one.x - other.x || one.y - other.y),
    quiet: timeline.quiet.map(({ from, to, days }) => {
      const [start, end] = [scale.x(from), scale.x(to)];
      const text = timelineText.quiet(days);
      const room = freeBetween(start, end, onLine);
      const fits = room.end - room.start >= widthOf(text) + 2 * sizes.apart;
      return { from: start, to: end, ...(fits ? { label: { x: (room.start + room.end) / 2, text } } : {}) };
    }),
  };
}

/** The part of a stretch of the line that no interview and its words stand on. */
function freeBetween(from: number, to: number, onLine: readonly PlacedMark[]): { start: number; end: number } {
  const reach = ({ label }: PlacedMark): number => (label === undefined ? 0 : sizes.gap + widthOf(label.text));
  const startOf = (mark: PlacedMark): number => mark.x - half - (mark.label?.side === 'start' ? reach(mark) : 0);
  const endOf = (mark: PlacedMark): number => mark.x + half + (mark.label?.side === 'end' ? reach(mark) : 0);
  return {
    start: onLine.filter(({ x }) => x <= from + half).reduce((last, mark) => Math.max(last, endOf(mark)), from),
    end: onLine.filter(({ x }) => x > from + half).reduce((first, mark) => Math.min(first, startOf(mark)), to),
  };
}
