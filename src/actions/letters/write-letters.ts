import { given } from '../../domain/given';
import type { Interview } from '../../domain/interview';
import type { FollowUpKind } from '../../domain/kind';
import type { Person } from '../../domain/person';
import { draftLetters } from '../../drafts/draft-letters';
import type { Letter, LetterFailure } from '../../drafts/letter-request';
import { draftingText } from '../../text/drafting-text';
import type { ActionContext } from '../context';
import type { CreatedDraft, DraftFailure, WrittenDrafts } from './draft-outcome';
import type { PlannedLetter } from './message-plan';
import type { LettersWanted } from './message-request';
import { messageRequest } from './message-request';
import { reasonOf } from '../recording/reason-of';
import type { MessageWish } from './weigh-letters';
import { weighLetters } from './weigh-letters';

/**
 * Creates the missing letters of one kind for an interview, each in one write. A letter that is there, wherever it was
 * moved, is left as it is; one that cannot be made does not keep the others from being made. To be run in its turn.
 */
export async function writeLetters(
  context: ActionContext,
  asked: Interview,
  wish: MessageWish,
): Promise<WrittenDrafts> {
  const { interview, existing, missing, objections, impossible } = weighLetters(context, asked, wish);
  const written: CreatedDraft[] = [];
  const failed: DraftFailure[] = [...impossible, ...objections];
  for (const wanted of groupsOf(interview, wish.kind, missing)) {
    const outcome = await writeMissing(context, wanted);
    written.push(...outcome.letters);
    failed.push(...outcome.failed);
  }
  return {
    created: written.map(({ path }) => path),
    existing: existing.map(({ draft }) => draft.path),
    failed,
    letters: written,
    existingFor: existing.map(({ person }) => shownName(person, interview)),
  };
}

/** How a notice names who a letter goes to, where nobody is known by the company. */
const shownName = ({ text }: Person, { company }: Interview): string => text || (company?.text ?? draftingText.them);

/** Letters that are written together: all of a kind, but those about different promises one promise after the other. */
function groupsOf(
  interview: Interview,
  kind: FollowUpKind,
  letters: readonly PlannedLetter[],
): readonly LettersWanted[] {
  const whats = [...new Set(letters.map(({ what }) => what))];
  return whats.map((what) => ({
    interview,
    kind,
    ...given({ what }),
    letters: letters.filter((letter) => letter.what === what),
  }));
}

async function writeMissing(
  context: ActionContext,
  wanted: LettersWanted,
): Promise<{ readonly letters: readonly CreatedDraft[]; readonly failed: readonly DraftFailure[] }> {
  const letters: CreatedDraft[] = [];
  const failed: DraftFailure[] = [];
  try {
    const outcome = draftLetters(await messageRequest(context, wanted));
    failed.push(...outcome.failed.map((failure) => ({ person: failure.person.text, reason: failureText(failure) })));
    for (const letter of outcome.letters) {
      try {
        await createDraft(context, wanted, letter);
        letters.push({ path: letter.path, text: letter.text, person: shownName(letter.person, wanted.interview) });
      } catch (error) {
        failed.push({ person: letter.person.text, reason: reasonOf(error) });
      }
    }
  } catch (error) {
    const reason = reasonOf(error);
    failed.push(...wanted.letters.map(({ person }) => ({ person: person.text, reason })));
  }
  return { letters, failed };
}

/** Why a letter could not be made, in words, with the place in the template where it is the template's fault. */
export function failureText({ reason, template, line, column }: LetterFailure): string {
  return template === undefined && line === undefined
    ? reason
    : draftingText.inTemplate(reason, template, line, column);
}

async function createDraft(
  context: ActionContext,
  { interview, kind, what }: LettersWanted,
  letter: Letter,
): Promise<void> {
  await context.store.create(letter.path, letter.text);
  context.index.expectDraft({
    path: letter.path,
    interviewPath: interview.path,
    kind,
    ...(letter.person.text === '' ? {} : { to: letter.person }),
    ...given({ what }),
    status: 'draft',
  });
}
