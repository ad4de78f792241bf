import { chooseMessage } from '../draft-message-modal';
import { onInterview } from '../palette-command';

/** Asks for the kind of a message and for whom, and drafts it for the interview note in front of the person. */
export const draftMessageCommand = onInterview('draft-message', (context, { path }) => chooseMessage(context, path));
