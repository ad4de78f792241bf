import { brokenNotes } from './broken-notes';
import { hiringNotes } from './hiring-notes';
import { housekeepingNotes } from './housekeeping-notes';
import { notesOfOthers } from './notes-of-others';
import { studyNotes } from './study-notes';

/** Kinds of notes that a vault has and that are nobody's own interview. */
export const noiseKinds = [
  ...studyNotes,
  ...hiringNotes,
  ...notesOfOthers,
  ...housekeepingNotes,
  ...brokenNotes,
] as const;
