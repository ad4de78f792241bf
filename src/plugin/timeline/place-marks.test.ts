import fc from 'fast-check';
import type { ApplicationTimeline, TimelineMark } from '../../domain/application-timeline';
import { addDays } from '../../domain/day';
import type { PlacedMark, PlacedTimeline } from './place-marks';
import { laneOf, placeTimeline, shortLabel, sizes, widthOf } from './place-marks';
import { extentOf, timeScale } from './time-scale';

const today = '2026-11-25';

const timelineOf = (marks: readonly TimelineMark[], quiet: ApplicationTimeline['quiet'] = []): ApplicationTimeline => ({
  key: 'k',
  status: 'active',
  marks,
  quiet,
});

const held = (at: string, stage = 'onsite'): TimelineMark => ({
  kind: 'interview',
  id: `interview ${at} ${stage}`,
  at,
  note: 'I.md',
  people: [],
  as: 'held',
  stage,
});

const promise = (at: string, owner: 'me' | 'them', what: string): TimelineMark => ({
  kind: 'promise',
  id: `${owner} ${what} ${at}`,
  at,
  note: 'I.md',
  owner,
  what,
  as: 'open',
});

interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

const half = sizes.mark / 2;

/** The boxes of a mark: itself, and its words. */
function boxesOf({ x, y, label }: PlacedMark): Box[] {
  const mark = { left: x - half, right: x + half, y };
  if (label === undefined) return [mark];
  const width = widthOf(label.text);
  const start = label.side === 'end' ? x + half + sizes.gap : x - half - sizes.gap - width;
  return [mark, { left: start, right: start + width, y }];
}

function touching({ marks, quiet, line }: PlacedTimeline): string[] {
  const boxes = [
    ...marks.map((mark) => ({ name: mark.mark.id, boxes: boxesOf(mark) })),
    ...quiet.flatMap(({ label }) =>
      label === undefined
        ? []
        : [
            {
              name: label.text,
              boxes: [{ left: label.x - widthOf(label.text) / 2, right: label.x + widthOf(label.text) / 2, y: line }],
            },
          ],
    ),
  ];
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .flatMap((other) =>
        one.boxes.some((a) =>
          other.boxes.some((b) => Math.abs(a.y - b.y) < sizes.mark && a.left < b.right && b.left < a.right),
        )
          ? [`${one.name} / ${other.name}`]
          : [],
      ),
  );
}

function placed(timeline: ApplicationTimeline, zoom: 'week' | 'month' = 'month', room = 330) {
  const scale = timeScale(extentOf([timeline], today), today, zoom, room);
  return { ...placeTimeline(timeline, scale), scale };
}

const anyMark = fc
  .record({
    day: fc.integer({ min: -60, max: 60 }),
    kind: fc.constantFrom('interview', 'mine', 'theirs'),
    text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  })
  .map(({ day, kind, text }) => {
    const at = addDays(today, day);
    return kind === 'interview' ? held(at, text) : promise(at, kind === 'mine' ? 'me' : 'them', text);
  });

test('whatever happens when: neither marks nor words touch, and all stay within the drawing', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyMark, { selector: ({ id }) => id, minLength: 1, maxLength: 25 }),
      fc.constantFrom('week' as const, 'month' as const),
      fc.integer({ min: 0, max: 1500 }),
      fc.integer({ min: 7, max: 50 }),
      (marks, zoom, room, silence) => {
        const quiet = [{ from: addDays(today, -silence), to: today, days: silence }];
        const drawing = placed(timelineOf(marks, quiet), zoom, room);
        expect(touching(drawing)).toEqual([]);
        for (const { left, right, y } of drawing.marks.flatMap(boxesOf)) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(drawing.scale.width);
          expect([y - half >= 0, y + half <= drawing.height]).toEqual([true, true]);
        }
        expect(drawing.marks).toHaveLength(marks.length);
      },
    ),
    { numRuns: 200 },
  );
});

test('their side is above the line, interviews are on it, my side is below', () => {
  const { marks, line } = placed(
    timelineOf([
      held('2026-11-10'),
      promise('2026-11-12', 'them', 'decision'),
      promise('2026-11-12', 'me', 'portfolio'),
    ]),
  );
  const sides = marks.map(({ mark, y }) => [laneOf(mark), Math.sign(y - line)]);
  expect(sides).toEqual(
    expect.arrayContaining([
      ['interview', 0],
      ['them', -1],
      ['me', 1],
    ]),
  );
});

test('interviews stay on one line: their words make room for the next', () => {
  const { marks, line } = placed(timelineOf([held('2026-11-02', 'a talk with the whole team'), held('2026-11-14')]));
  expect(marks.map(({ y }) => y)).toEqual([line, line]);
  expect(marks[0]?.label?.text).toMatch(/^A ta.*…$/);
});

test('words that find no room beside those of another mark go to a row where they do', () => {
  const { marks } = placed(
    timelineOf([
      promise('2026-12-01', 'me', 'answer their mail'),
      promise('2027-01-20', 'me', 'send the work samples'),
    ]),
  );
  expect(marks.map(({ label }) => label?.text)).toEqual(['Answer their mail', 'Send the work samples']);
});

test('words that find no room behind the last mark stand before it', () => {
  const { marks } = placed(
    timelineOf([promise('2026-10-01', 'me', 'x'), promise('2027-01-20', 'me', 'send the two work samples')]),
  );
  expect(marks.at(-1)?.label?.side).toBe('start');
});

test('a quiet stretch says how long where there is room for that', () => {
  const quiet = [{ from: '2026-10-20', to: today, days: 36 }];
  expect(placed(timelineOf([held('2026-10-20')], quiet)).quiet[0]?.label?.text).toBe('36 quiet days');
  const short = [{ from: '2026-11-18', to: today, days: 7 }];
  expect(placed(timelineOf([held('2026-11-18')], short), 'month', 0).quiet[0]?.label).toBeUndefined();
});

test('long words are cut, and wide letters count as such', () => {
  expect(shortLabel(promise(today, 'me', 'answer their question about scaling'))).toBe('Answer their question a…');
  expect(widthOf('田中')).toBeGreaterThan(widthOf('ab'));
});
