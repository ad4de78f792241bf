import { given } from '../../domain/given';
import type { Interview } from '../../domain/interview';
import { heldFrom, takesPlace } from '../../domain/interview-times';
import type { FollowUpKind } from '../../domain/kind';
import { baseNameOf } from '../../domain/reference';
import { draftLetters } from '../../drafts/draft-letters';
import { capitalised } from '../../text/capitalised';
import { templateText } from '../../text/template-text';
import type { ActionContext } from '../context';
import { planMessages } from './message-plan';
import { messageRequest } from './message-request';
import { templateFor } from './own-template';
import { reasonOf } from '../recording/reason-of';
import { failureText } from './write-letters';

/** A letter as it would be drafted now. */
export interface PreviewedLetter {
  readonly to: string;
  /** The interview that it is about, by its note's name. */
  readonly interview: string;
  readonly subject: string;
  readonly body: string;
}

/** Which letter is to be seen. */
export interface PreviewWanted {
  readonly kind?: FollowUpKind;
  /** The interview in front; without it, or where the template does not serve it, the last one held that names somebody. */
  readonly interviewPath?: string | undefined;
  /** The template that is to be seen at work: only an interview is taken whose letters it serves. */
  readonly templatePath?: string | undefined;
}

/**
 * The first letter of a kind as it would be drafted from an interview, with the settings and templates of this moment;
 * nothing is written. Where no letter comes of it, why, in words: a template's fault with its line and column.
 */
export async function previewLetter(
  context: ActionContext,
  { kind = 'thank-you', interviewPath, templatePath }: PreviewWanted = {},
): Promise<PreviewedLetter | { readonly error: string }> {
  const { index } = context;
  await index.whenReady();
  const fits = (interview: Interview): boolean =>
    templatePath === undefined || templateFor(context, kind, interview)?.path === templatePath;
  const inFront = interviewPath === undefined ? undefined : index.interviewAt(interviewPath);
  const asked = inFront !== undefined && fits(inFront) ? inFront : lastInterview(context, fits);
  if (asked === undefined) {
    const isLimited = lastInterview(context, () => true) !== undefined;
    return { error: isLimited ? templateText.preview.servesNone : templateText.preview.noInterview };
  }
  const { interview, letters } = planMessages(context, asked, kind);
  const [letter] = letters;
  if (letter === undefined) return { error: templateText.preview.noInterview };
  try {
    const { what } = letter;
    const wanted = { interview, kind, letters: [letter], ...given({ what }) };
    const { letters: drafted, failed } = draftLetters(await messageRequest(context, wanted));
    const [first] = drafted;
    if (first !== undefined) {
      const { person, subject, body } = first;
      return { to: person.text, interview: baseNameOf(interview.path), subject, body };
    }
    const [failure] = failed;
    return { error: failure === undefined ? templateText.preview.noInterview : capitalised(failureText(failure)) };
  } catch (error) {
    return { error: reasonOf(error) };
  }
}

/** The interview held last in which somebody was met, else the next one; of those that fit. */
function lastInterview(
  { index, clock }: ActionContext,
  fits: (interview: Interview) => boolean,
): Interview | undefined {
  const now = clock.now();
  const named = index
    .interviews()
    .filter((interview) => takesPlace(interview) && interview.interviewers.length > 0)
    .sort((one, other) => heldFrom(other).getTime() - heldFrom(one).getTime());
  return named.find((interview) => heldFrom(interview) <= now && fits(interview)) ?? named.filter(fits).at(-1);
}
