import { counted } from './counted';
import { listed } from './listed';

/** What is said of the example notes. */
export const examplesText = {
  added: (notes: number, folder: string): string => `${counted(notes, 'example note')} added in “${folder}”.`,
  notAdded: (reason: string): string => `No example was added: ${reason}`,
  addedInPart: (notes: number, reason: string): string => `Only ${counted(notes, 'example note')} added: ${reason}`,
  removed: (notes: number, kept: readonly string[], letters: number): string =>
    [
      notes > 0 ? `${counted(notes, 'example note')} moved to the trash.` : '',
      kept.length > 0 ? `Kept, because changed by you: ${listed(kept, 'and')}.` : '',
      letters > 0 ? `${counted(letters, 'letter')} drafted from them ${letters === 1 ? 'stays' : 'stay'}.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  notRemoved: (reason: string): string => `The examples were not removed: ${reason}`,

  question: 'Remove the example notes?',
  found: (notes: number, changed: readonly string[]): string =>
    [
      `This vault has ${counted(notes + changed.length, 'example note')}.`,
      changed.length === 0
        ? 'None of them has been changed.'
        : `${listed(changed, 'and')} ${changed.length === 1 ? 'has' : 'have'} been changed by you and will stay.`,
    ].join(' '),
  allChanged: (changed: readonly string[]): string =>
    `Every example note in this vault has been changed by you, so none is removed: ${listed(changed, 'and')}.`,
  remove: 'Remove example notes',
  keep: 'Keep them',
} as const;
