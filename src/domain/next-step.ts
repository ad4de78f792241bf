import type { Day } from './day';

/** Who promised a step: `me` (the candidate) or `them` (the company or someone there). */
export type StepOwner = 'me' | 'them';

/**
 * A step that was promised in an interview, by either side.
 * `what` is the step without owner, date and mark ("send portfolio"); `due` is the day promised, absent where no
 * definite day was named; `named` is the person at the company who promised it, where the note says.
 */
export interface NextStep {
  readonly owner: StepOwner;
  readonly what: string;
  readonly due?: Day;
  readonly done: boolean;
  readonly doneOn?: Day;
  readonly named?: string;
  /** The entry as the note has it, for showing and for finding it again. */
  readonly written: string;
  /** True where only `decision_by` names it: it folds into their decision step if there is one. */
  readonly fromDecisionBy?: boolean;
}
