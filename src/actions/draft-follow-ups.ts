import type { FollowUp } from '../domain/follow-up';
import { given } from '../domain/given';
import type { Person } from '../domain/person';
import type { ActionContext } from './context';
import type { CreatedDraft, DraftFailure, DraftOutcome } from './letters/draft-outcome';
import { writeInTurn } from './draft-message';
import { notices } from '../text/notices';
import { signOffer } from './letters/sign-letters';
import { trashUnchanged } from './recording/trash-unchanged';
import type { MessageWish } from './letters/weigh-letters';

/**
 * Drafts the letters of follow-ups, all in one go with one notice and one undo. One that cannot be made does not keep
 * the others from being made.
 * @param nothing what to say where there is no follow-up to draft a letter for
 */
export async function draftFollowUps(
  context: ActionContext,
  followUps: readonly FollowUp[],
  nothing: string = notices.nothingToDraft,
): Promise<DraftOutcome> {
  const { announcer } = context;
  const created: CreatedDraft[] = [];
  const existing: string[] = [];
  const failed: DraftFailure[] = [];
  const interviews = new Set<string>();
  for (const { interview, wish } of wishesOf(followUps)) {
    const written = await writeInTurn(context, interview, wish);
    created.push(...written.letters);
    existing.push(...written.existing);
    failed.push(...written.failed);
    if (written.letters.length > 0) interviews.add(interview);
    await context.pause();
  }
  if (created.length > 0) {
    const takeBack = () => trashUnchanged(context, created);
    const told = notices.draftedForMany(created.length, interviews.size);
    announcer.announce(told, takeBack, signOffer(context, created));
  } else if (failed.length === 0) {
    announcer.announce(existing.length > 0 ? notices.allDrafted(existing.length) : nothing);
  }
  if (failed.length > 0) announcer.announce(notices.notDrafted(failed));
  return { created: created.map(({ path }) => path), existing, failed };
}

interface Wished {
  readonly interview: string;
  readonly wish: MessageWish;
}

/** Letters of one kind to several people of an interview are wished for together, so that no two read alike. */
function wishesOf(followUps: readonly FollowUp[]): readonly Wished[] {
  const wishes = new Map<string, Wished>();
  for (const { interview, kind, what, person } of followUps) {
    const key = JSON.stringify([interview, kind, what]);
    const people: readonly (string | Person)[] = wishes.get(key)?.wish.people ?? [];
    const to = person === undefined ? people : [...people, person];
    wishes.set(key, {
      interview,
      wish: { kind, ...given({ what }), ...(to.length === 0 ? {} : { people: to }) },
    });
  }
  return [...wishes.values()];
}
