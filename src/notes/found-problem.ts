import type { Problem } from '../domain/problem';

/** A problem before it is known in which note it stands. */
export type FoundProblem = Omit<Problem, 'path'>;
