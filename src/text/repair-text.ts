import type { Language } from './language';

/** What putting a problem right says, on its buttons and afterwards. */
export const repairText = {
  /** On a button or in a menu: the value that will stand there, a day as people say it. */
  use: (value: string, day: string | undefined, language: Language, year: number) =>
    `Use ${day === undefined ? value : language.day(day, year)}`,
  choose: 'Fix…',
  openPlace: 'Show in note',
  /** For a conflict copy and the note that is used. */
  openBoth: 'Open both',
  openCopy: 'Open the copy',
  keys: { fix: 'F', place: 'G', both: 'F' },
  done: (property: string, value: string) => `“${property}” now says ${value}.`,
  changedSince: (note: string, property: string) =>
    `Nothing was changed: “${property}” in “${note}” says something else now.`,
} as const;
