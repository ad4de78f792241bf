import { nextMark } from './next-mark';
import { extentOf, timeScale } from './time-scale';

const today = '2026-11-25';
const extent = { from: '2026-10-20', to: '2027-01-12' };

describe('the scale of time', () => {
  test.each(['week', 'month'] as const)('goes forward with every day, across clock changes too, by %s', (zoom) => {
    const { x } = timeScale({ from: '2026-03-01', to: '2026-11-30' }, today, zoom, 300);
    const days = [
      '2026-03-07',
      '2026-03-08',
      '2026-03-09',
      '2026-03-29',
      '2026-04-05',
      '2026-10-25',
      '2026-11-01',
      '2026-11-02',
    ];
    const places = days.map(x);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
    expect(new Set(places).size).toBe(days.length);
    expect(x('2026-11-18T09:00')).toBeLessThan(x('2026-11-18'));
  });

  test('is as wide as the room, or as its days need', () => {
    expect(timeScale(extent, today, 'month', 2000).width).toBe(2000);
    expect(timeScale(extent, today, 'week', 300).width).toBeGreaterThan(1500);
  });

  test('names weeks by their Monday and months by name, the new year by its number', () => {
    const labels = (zoom: 'week' | 'month') =>
      timeScale(extent, today, zoom, 900).ticks.flatMap(({ label }) => label ?? []);
    expect(labels('month')).toEqual(['Nov', 'Dec', '2027']);
    expect(labels('week').slice(0, 3)).toEqual(['19 Oct', '26 Oct', '2 Nov']);
  });

  test('leaves out words that would touch each other, or today', () => {
    const years = timeScale({ from: '2024-01-01', to: '2026-12-31' }, today, 'month', 0);
    const named = years.ticks.filter(({ label }) => label !== undefined);
    for (const [at, { x }] of named.entries()) {
      expect(x - (named[at - 1]?.x ?? -100)).toBeGreaterThanOrEqual(44);
      expect(Math.abs(x - years.today)).toBeGreaterThanOrEqual(44);
    }
  });

  test('reaches over everything that is drawn, and today', () => {
    expect(extentOf([], today)).toEqual({ from: today, to: today });
    const mark = { kind: 'reply', id: 'r', at: '2026-10-01T10:00', note: 'I.md' } as const;
    expect(extentOf([{ key: 'k', status: 'active', marks: [mark], quiet: [] }], today)).toEqual({
      from: '2026-10-01',
      to: today,
    });
  });
});

test('a mistyped year makes no drawing of a thousand years: what is farther than five stands at the edge', () => {
  const marks = ['0026-11-18', '9999-12-31'].map((at) => ({ kind: 'reply', id: at, at, note: 'I.md' }) as const);
  const drawn = extentOf([{ key: 'k', status: 'active', marks, quiet: [] }], today);
  expect(drawn).toEqual({ from: '2021-11-26', to: '2031-11-24' });
  const { x, width, ticks } = timeScale(drawn, today, 'week', 300);
  expect(ticks.length).toBeLessThan(600);
  expect(marks.map(({ at }) => x(at))).toEqual([16, width - 96]);
});

describe('the keyboard', () => {
  const lines = [
    [
      { key: 'a1', x: 10 },
      { key: 'a2', x: 50 },
      { key: 'a3', x: 90 },
    ],
    [],
    [
      { key: 'b1', x: 45 },
      { key: 'b2', x: 95 },
    ],
  ];

  test.each([
    ['ArrowRight', 'a1', 'a2'],
    ['ArrowRight', 'a3', undefined],
    ['ArrowLeft', 'a2', 'a1'],
    ['Home', 'a3', 'a1'],
    ['End', 'b1', 'b2'],
    ['ArrowDown', 'a2', 'b1'],
    ['ArrowDown', 'b1', undefined],
    ['ArrowUp', 'b2', 'a3'],
    ['x', 'a1', undefined],
    ['Home', 'gone', undefined],
  ])('%s from %s leads to %s', (key, from, to) => {
    expect(nextMark(lines, from, key)).toBe(to);
  });
});
