import { interfaceText } from '../../text/interface';
import { anywhere } from '../palette-command';

/** Opens the due list at the notes that were not understood, or says that there are none. */
export const showProblemsCommand = anywhere('show-problems', async ({ announcer, index, live, openList }) => {
  await openList({ section: 'needs-attention' });
  await index.whenReady();
  if (live.current().problems.length === 0) announcer.announce(interfaceText.list.noProblems);
});
