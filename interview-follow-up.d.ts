/**
 * Types of the API of the plugin Interview Follow-up, version 1. Copy this file beside your script.
 *
 * ```ts
 * import type { InterviewFollowUpApi } from './interview-follow-up';
 * const api: InterviewFollowUpApi | undefined = app.plugins.plugins['interview-follow-up']?.api;
 * ```
 */

/** What an interview can leave to do. */
export type FollowUpKind =
  | 'thank-you'
  | 'promise'
  | 'awaiting'
  | 'check-in'
  | 'second-check-in'
  | 'call'
  | 'linkedin'
  | 'debrief'
  | 'references'
  | 'stay-in-touch'
  | 'other-offer'
  | 'withdraw'
  | 'let-go'
  | 'prepare';

/** The sections of the list, in the order in which rows come. */
export type Section = 'overdue' | 'due-now' | 'coming-up' | 'later' | 'waiting' | 'needs-attention';

/** One row of the list. What is absent is `null`. */
export interface AgendaRow {
  /** The same for as long as the note says the same. */
  readonly id: string;
  /** `problem`: something in a note that was not understood. */
  readonly kind: FollowUpKind | 'problem';
  readonly section: Section;
  readonly company: string | null;
  readonly role: string | null;
  readonly person: string | null;
  /** The step promised; for a problem, what is wrong. */
  readonly what: string | null;
  /** Local time, `YYYY-MM-DDTHH:mm`: from when it is worth doing. */
  readonly opens: string | null;
  /** Local time, `YYYY-MM-DDTHH:mm`; the end of a day is `T23:59`. */
  readonly due: string | null;
  readonly channel: 'email' | 'phone' | 'linkedin' | 'post' | null;
  /** Why it is listed, in a sentence; for a problem, what was expected and how to put it right. */
  readonly why: string;
  /** A fact without which it cannot be done. */
  readonly blocked: 'no-address' | 'no-interviewer' | null;
  /** Vault path of the note. */
  readonly note: string;
  /** Vault path of the draft, where there is one. */
  readonly draft: string | null;
}

/** Which rows are wanted; all where nothing is said. */
export interface AgendaOptions {
  readonly section?: Section;
  /** A company by name; case and accents do not matter. */
  readonly company?: string;
  readonly kind?: FollowUpKind | 'problem';
}

/** Which letters are wanted. */
export interface DraftOptions {
  /** `thank-you` where it is left out. */
  readonly kind?: FollowUpKind;
  /** Only to this person, by name. */
  readonly person?: string;
  /** Only about this promise. */
  readonly what?: string;
  /** Draft even what a contact policy speaks against, or what was sent already. */
  readonly override?: boolean;
}

/** What came of drafting. */
export interface DraftOutcome {
  /** Vault paths of the letters made. */
  readonly created: readonly string[];
  /** Vault paths of the letters that were there already; they are left as they are. */
  readonly existing: readonly string[];
  /** For whom no letter was made, and why. */
  readonly failed: readonly { readonly person: string; readonly reason: string }[];
}

/** Something in a draft to look at before it is sent. */
export interface Finding {
  /** Line of the note, from 1. */
  readonly line: number;
  /** What was looked for, such as `blank`; more may come. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** What stands there. */
  readonly text: string;
  readonly message: string;
}

/** Why a call made no sense, in words. No call throws, and no promise is rejected. */
export interface Refusal {
  readonly error: string;
}

/** What the plugin offers to scripts: the same answers as on the command line. */
export interface InterviewFollowUpApi {
  /** The version of the plugin, such as `1.0.0`. */
  readonly version: string;
  /** The rows of the list at this moment, in its order. Waits until the vault has been read. */
  agenda(options?: AgendaOptions): Promise<readonly AgendaRow[] | Refusal>;
  /**
   * Drafts letters for an interview note. Only what is missing is made, and nothing is overwritten or opened.
   * @param path vault path of the interview note, with or without `.md`
   */
  draft(path: string, options?: DraftOptions): Promise<DraftOutcome | Refusal>;
  /**
   * Looks a draft over.
   * @param path vault path of the draft, with or without `.md`
   */
  check(path: string): Promise<readonly Finding[] | Refusal>;
  /**
   * Calls back whenever the list is different: by a note, by passing time, by a setting.
   * @returns how to stop that
   */
  onChange(callback: () => unknown): () => void;
}
