/** Why something that is typed into a form cannot go into a note as it is. */
export type EntryFault =
  | {
      readonly fault:
        'missing' | 'no-day' | 'no-time' | 'no-minutes' | 'without-time' | 'no-address' | 'no-name' | 'no-promise';
    }
  /** It only keeps a place; of a person also, that it is the sender's own name. */
  | { readonly fault: 'nothing' | 'nobody'; readonly written: string }
  | { readonly fault: 'twice'; readonly written: string }
  | { readonly fault: 'read-as'; readonly written: string; readonly as: string }
  /** A promise whose day cannot be told from its words. */
  | {
      readonly fault: 'which-day';
      readonly doubt: 'ambiguous-date' | 'impossible-date' | 'weekday-contradicts-date';
      readonly words: string;
    };
