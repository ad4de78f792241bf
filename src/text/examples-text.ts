const count = (amount: number, one: string, many = `${one}s`): string => `${amount} ${amount === 1 ? one : many}`;

const names = (all: readonly string[]): string =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;

/** What is said of the example notes. */
export const examplesText = {
  added: (notes: number, folder: string): string => `${count(notes, 'example note')} added in “${folder}”.`,
  notAdded: (reason: string): string => `No example was added: ${reason}`,
  addedInPart: (notes: number, reason: string): string => `Only ${count(notes, 'example note')} added: ${reason}`,
  removed: (notes: number, kept: readonly string[], letters: number): string =>
    [
      notes > 0 ? `${count(notes, 'example note')} moved to the trash.` : '',
      kept.length > 0 ? `Kept, because changed by you: ${names(kept)}.` : '',
      letters > 0 ? `${count(letters, 'letter')} drafted from them ${letters === 1 ? 'stays' : 'stay'}.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  notRemoved: (reason: string): string => `The examples were not removed: ${reason}`,

  question: 'Remove the example notes?',
  found: (notes: number, changed: readonly string[]): string =>
    [
      `This vault has ${count(notes + changed.length, 'example note')}.`,
      changed.length === 0
        ? 'None of them has been changed.'
        : `${names(changed)} ${changed.length === 1 ? 'has' : 'have'} been changed by you and will stay.`,
    ].join(' '),
  allChanged: (changed: readonly string[]): string =>
    `Every example note in this vault has been changed by you, so none is removed: ${names(changed)}.`,
  remove: 'Remove example notes',
  keep: 'Keep them',
} as const;
