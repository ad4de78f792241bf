import { handOverLetter } from '../letters/hand-over-letter';
import { onDraft } from '../palette-command';

/** Opens the draft in front of the person in the mail app, after the check. */
export const mailDraftCommand = onDraft('mail-draft', (context, { path }) => handOverLetter(context, path, 'mail'));
