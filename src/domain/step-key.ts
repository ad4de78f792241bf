import { fold } from './fold';

/**
 * What identifies a promised step within its note: its text without case, accents, surplus space and closing
 * punctuation. The log's `done WHAT` and `re WHAT` name a step by it.
 * @example stepKey('Send  Portfolio.') // 'send portfolio'
 */
export function stepKey(what: string): string {
  return fold(what).replace(/[\s.,;:!]+$/, '');
}

/** Whether two texts name one step. */
export function isSameStep(one: string, other: string): boolean {
  return stepKey(one) === stepKey(other);
}
