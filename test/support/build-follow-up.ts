import type { FollowUp } from '../../src/domain/follow-up';
import { at } from './build-interview';

/** A follow-up that says no more than it is given; moments as local time. */
export function followUp(
  facts: Partial<Omit<FollowUp, 'opens' | 'due'>> & { opens?: string; due?: string } = {},
): FollowUp {
  const { opens, due, ...rest } = facts;
  return {
    id: 'id',
    kind: 'promise',
    application: 'Northwind',
    interview: 'Northwind.md',
    why: [],
    lapses: null,
    ...rest,
    opens: opens === undefined ? null : at(opens),
    due: due === undefined ? null : at(due),
  };
}
