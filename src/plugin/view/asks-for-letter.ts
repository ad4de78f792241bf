import type { FollowUp } from '../../domain/follow-up';
import { recipients } from '../../domain/recipients';
import { letterKindOf } from '../../drafts/letter-kinds';
import { isWorkForMyself } from '../../drafts/weaving/work-for-myself';

/** Whether a letter can be drafted for a follow-up: it is a message, to somebody, and no work for oneself. */
export function asksForLetter({ kind, what, person }: FollowUp): boolean {
  if (letterKindOf(kind) === undefined || (what !== undefined && isWorkForMyself(what))) return false;
  return recipients[kind] !== 'person' || person !== undefined;
}
