import type { FollowUp } from '../domain/follow-up';
import { sectionOf } from '../domain/section';
import { notices } from '../text/notices';
import type { ActionContext } from './context';
import { draftFollowUps } from './draft-follow-ups';
import type { DraftOutcome } from './letters/draft-outcome';

/** The thank-yous that are due or overdue, without a letter or with one. */
export function dueThankYous({ index, clock }: ActionContext): readonly FollowUp[] {
  const now = clock.now();
  return index
    .agenda(now)
    .followUps.filter(({ kind }) => kind === 'thank-you')
    .filter((followUp) => ['overdue', 'due-now'].includes(sectionOf(followUp, now)));
}

/**
 * Drafts a letter for every thank-you that is due, interview by interview, and says how many. One that cannot be made
 * does not keep the others from being made.
 */
export async function draftAllThankYous(context: ActionContext): Promise<DraftOutcome> {
  await context.index.whenReady();
  const due = dueThankYous(context).filter(({ person }) => person !== undefined);
  return draftFollowUps(context, due, notices.nothingDue);
}
