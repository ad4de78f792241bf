import type { DraftNote } from '../../domain/draft-note';
import type { FollowUp } from '../../domain/follow-up';
import { recipients } from '../../domain/recipients';
import { isSameStep } from '../../domain/step-key';
import type { PeopleNotes } from '../../domain/who';
import { isSamePerson } from '../../domain/who';

/** Whether a letter about the same interview is the unsent one for an item. */
export function isDraftFor(draft: DraftNote, { kind, person, what }: FollowUp, people: PeopleNotes): boolean {
  return (
    draft.kind === kind &&
    draft.status === 'draft' &&
    (what === undefined || (draft.what !== undefined && isSameStep(draft.what, what))) &&
    (person === undefined ||
      (draft.to === undefined ? recipients[kind] !== 'person' : isSamePerson(draft.to, person, people)))
  );
}
