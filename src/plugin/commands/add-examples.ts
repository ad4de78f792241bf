import { offerExamples } from '../offer-examples';
import { anywhere } from '../palette-command';

/** Adds example notes; where they are there already, offers to remove them. */
export const addExamplesCommand = anywhere('add-examples', offerExamples);
