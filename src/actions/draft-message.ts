import { baseNameOf } from '../domain/reference';
import { notices } from '../text/notices';
import type { ActionContext } from './context';
import type { DraftOutcome, WrittenDrafts } from './letters/draft-outcome';
import { inTurn } from './recording/in-turn';
import { planMessages } from './letters/message-plan';
import { unusedTemplate } from './letters/own-template';
import { openNote } from './open-note';
import { trashUnchanged } from './recording/trash-unchanged';
import { signOffer } from './letters/sign-letters';
import type { MessageWish } from './letters/weigh-letters';
import { writeLetters } from './letters/write-letters';

/** What is wanted, and what the person should see of it: a command shows all, a script nothing. */
export interface DraftOptions {
  /** Whether the first letter is opened; it is by default. */
  readonly open?: boolean;
  /** Whether a notice tells the outcome; it does by default. */
  readonly announce?: boolean;
}

/**
 * Drafts the letters of one kind for an interview. Run again, or twice at once, it makes only what is missing; it never
 * writes into a letter that exists.
 */
export async function draftMessage(
  context: ActionContext,
  interviewPath: string,
  wish: MessageWish & DraftOptions,
): Promise<DraftOutcome> {
  await context.index.whenReady();
  const written = await writeInTurn(context, interviewPath, wish);
  if (wish.announce !== false) announceDrafts(context, written);
  const first = written.created[0] ?? written.existing[0];
  if (wish.open !== false && first !== undefined) await openNote(context, first);
  const { created, existing, failed } = written;
  return { created, existing, failed };
}

/** Writes the letters after all earlier work on the interview that they belong to. */
export function writeInTurn(context: ActionContext, interviewPath: string, wish: MessageWish): Promise<WrittenDrafts> {
  const { index, store } = context;
  const asked = index.interviewAt(interviewPath);
  const path = asked === undefined ? interviewPath : planMessages(context, asked, wish.kind).interview.path;
  return inTurn(store, path, async () => {
    await index.readUnindexedDrafts(context.settings().drafts.folder);
    const interview = index.interviewAt(interviewPath);
    if (interview !== undefined) return writeLetters(context, interview, wish);
    const failed = [{ person: '', reason: notices.notAnInterview(baseNameOf(interviewPath)) }];
    return { created: [], existing: [], failed, letters: [], existingFor: [] };
  });
}

function announceDrafts(context: ActionContext, { letters, existingFor, failed }: WrittenDrafts): void {
  const { announcer } = context;
  if (letters.length > 0) {
    const takeBack = () => trashUnchanged(context, letters);
    announcer.announce(notices.drafted(letters.map(({ person }) => person)), takeBack, signOffer(context, letters));
  } else if (existingFor.length > 0) announcer.announce(notices.alreadyDrafted(existingFor));
  if (failed.length > 0) announcer.announce(notices.notDrafted(failed));
  const [unused] = context.store.notePaths().flatMap((path) => unusedTemplate(context, path, true) ?? []);
  if (unused !== undefined && letters.length > 0) announcer.announce(unused);
}
