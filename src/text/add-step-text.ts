import type { StepOwner } from '../domain/next-step';

/** A day that is meant and cannot be told from the words. */
type DayInDoubt = 'ambiguous-date' | 'impossible-date' | 'weekday-contradicts-date';

/** What the dialog says in which a promised step is added. */
export const addStepText = {
  title: 'Add a promised next step',
  menu: 'Add a promised step',
  key: 'P',
  field: 'What was promised, and by when?',
  example: 'them: decision by Friday',
  hint: 'In your words. “me:” or “them:” in front says whose promise it is.',
  who: 'Who',
  owners: { me: 'You', them: 'They' } satisfies Record<StepOwner, string>,
  what: 'What',
  notYet: 'as read from your words',
  when: 'When',
  noDay: 'No day',
  past: (day: string): string => `${day}, which is past`,
  written: 'The note gets',
  doubts: {
    'ambiguous-date': (words: string): string => `“${words}” can be two days. Which one do you mean?`,
    'weekday-contradicts-date': (words: string): string =>
      `In “${words}”, weekday and date do not agree. Which one do you mean?`,
    'impossible-date': (words: string): string => `“${words}” is not on the calendar. Pick a day, or none.`,
  } satisfies Record<DayInDoubt, (words: string) => string>,
  nothingYet: 'Say what was promised, such as “me: send portfolio by Friday”.',
  unwritable: 'Written like this, it would be read differently. Please put it another way.',
  add: 'Add',
  cancel: 'Cancel',
} as const;
