import { askNewInterview } from '../new-interview/new-interview-modal';
import { anywhere } from '../palette-command';

/** Asks what is known of an interview, and makes its note. */
export const newInterviewCommand = anywhere('new-interview', (context) => askNewInterview(context));
