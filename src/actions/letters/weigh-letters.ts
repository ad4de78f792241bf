import type { DraftNote } from '../../domain/draft-note';
import type { Interview } from '../../domain/interview';
import { takesPlace } from '../../domain/interview-times';
import type { FollowUpKind } from '../../domain/kind';
import type { Person } from '../../domain/person';
import { recipients } from '../../domain/recipients';
import { isSameStep } from '../../domain/step-key';
import { isNamed, isSamePerson } from '../../domain/who';
import { isWorkForMyself } from '../../drafts/weaving/work-for-myself';
import { draftingText } from '../../text/drafting-text';
import { notices } from '../../text/notices';
import type { ActionContext } from '../context';
import type { DraftFailure } from './draft-outcome';
import type { PlannedLetter } from './message-plan';
import { nobody, peopleInvolved, planMessages } from './message-plan';
import { personWithNote } from '../person-with-note';
import { standingOf } from '../index/standing-of';

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

/** The letters that a wish comes to, by what is to be done about each. */
export interface WeighedLetters {
  /** The interview to which they belong. */
  readonly interview: Interview;
  readonly existing: readonly { readonly person: Person; readonly draft: DraftNote }[];
  readonly missing: readonly PlannedLetter[];
  /** What speaks against a letter that could be written; an override overrules it. */
  readonly objections: readonly DraftFailure[];
  /** What was wished for and cannot be had. */
  readonly impossible: readonly DraftFailure[];
}

/** Finds out which letters a wish is for, which of them are there, and what speaks against the others. Writes nothing. */
export function weighLetters(context: ActionContext, asked: Interview, wish: MessageWish): WeighedLetters {
  const { kind, override } = wish;
  const { interview, letters: planned } = planMessages(context, asked, kind);
  const { letters, failed: impossible } = wantedOf(context, interview, planned, wish);
  const existing: { readonly person: Person; readonly draft: DraftNote }[] = [];
  const missing: PlannedLetter[] = [];
  const objections: DraftFailure[] = [];
  const isCancelled = kind === 'thank-you' && letters.length > 0 && !takesPlace(interview);
  if (isCancelled && override !== true) {
    return { interview, existing, missing, objections: [{ person: '', reason: notices.cancelled }], impossible };
  }
  for (const letter of letters) {
    const draft = existingDraft(context, interview, kind, letter);
    const against = override === true ? undefined : reasonAgainst(context, interview, kind, letter);
    if (draft !== undefined) existing.push({ person: letter.person, draft });
    else if (against !== undefined) objections.push({ person: letter.person.text, reason: against });
    else missing.push(letter);
  }
  return { interview, existing, missing, objections, impossible };
}

/** Of the planned letters those that are wanted, to whom they are wanted, and why some are not to be had. */
function wantedOf(
  context: ActionContext,
  interview: Interview,
  planned: readonly PlannedLetter[],
  { kind, people, what }: MessageWish,
): { readonly letters: readonly PlannedLetter[]; readonly failed: readonly DraftFailure[] } {
  const about =
    what === undefined
      ? planned.filter((one) => one.what === undefined || !isWorkForMyself(one.what))
      : planned.filter((one) => one.what !== undefined && isSameStep(one.what, what));
  if (about.length === 0) return { letters: [], failed: [{ person: '', reason: noneReason(kind, what) }] };
  if (people === undefined)
    return { letters: kind === 'linkedin' ? reachable(context, interview, about) : about, failed: [] };
  const notes = context.index.people;
  const isMeant = (wanted: string | Person, person: Person) =>
    typeof wanted === 'string' ? isNamed(wanted, person, notes) : isSamePerson(wanted, person, notes);
  const failed: DraftFailure[] = [];
  const letters: PlannedLetter[] = [];
  const involved = recipients[kind] === 'person' ? [] : peopleInvolved(context, interview);
  for (const wanted of people) {
    const fitting = about.filter(({ person }) => isMeant(wanted, person));
    const other = typeof wanted === 'string' ? involved.find((person) => isMeant(wanted, person)) : wanted;
    if (fitting.length > 0) letters.push(...fitting);
    else if (recipients[kind] !== 'person' && other !== undefined) {
      letters.push(...about.map((letter) => ({ ...letter, person: other })));
    } else failed.push({ person: typeof wanted === 'string' ? wanted : wanted.text, reason: strangerReason(kind) });
  }
  return { letters: [...new Set(letters)], failed };
}

/** The people with an address on LinkedIn, where any has one: the others cannot be invited there yet. */
function reachable(
  context: ActionContext,
  { path }: Interview,
  letters: readonly PlannedLetter[],
): readonly PlannedLetter[] {
  const known = letters.filter(({ person }) => personWithNote(context, person, path).linkedin !== undefined);
  return known.length > 0 ? known : letters;
}

function noneReason(kind: FollowUpKind, what: string | undefined): string {
  if (what !== undefined) return draftingText.noSuchPromise(what);
  if (kind === 'promise') return draftingText.noPromise;
  if (kind === 'references') return draftingText.noReference;
  return kind === 'thank-you' ? notices.nobodyToThank : draftingText.noInterviewer;
}

function strangerReason(kind: FollowUpKind): string {
  if (kind === 'references') return draftingText.notAReference;
  return recipients[kind] === 'person' ? notices.notAnInterviewer : draftingText.notInvolved;
}

/** The letter that is there already. One that was sent is none where the list asks for another. */
function existingDraft(
  { index, store }: ActionContext,
  interview: Interview,
  kind: FollowUpKind,
  { person, what, followUp }: PlannedLetter,
): DraftNote | undefined {
  const isTo = (to: DraftNote['to']) =>
    to === undefined
      ? recipients[kind] !== 'person' || person.text === nobody.text
      : isSamePerson(to, person, index.people);
  const isAbout = (about: string | undefined) => what === undefined || (about !== undefined && isSameStep(about, what));
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
