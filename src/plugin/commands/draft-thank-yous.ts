import { draftThankYous } from '../../actions/draft-thank-yous';
import { onInterview } from '../palette-command';
import { onLatestText } from '../plugin-context';

/** Drafts a letter per interviewer of the interview note in front of the person. */
export const draftThankYousCommand = onInterview('draft-thank-yous', (context, { path }) =>
  onLatestText(context, () => draftThankYous(context, path)),
);
