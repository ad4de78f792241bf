import type { Channel } from './channel';
import type { Day } from './day';
import type { FollowUpKind } from './kind';
import type { Person } from './person';
import type { Reason } from './reason';

/** One thing that an interview leaves to do or to wait for, with when and why. */
export interface FollowUp {
  /** Kind, note path and person or step: the same for as long as the note says the same, whatever else changes. */
  readonly id: string;
  readonly kind: FollowUpKind;
  /** Key of the application it belongs to. */
  readonly application: string;
  /** Vault path of the interview note on which it is logged. */
  readonly interview: string;
  readonly company?: string;
  readonly role?: string;
  /** To whom it goes, with what the vault knows of them. */
  readonly person?: Person;
  /** The step it is about, for promise and awaiting. */
  readonly what?: string;
  /** When it becomes worth doing; null while it is only waited for. */
  readonly opens: Date | null;
  /** When it should be done at the latest; null where nothing hangs on a date. */
  readonly due: Date | null;
  /** The last moment at which it is still worth listing; null where it stays until it is dealt with. */
  readonly lapses: Date | null;
  readonly channel?: Channel;
  /** The main reason first. Never empty. */
  readonly why: readonly Reason[];
  readonly snoozedUntil?: Day;
  /** A fact without which it cannot be done, e.g. an address. */
  readonly blocked?: 'no-address' | 'no-interviewer';
}

/** The sections of the due list, in the order in which they are shown. */
export const sections = ['overdue', 'due-now', 'coming-up', 'later', 'waiting', 'needs-attention'] as const;

/** One section of the due list. */
export type Section = (typeof sections)[number];
