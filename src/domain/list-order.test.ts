import fc from 'fast-check';
import { followUp as item } from '../../test/support/build-follow-up';
import { at } from '../../test/support/build-interview';
import { sections } from './follow-up';
import { followUpKinds } from './kind';
import { countUpTo, inListOrder, reordered, replaced } from './list-order';
import { sectionOf } from './section';

const now = at('2026-11-18T12:00');

test('by section, then by due, none last, then by id', () => {
  const inOrder = [
    item({ id: 'overdue', opens: '2026-11-10T00:00', due: '2026-11-17T23:59' }),
    item({ id: 'first due', opens: '2026-11-18T00:00', due: '2026-11-18T23:59' }),
    item({ id: 'a', opens: '2026-11-18T00:00', due: '2026-11-19T23:59' }),
    item({ id: 'b', opens: '2026-11-18T00:00', due: '2026-11-19T23:59' }),
    item({ id: 'A never due', kind: 'let-go', opens: '2026-11-18T00:00' }),
    item({ id: 'coming', opens: '2026-11-20T00:00', due: '2026-11-20T23:59' }),
    item({ id: 'later', opens: '2026-12-20T00:00', due: '2026-12-20T23:59' }),
    item({ id: 'dated', kind: 'awaiting', due: '2026-11-20T23:59' }),
    item({ id: 'A undated', kind: 'awaiting' }),
  ];
  const shuffled = [4, 8, 0, 2, 6, 1, 7, 3, 5].flatMap((index) => inOrder[index] ?? []);
  const placed = inListOrder(shuffled, now);
  expect(placed.map(({ followUp }) => followUp)).toEqual(inOrder);
  expect(placed.map(({ section }) => section)).toEqual(inOrder.map((followUp) => sectionOf(followUp, now)));
  expect(sections.map((section) => countUpTo(placed, section))).toEqual([1, 5, 6, 7, 9, 9]);
  expect(sections.map((section) => countUpTo([], section))).toEqual([0, 0, 0, 0, 0, 0]);
});

describe('a list of which some is replaced while time passes', () => {
  const hour = 3_600_000;
  const aMoment = fc.integer({ min: -400, max: 400 }).map((hours) => new Date(now.getTime() + hours * hour));
  const aFollowUp = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    kind: fc.constantFrom(...followUpKinds),
    opens: fc.option(aMoment),
    due: fc.option(aMoment),
    snoozedUntil: fc.option(fc.constantFrom('2026-11-18', '2026-11-19', '2026-11-30'), { nil: undefined }),
  });
  const someItems = fc.array(aFollowUp, { maxLength: 12 }).map((all) =>
    all.map(({ snoozedUntil, ...facts }, index) => ({
      ...item(snoozedUntil ? { snoozedUntil } : {}),
      ...facts,
      id: `${facts.id} ${index}`,
    })),
  );

  test('equals the whole list sorted anew', () =>
    fc.assert(
      fc.property(someItems, someItems, fc.nat(12), fc.nat(500), (first, come, leaving, hours) => {
        const later = new Date(now.getTime() + hours * hour);
        const named = come.map((followUp) => ({ ...followUp, id: `new ${followUp.id}` }));
        const list = inListOrder(first, now);
        const gone = list.filter((_, index) => index % 12 < leaving);
        const left = list.filter((item) => !gone.includes(item)).map(({ followUp }) => followUp);
        const changed = replaced(list, [...gone].reverse(), inListOrder(named, now));
        expect(changed).toEqual(inListOrder([...left, ...named], now));
        expect(reordered(changed, later)).toEqual(inListOrder([...left, ...named], later));
      }),
    ));

  test('of items at the same place, the one that is meant goes', () => {
    const twins = ['one', 'other'].map((what) => item({ what }));
    const list = inListOrder(twins, now);
    for (const gone of list) expect(replaced(list, [gone], [])).toEqual(list.filter((one) => one !== gone));
  });

  test('what is as it was is the same object', () => {
    const list = inListOrder(
      [item({ id: 'a', due: '2026-11-20T23:59' }), item({ id: 'b', due: '2026-11-21T23:59' })],
      now,
    );
    const [first, , last] = replaced(list, [], inListOrder([item({ id: 'c', due: '2026-11-21T12:00' })], now));
    expect(first).toBe(list[0]);
    expect(last).toBe(list[1]);
    expect(reordered(list, now)[0]).toBe(list[0]);
  });

  test('of thousands of items, only a few are compared with what comes and goes', () => {
    let looks = 0;
    const counted = Array.from({ length: 4096 }, (_, index) => {
      const due = new Date(now.getTime() + (index + 1) * 60_000);
      const followUp = { ...item({ id: `${index}` }), opens: now };
      return Object.defineProperty(followUp, 'due', { enumerable: true, get: () => ((looks += 1), due) });
    });
    const list = inListOrder(counted, now);
    looks = 0;
    const come = inListOrder([item({ id: 'new', opens: '2026-11-18T11:00', due: '2026-11-19T12:00' })], now);
    expect(replaced(list, list.slice(7, 8), come)).toHaveLength(4096);
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThan(60);
  });
});
