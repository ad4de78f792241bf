import { anywhere } from '../palette-command';

/** Opens the due list at the notes that were not understood. */
export const showProblemsCommand = anywhere('show-problems', (context) =>
  context.openList({ section: 'needs-attention' }),
);
