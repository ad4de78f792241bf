/** What came of drafting: vault paths of the letters made and of those that were there, and whom none was made for. */
export interface DraftOutcome {
  readonly created: readonly string[];
  readonly existing: readonly string[];
  readonly failed: readonly DraftFailure[];
}

/** Someone for whom no letter was made, and why, in words for the person. */
export interface DraftFailure {
  readonly person: string;
  readonly reason: string;
}

/** A letter as it was created, for taking it back as long as nobody has changed it. */
export interface CreatedDraft {
  readonly path: string;
  readonly text: string;
  readonly person: string;
}

/** The outcome with what an undo needs. */
export interface WrittenDrafts extends DraftOutcome {
  readonly letters: readonly CreatedDraft[];
  /** To whom the existing letters go. */
  readonly existingFor: readonly string[];
}
