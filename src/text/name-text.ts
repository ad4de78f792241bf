/** What is asked and said where letters have nobody's name below them yet. */
export const nameText = {
  offer: 'Set your name',
  title: 'Your name',
  hint: 'Letters are signed with it, and it is left out where a note lists you among the people.',
  save: 'Save',
  cancel: 'Cancel',
  /** The name stands in letters that were just drafted, or only in those to come. */
  signed: (letters: number): string =>
    letters === 0
      ? 'Letters will be signed with your name.'
      : `${letters === 1 ? 'The letter is' : `${letters} letters are`} signed with your name.`,
  notSigned: (reason: string): string => `Your name is set, but a letter could not be signed with it: ${reason}`,
} as const;
