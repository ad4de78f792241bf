import type { Problem } from '../domain/problem';
import { lineOfProblem } from '../notes/line-of-problem';
import { notices } from '../text/notices';
import type { ActionContext } from './context';
import type { NotePlace } from './ports';
import { reasonOf } from './recording/reason-of';

/** Opens the note in which a problem is put right, at the line that it is about. */
export async function openProblem(
  { store, opener, announcer }: ActionContext,
  problem: Problem,
  where: NotePlace = 'here',
): Promise<void> {
  try {
    const path = problem.source ?? problem.path;
    const line = lineOfProblem(await store.read(path), problem);
    await opener.open(path, where, line);
  } catch (error) {
    announcer.announce(notices.notOpened(reasonOf(error)));
  }
}

/** Opens the note that is used and, beside it, the conflict copy that a problem is about. */
export async function openBothCopies(context: ActionContext, { path, differences }: Problem): Promise<void> {
  try {
    if (differences !== undefined) await context.opener.open(differences.used, 'here');
    await context.opener.open(path, 'split');
  } catch (error) {
    context.announcer.announce(notices.notOpened(reasonOf(error)));
  }
}
