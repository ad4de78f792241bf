import type { FollowUp } from '../../domain/follow-up';
import { sharedValues } from './share-values';

function aFollowUp(id: string, day: number, role?: string): FollowUp {
  return {
    id,
    kind: 'debrief',
    application: 'company northwind / engineer',
    interview: 'Interview.md',
    ...(role === undefined ? {} : { role }),
    opens: new Date(2026, 10, day),
    due: new Date(2026, 10, day + 1),
    lapses: null,
    why: [{ rule: 'debrief', interviewed: '2026-11-18' }],
  };
}

describe('sharing values', () => {
  test('an item is equal to what it was', () => {
    const { followUp } = sharedValues();
    expect(followUp(aFollowUp('one', 20, 'Engineer'))).toStrictEqual(aFollowUp('one', 20, 'Engineer'));
    expect(followUp(aFollowUp('two', 20))).toStrictEqual(aFollowUp('two', 20));
  });

  test('items that say the same of a day or a reason share it', () => {
    const { followUp } = sharedValues();
    const [one, other] = [followUp(aFollowUp('one', 20)), followUp(aFollowUp('two', 19))];
    expect(one.opens).toBe(other.due);
    expect(one.why).toBe(other.why);
  });

  test('what is kept for sharing has an end', () => {
    const { moment } = sharedValues();
    const first = moment(new Date(0));
    for (let minute = 1; minute <= 1000; minute += 1) moment(new Date(minute * 60_000));
    const again = moment(new Date(0));
    expect(again).toEqual(first);
    expect(again).not.toBe(first);
  });
});
