/** Why there is no letter, as it goes on after "Not drafted for Ana Ruiz: ". */
export const letterFailures = {
  noLetter: 'there is no letter for this kind of follow-up.',
  emptyLetter: 'the template makes an empty letter',
  tooLong: 'the text that the template makes is too long',
  unreadable: 'the template cannot be read.',
  /** The name of the templates that are settings. */
  path: 'folder and file name',
} as const;
