import type { Problem } from '../domain/problem';
import { lineOfProblem } from '../notes/line-of-problem';
import { notices } from '../text/notices';
import type { ActionContext } from './context';
import type { NoteOpener } from './ports';
import { reasonOf } from './recording/undo-changes';

/** Opens the note of a problem at the line that it is about. */
export async function openProblem(
  { store, opener, announcer }: ActionContext,
  problem: Problem,
  where: Parameters<NoteOpener['open']>[1] = 'here',
): Promise<void> {
  try {
    const line = lineOfProblem(await store.read(problem.path), problem);
    await opener.open(problem.path, where, line);
  } catch (error) {
    announcer.announce(notices.notOpened(reasonOf(error)));
  }
}
