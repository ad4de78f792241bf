import type { NextStep } from '../../domain/next-step';

/**
 * A promised step as one plain line of text.
 * @example formatNextStep({ owner: 'me', what: 'send portfolio', due: '2026-11-20', done: false }) // 'me: send portfolio by 2026-11-20'
 */
export function formatNextStep(step: Omit<NextStep, 'written'>): string {
  const { owner, named, what, due, done, doneOn } = step;
  const mark = doneOn !== undefined ? ` ✅ ${doneOn}` : done ? ' (done)' : '';
  return `${named ?? owner}: ${what.replace(/\s+/g, ' ').trim()}${due === undefined ? '' : ` by ${due}`}${mark}`;
}
