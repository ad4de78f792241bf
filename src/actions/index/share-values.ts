import type { FollowUp } from '../../domain/follow-up';

/** Beyond this many different values, sharing starts anew, so that what is kept for it stays small. */
const mostKept = 1000;

/** Answers the first of equal values for each of them. */
function sharing<Value>(keyOf: (value: Value) => unknown): (value: Value) => Value {
  const firsts = new Map<unknown, Value>();
  return (value) => {
    const key = keyOf(value);
    const first = firsts.get(key);
    if (first !== undefined) return first;
    if (firsts.size === mostKept) firsts.clear();
    firsts.set(key, value);
    return value;
  };
}

/** Makes items share what many of them say alike. */
export interface SharedValues {
  readonly moment: (moment: Date | null) => Date | null;
  readonly followUp: (followUp: FollowUp) => FollowUp;
}

/**
 * Thousands of items fall due on a few hundred days, for the same few reasons and roles: shared, they take half of the
 * memory. All of it is readonly, so nothing can tell.
 */
export function sharedValues(): SharedValues {
  const date = sharing((moment: Date) => moment.getTime());
  const reasons = sharing((why: FollowUp['why']) => JSON.stringify(why));
  const text = sharing((said: string) => said);
  const moment = (at: Date | null): Date | null => at && date(at);
  return {
    moment,
    followUp: (followUp) => ({
      ...followUp,
      opens: moment(followUp.opens),
      due: moment(followUp.due),
      lapses: moment(followUp.lapses),
      why: reasons(followUp.why),
      ...(followUp.role === undefined ? {} : { role: text(followUp.role) }),
    }),
  };
}
