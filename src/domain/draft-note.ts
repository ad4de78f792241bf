import type { Channel } from './channel';
import type { Day } from './day';
import type { FollowUpKind } from './kind';
import type { Reference } from './reference';

/** A letter in the vault, as its own properties tell it. `sentOn` is present once it was marked as sent. */
export interface DraftNote {
  readonly path: string;
  readonly interviewPath: string;
  readonly kind: FollowUpKind;
  readonly to?: Reference;
  /** The address that it goes to, where its properties name nobody. */
  readonly email?: string;
  readonly what?: string;
  readonly status: 'draft' | 'sent';
  readonly sentOn?: Day;
  readonly channel?: Channel;
}
