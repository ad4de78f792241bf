import type { FollowUp } from '../domain/follow-up';
import type { Person } from '../domain/person';
import { sectionOf } from '../domain/section';
import { notices } from '../text/notices';
import type { ActionContext } from './context';
import type { CreatedDraft, DraftFailure, DraftOutcome } from './draft-outcome';
import { writeInTurn } from './draft-message';
import { trashUnchanged } from './trash-unchanged';

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
  const { announcer, index } = context;
  await index.whenReady();
  const due = dueThankYous(context);
  const created: CreatedDraft[] = [];
  const existing: string[] = [];
  const failed: DraftFailure[] = [];
  const interviews = new Set<string>();
  for (const [interviewPath, people] of peopleByInterview(due)) {
    const written = await writeInTurn(context, interviewPath, { kind: 'thank-you', people });
    created.push(...written.letters);
    existing.push(...written.existing);
    failed.push(...written.failed);
    if (written.letters.length > 0) interviews.add(interviewPath);
    await context.pause();
  }
  if (created.length > 0) {
    announcer.announce(notices.draftedForMany(created.length, interviews.size), () => trashUnchanged(context, created));
  } else if (failed.length === 0) {
    announcer.announce(existing.length > 0 ? notices.allDrafted(existing.length) : notices.nothingDue);
  }
  if (failed.length > 0) announcer.announce(notices.notDrafted(failed));
  return { created: created.map(({ path }) => path), existing, failed };
}

function peopleByInterview(followUps: readonly FollowUp[]): ReadonlyMap<string, readonly Person[]> {
  const people = new Map<string, Person[]>();
  for (const { interview, person } of followUps) {
    if (person === undefined) continue;
    people.set(interview, [...(people.get(interview) ?? []), person]);
  }
  return people;
}
