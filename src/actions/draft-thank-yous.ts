import type { ActionContext } from './context';
import type { DraftOutcome, WrittenDrafts } from './draft-outcome';
import { inTurn } from './in-turn';
import { openNote } from './open-note';
import { notices } from '../text/notices';
import { trashUnchanged } from './trash-unchanged';
import type { ThankYouWish } from './write-thank-yous';
import { writeThankYous } from './write-thank-yous';

/** What is wanted, and what the person should see of it: a command shows all, a script nothing. */
export interface DraftOptions extends ThankYouWish {
  /** Whether the first letter is opened; it is by default. */
  readonly open?: boolean;
  /** Whether a notice tells the outcome; it does by default. */
  readonly announce?: boolean;
}

/**
 * Drafts a thank-you letter for each interviewer of an interview. Run again, or twice at once, it makes only what is
 * missing; it never writes into a letter that exists.
 */
export async function draftThankYous(
  context: ActionContext,
  interviewPath: string,
  options: DraftOptions = {},
): Promise<DraftOutcome> {
  await context.index.whenReady();
  const written = await inTurn(context.store, interviewPath, () => writeThankYous(context, interviewPath, options));
  if (options.announce !== false) announceDrafts(context, written);
  const first = written.created[0] ?? written.existing[0];
  if (options.open !== false && first !== undefined) await openNote(context, first);
  const { created, existing, failed } = written;
  return { created, existing, failed };
}

function announceDrafts(context: ActionContext, { letters, existingFor, failed }: WrittenDrafts): void {
  const { announcer } = context;
  if (letters.length > 0) {
    announcer.announce(notices.drafted(letters.map(({ person }) => person)), () => trashUnchanged(context, letters));
  } else if (existingFor.length > 0) announcer.announce(notices.alreadyDrafted(existingFor));
  if (failed.length > 0) announcer.announce(notices.notDrafted(failed));
}
