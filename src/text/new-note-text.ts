/** What the person is told of notes that the plugin makes for them, besides letters. */
export const newNoteText = {
  untitled: 'Interview',
  created: (name: string): string => `Interview note “${name}” created.`,
  notCreated: (reason: string): string => `The interview note was not created: ${reason}`,
  trashed: (name: string): string => `“${name}” moved to the trash.`,
  kept: (name: string): string => `Kept: “${name}” has changed since.`,
  notTakenBack: (reason: string): string => `Not undone: ${reason}`,
  noTemplate: (path: string, reason: string): string =>
    `The template “${path}” cannot be used, so the built-in one is used. ${reason}`,
} as const;
