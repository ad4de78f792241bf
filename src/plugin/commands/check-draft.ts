import { checkLetter } from '../letters/hand-over-letter';
import { onDraft } from '../palette-command';

/** Looks over the draft in front of the person. */
export const checkDraftCommand = onDraft('check-draft', (context, { path }) => checkLetter(context, path));
