import { anywhere } from '../palette-command';

/** Opens the due list, or goes to it where it is open. */
export const openDueListCommand = anywhere('open-due-list', (context) => context.openList());
