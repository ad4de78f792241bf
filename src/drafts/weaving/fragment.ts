/**
 * A piece of a note by what it is in a sentence, which decides the frames that it fits:
 * `topic` after "about"; `pair` a topic and what there was about it; `clause` after "that"; `remark` a whole sentence in
 * which you or we did something, `mine` one in which I did; `question` in quotation marks; `anything` only after a colon;
 * `quote` only as a quotation.
 */
export type Fragment =
  | {
      readonly kind: 'topic' | 'clause' | 'remark' | 'mine' | 'question' | 'anything' | 'quote';
      readonly text: string;
    }
  | { readonly kind: 'pair'; readonly topic: string; readonly text: string };

/** Who a sentence without its subject is about: the person written to, or nobody that is known. */
export type MissingSubject = 'you' | 'unknown';

/** A fragment of a kind that is text alone. */
export const asKind = (kind: Exclude<Fragment['kind'], 'pair'>, text: string): Fragment => ({ kind, text });

/** A word as it is looked up: lower case, straight apostrophe, without the marks behind it. */
export const lowOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[,;:.!?)”"]+$/, '');

/** The words of a text, as written. */
export const wordsOf = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');
