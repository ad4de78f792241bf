import type { LetterOutcome, LetterRequest } from './letter-request';

export type { Letter, LetterFailure, LetterOutcome, LetterRequest, OwnTemplate, Properties } from './letter-request';

/**
 * One letter for each person asked for, from the notes of the interview. Nothing is thrown: whoever cannot be written
 * to is in `failed` with the reason.
 */
export function draftLetters(request: LetterRequest): LetterOutcome {
  return { letters: [], failed: request.people.map((person) => ({ person, reason: 'not written yet' })) };
}
