import type { DraftNote } from '../domain/draft-note';
import type { Interview } from '../domain/interview';
import { takesPlace } from '../domain/interview-times';
import type { Person } from '../domain/person';
import { baseNameOf } from '../domain/reference';
import { isNamed, isSamePerson } from '../domain/who';
import { draftLetters } from '../drafts/draft-letters';
import type { Letter } from '../drafts/letter-request';
import { notices } from '../text/notices';
import type { ActionContext } from './context';
import type { CreatedDraft, DraftFailure, WrittenDrafts } from './draft-outcome';
import { standingOf } from './standing-of';
import { thankYouRequest } from './thank-you-request';
import { reasonOf } from './undo-changes';

/** Whom letters are wanted for, and whether what speaks against them is to be overruled. */
export interface ThankYouWish {
  /** Only these people, each by any of their names; everyone where absent. */
  readonly people?: readonly string[];
  /** Draft even where they asked not to be contacted, or where a thank-you was sent already. */
  readonly override?: boolean;
}

/**
 * Creates the missing thank-you letters of one interview, each in one write. A letter that is there, wherever it was
 * moved, is left as it is; one that cannot be made does not keep the others from being made. To be run in its turn.
 */
export async function writeThankYous(
  context: ActionContext,
  interviewPath: string,
  wish: ThankYouWish = {},
): Promise<WrittenDrafts> {
  const { index } = context;
  const interview = index.interviewAt(interviewPath);
  if (interview === undefined) {
    return nothingWritten([{ person: '', reason: notices.notAnInterview(baseNameOf(interviewPath)) }]);
  }
  if (interview.interviewers.length === 0) return nothingWritten([{ person: '', reason: notices.nobodyToThank }]);
  if (!takesPlace(interview) && wish.override !== true) {
    return nothingWritten([{ person: '', reason: notices.cancelled }]);
  }
  const isMeant = (person: Person) => wish.people?.some((name) => isNamed(name, person, index.people)) ?? true;
  const existing: { readonly person: Person; readonly draft: DraftNote }[] = [];
  const failed: DraftFailure[] = (wish.people ?? [])
    .filter((name) => !interview.interviewers.some((person) => isNamed(name, person, index.people)))
    .map((name) => ({ person: name, reason: notices.notAnInterviewer }));
  const missing: Person[] = [];
  for (const person of interview.interviewers.filter(isMeant)) {
    const draft = existingDraft(context, interviewPath, person);
    const against =
      draft === undefined && wish.override !== true ? reasonAgainst(context, interview, person) : undefined;
    if (draft !== undefined) existing.push({ person, draft });
    else if (against !== undefined) failed.push({ person: person.text, reason: against });
    else missing.push(person);
  }
  const written = await writeMissing(context, interview, missing);
  return {
    created: written.letters.map(({ path }) => path),
    existing: existing.map(({ draft }) => draft.path),
    failed: [...failed, ...written.failed],
    letters: written.letters,
    existingFor: existing.map(({ person }) => person.text),
  };
}

const nothingWritten = (failed: readonly DraftFailure[]): WrittenDrafts => ({
  created: [],
  existing: [],
  failed,
  letters: [],
  existingFor: [],
});

function existingDraft({ index, store }: ActionContext, interviewPath: string, person: Person): DraftNote | undefined {
  return index
    .draftsOf(interviewPath)
    .find(
      ({ kind, to, path }) =>
        kind === 'thank-you' && to !== undefined && isSamePerson(to, person, index.people) && store.exists(path),
    );
}

/** What speaks against thanking someone: their wish not to be contacted, or that it was done already. */
function reasonAgainst(context: ActionContext, interview: Interview, person: Person): string | undefined {
  const { forbidden, sentOn } = standingOf(context, interview, 'thank-you', person);
  if (forbidden) return notices.contactForbidden;
  return sentOn === undefined ? undefined : notices.alreadySent(sentOn, context.language);
}

async function writeMissing(
  context: ActionContext,
  interview: Interview,
  people: readonly Person[],
): Promise<{ readonly letters: readonly CreatedDraft[]; readonly failed: readonly DraftFailure[] }> {
  if (people.length === 0) return { letters: [], failed: [] };
  const letters: CreatedDraft[] = [];
  const failed: DraftFailure[] = [];
  try {
    const outcome = draftLetters(await thankYouRequest(context, interview, people));
    failed.push(...outcome.failed.map(({ person, reason }) => ({ person: person.text, reason })));
    for (const letter of outcome.letters) {
      try {
        await createDraft(context, interview, letter);
        letters.push({ path: letter.path, text: letter.text, person: letter.person.text });
      } catch (error) {
        failed.push({ person: letter.person.text, reason: reasonOf(error) });
      }
    }
  } catch (error) {
    const reason = reasonOf(error);
    failed.push(...people.map((person) => ({ person: person.text, reason })));
  }
  return { letters, failed };
}

async function createDraft(context: ActionContext, interview: Interview, letter: Letter): Promise<void> {
  await context.store.create(letter.path, letter.text);
  context.index.expectDraft({
    path: letter.path,
    interviewPath: interview.path,
    kind: 'thank-you',
    to: letter.person,
    status: 'draft',
  });
}
