import { logReply } from '../../actions/log-reply';
import { activeDraft, activeInterview } from '../active-note';
import { onlyOn } from '../palette-command';

/** Records that the company replied, from the interview's note or one of its drafts. */
export const logReplyCommand = onlyOn(
  'log-reply',
  (context) => activeInterview(context) ?? context.index.interviewAt(activeDraft(context)?.interviewPath ?? ''),
  (context, { path }) => logReply(context, path),
);
