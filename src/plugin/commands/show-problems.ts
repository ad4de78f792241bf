import { interfaceText } from '../../text/interface';
import { anywhere } from '../palette-command';

/** Opens the due list at the notes that were not understood, or says that there are none. */
export const showProblemsCommand = anywhere('show-problems', async (context) => {
  await context.openList({ section: 'needs-attention' });
  await context.index.whenReady();
  if (context.live.current().problems.length === 0) context.announcer.announce(interfaceText.list.noProblems);
});
