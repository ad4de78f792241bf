import { askNextStep } from '../add-next-step-modal';
import { onInterview } from '../palette-command';

/** Asks what was promised in the interview in front of the person, and writes it into its note. */
export const addNextStepCommand = onInterview('add-next-step', (context, { path }) => askNextStep(context, path));
