import type { DraftNote } from '../domain/draft-note';
import type { Interview } from '../domain/interview';
import { takesPlace } from '../domain/interview-times';
import type { FollowUpKind } from '../domain/kind';
import { rules } from '../domain/kinds/rules';
import type { Person } from '../domain/person';
import { stepKey } from '../domain/step-key';
import { isNamed, isSamePerson } from '../domain/who';
import { draftLetters } from '../drafts/draft-letters';
import type { Letter, LetterFailure } from '../drafts/letter-request';
import { draftingText } from '../text/drafting-text';
import { notices } from '../text/notices';
import type { ActionContext } from './context';
import type { CreatedDraft, DraftFailure, WrittenDrafts } from './draft-outcome';
import type { PlannedLetter } from './message-plan';
import { nobody, peopleInvolved, planMessages } from './message-plan';
import type { LettersWanted } from './message-request';
import { messageRequest } from './message-request';
import { standingOf } from './standing-of';
import { reasonOf } from './undo-changes';

/** Which letters are wanted, and whether what speaks against them is to be overruled. */
export interface MessageWish {
  readonly kind: FollowUpKind;
  /** Only to these people, each by any of their names; to whoever should get it where absent. */
  readonly people?: readonly (string | Person)[];
  /** Only about this promise. */
  readonly what?: string;
  /** Draft even where they asked not to get such a message, or where it was sent already. */
  readonly override?: boolean;
}

/**
 * Creates the missing letters of one kind for an interview, each in one write. A letter that is there, wherever it was
 * moved, is left as it is; one that cannot be made does not keep the others from being made. To be run in its turn.
 */
export async function writeLetters(
  context: ActionContext,
  interview: Interview,
  wish: MessageWish,
): Promise<WrittenDrafts> {
  const { kind, override } = wish;
  const plan = planMessages(context, interview, kind);
  if (kind === 'thank-you' && plan.letters.length > 0 && !takesPlace(interview) && override !== true) {
    return nothingWritten([{ person: '', reason: notices.cancelled }]);
  }
  const { letters, failed } = wantedOf(context, plan.interview, plan.letters, wish);
  const existing: { readonly person: Person; readonly draft: DraftNote }[] = [];
  const missing: PlannedLetter[] = [];
  for (const letter of letters) {
    const draft = existingDraft(context, plan.interview, kind, letter);
    const against =
      draft === undefined && override !== true ? reasonAgainst(context, plan.interview, kind, letter) : undefined;
    if (draft !== undefined) existing.push({ person: letter.person, draft });
    else if (against !== undefined) failed.push({ person: letter.person.text, reason: against });
    else missing.push(letter);
  }
  const written: CreatedDraft[] = [];
  for (const wanted of groupsOf(plan.interview, kind, missing)) {
    const outcome = await writeMissing(context, wanted);
    written.push(...outcome.letters);
    failed.push(...outcome.failed);
  }
  return {
    created: written.map(({ path }) => path),
    existing: existing.map(({ draft }) => draft.path),
    failed,
    letters: written,
    existingFor: existing.map(({ person }) => shownName(person, plan.interview)),
  };
}

const nothingWritten = (failed: readonly DraftFailure[]): WrittenDrafts => ({
  created: [],
  existing: [],
  failed,
  letters: [],
  existingFor: [],
});

/** How a notice names who a letter goes to, where nobody is known by the company. */
const shownName = ({ text }: Person, { company }: Interview): string => text || (company?.text ?? draftingText.them);

/** Of the planned letters those that are wanted, to whom they are wanted, and why some are not to be had. */
function wantedOf(
  context: ActionContext,
  interview: Interview,
  planned: readonly PlannedLetter[],
  { kind, people, what }: MessageWish,
): { readonly letters: readonly PlannedLetter[]; readonly failed: DraftFailure[] } {
  const about =
    what === undefined
      ? planned
      : planned.filter((one) => one.what !== undefined && stepKey(one.what) === stepKey(what));
  if (about.length === 0) return { letters: [], failed: [{ person: '', reason: noneReason(kind, what) }] };
  if (people === undefined) return { letters: about, failed: [] };
  const notes = context.index.people;
  const isMeant = (wanted: string | Person, person: Person) =>
    typeof wanted === 'string' ? isNamed(wanted, person, notes) : isSamePerson(wanted, person, notes);
  const failed: DraftFailure[] = [];
  const letters: PlannedLetter[] = [];
  const involved = rules[kind].to === 'person' ? [] : peopleInvolved(context, interview);
  for (const wanted of people) {
    const fitting = about.filter(({ person }) => isMeant(wanted, person));
    const other = typeof wanted === 'string' ? involved.find((person) => isMeant(wanted, person)) : wanted;
    if (fitting.length > 0) letters.push(...fitting);
    else if (rules[kind].to !== 'person' && other !== undefined) {
      letters.push(...about.map((letter) => ({ ...letter, person: other })));
    } else failed.push({ person: typeof wanted === 'string' ? wanted : wanted.text, reason: strangerReason(kind) });
  }
  return { letters: [...new Set(letters)], failed };
}

function noneReason(kind: FollowUpKind, what: string | undefined): string {
  if (what !== undefined) return draftingText.noSuchPromise(what);
  if (kind === 'promise') return draftingText.noPromise;
  if (kind === 'references') return draftingText.noReference;
  return kind === 'thank-you' ? notices.nobodyToThank : draftingText.noInterviewer;
}

function strangerReason(kind: FollowUpKind): string {
  if (kind === 'references') return draftingText.notAReference;
  return rules[kind].to === 'person' ? notices.notAnInterviewer : draftingText.notInvolved;
}

/** The letter that is there already. One that was sent is none where the list asks for another. */
function existingDraft(
  { index, store }: ActionContext,
  interview: Interview,
  kind: FollowUpKind,
  { person, what, followUp }: PlannedLetter,
): DraftNote | undefined {
  const isTo = (to: DraftNote['to']) =>
    to === undefined ? person.text === nobody.text : isSamePerson(to, person, index.people);
  const isAbout = (about: string | undefined) =>
    what === undefined || (about !== undefined && stepKey(about) === stepKey(what));
  return index
    .draftsOf(interview.path)
    .find(
      (draft) =>
        draft.kind === kind &&
        isTo(draft.to) &&
        isAbout(draft.what) &&
        (followUp === undefined || draft.status === 'draft') &&
        store.exists(draft.path),
    );
}

/** What speaks against a letter: a wish not to get it, or that it was sent already. */
function reasonAgainst(
  context: ActionContext,
  interview: Interview,
  kind: FollowUpKind,
  { person, what, followUp }: PlannedLetter,
): string | undefined {
  const { against, sentOn } = standingOf(context, interview, kind, person, what);
  if (against !== undefined) return draftingText.policies[against];
  return sentOn === undefined || followUp !== undefined
    ? undefined
    : notices.alreadySent(kind, sentOn, context.language);
}

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
    ...(what === undefined ? {} : { what }),
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

function failureText({ reason, template = '', line, column }: LetterFailure): string {
  return line === undefined || column === undefined ? reason : draftingText.inTemplate(reason, template, line, column);
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
    ...(what === undefined ? {} : { what }),
    status: 'draft',
  });
}
