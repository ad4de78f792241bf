/** What is asked and said when a link from outside the app, `obsidian://interview-follow-up?…`, calls on the plugin. */
export const linkText = {
  unknownAction: (action: string) => `A link asked for “${action}”, which is none of: due, draft, new.`,
  notUnderstood: (reason: string) => `A link could not be followed. ${reason}`,
  tooLong: (argument: string) => `Its argument "${argument}" is too long.`,
  notATime: (text: string) => `“${text}” is not a time such as 14:00.`,
  notMinutes: (text: string) => `“${text}” is not a number of minutes such as 60.`,

  ask: (letters: number) => (letters === 1 ? 'Draft this letter?' : `Draft these ${letters} letters?`),
  wanted: (note: string) => `A link asks for letters about “${note}”. Nothing has been written yet.`,
  more: (letters: number) => `and ${letters} more`,
  alreadyThere: (names: readonly string[]) => `Drafted already: ${names.join(', ')}.`,
  notFor: (person: string, reason: string) => (person === '' ? reason : `Not for ${person}: ${reason}`),
  draft: (letters: number) => (letters === 1 ? 'Draft it' : 'Draft them'),
  cancel: 'Cancel',
  nothingToDraft: 'There is nothing to draft.',
} as const;
