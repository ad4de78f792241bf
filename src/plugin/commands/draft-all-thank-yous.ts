import { draftAllThankYous, dueThankYous } from '../../actions/draft-all-thank-yous';
import { onlyOn } from '../palette-command';
import { onLatestText } from '../plugin-context';

/** Drafts every thank-you letter that is due. */
export const draftAllThankYousCommand = onlyOn(
  'draft-all-thank-yous',
  (context) => (context.index.progress.ready ? dueThankYous(context)[0] : undefined),
  (context) => onLatestText(context, () => draftAllThankYous(context)),
);
