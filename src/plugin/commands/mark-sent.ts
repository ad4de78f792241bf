import { isRecordedSent, markSent } from '../../actions/mark-sent';
import { activeDraft } from '../active-note';
import { onlyOn } from '../palette-command';

/** Records that the draft in front of the person was sent. */
export const markSentCommand = onlyOn(
  'mark-sent',
  (context) => {
    const draft = activeDraft(context);
    return draft === undefined || isRecordedSent(context, draft) ? undefined : draft;
  },
  (context, { path }) => markSent(context, path),
);
