import type { Problem } from '../domain/problem';
import { lineOfProblem } from '../notes/line-of-problem';
import { notices } from '../text/notices';
import type { ActionContext } from './context';
import type { NoteOpener } from './ports';
import { reasonOf } from './recording/undo-changes';

/** Opens the note in which a problem is put right, at the line that it is about. */
export async function openProblem(
  { store, opener, announcer }: ActionContext,
  problem: Problem,
  where: Parameters<NoteOpener['open']>[1] = 'here',
): Promise<void> {
  try {
    const path = problem.source ?? problem.path;
    const line = lineOfProblem(await store.read(path), problem);
    await opener.open(path, where, line);
  } catch (error) {
    announcer.announce(notices.notOpened(reasonOf(error)));
  }
}
