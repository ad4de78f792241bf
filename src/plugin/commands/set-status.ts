import { chooseStatus } from '../choose-status';
import { onInterview } from '../palette-command';

/** Asks where the application stands and records it. */
export const setStatusCommand = onInterview('set-status', (context, { path }) => chooseStatus(context, path));
