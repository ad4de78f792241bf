import { handOverLetter } from '../letters/hand-over-letter';
import { onDraft } from '../palette-command';

/** Copies the draft in front of the person as plain text, after the check. */
export const copyDraftCommand = onDraft('copy-draft', (context, { path }) => handOverLetter(context, path, 'copy'));
