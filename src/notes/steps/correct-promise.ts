import type { Day } from '../../domain/day';
import type { NextStep, StepOwner } from '../../domain/next-step';
import { isSameStep } from '../../domain/step-key';
import { formatNextStep } from './format-next-step';
import { readNextSteps, type StepContext } from './read-next-step';
import type { PromiseReading } from './read-promise';
import { hasTemplateCode } from '../recognise';

/** What a person says about a promise beside its words. A `due` of null: no day, whatever the words say. */
export interface PromiseCorrection {
  readonly owner?: StepOwner;
  readonly due?: Day | null;
}

/** The step as it will be written, or why it cannot be: the day is still in doubt, or no line would read back as meant. */
export type CorrectedPromise =
  { readonly step: NextStep } | { readonly missing: 'promise' | 'day' } | { readonly unwritable: true };

/**
 * A promise as its words are read, with what the person set by hand in place of what they say.
 * @example correctPromise(readPromise('send portfolio by 30 February', context), { due: '2026-03-01' }, context)
 *   // { step: { owner: 'me', what: 'send portfolio', due: '2026-03-01', … } }
 */
export function correctPromise(
  reading: PromiseReading,
  { owner, due }: PromiseCorrection,
  context: StepContext,
): CorrectedPromise {
  if (reading.as === 'nothing') return { missing: 'promise' };
  // A note that holds such code is taken for a template, and would not be listed any more.
  if (hasTemplateCode(reading.step.written)) return { unwritable: true };
  if (reading.as === 'doubt' && due === undefined) return { missing: 'day' };
  const { named, due: readDue, written: _, ...step } = reading.step;
  const isAnothers = owner !== undefined && owner !== step.owner;
  const day = due === undefined ? readDue : due;
  if (!isAnothers && day === readDue && reading.as === 'step') return { step: reading.step };
  const corrected = {
    ...step,
    what: reading.as === 'doubt' ? without(reading.words, step.what) : step.what,
    owner: owner ?? step.owner,
    ...(named === undefined || isAnothers ? {} : { named }),
    ...(day === undefined || day === null ? {} : { due: day }),
  };
  return readsBack({ ...corrected, written: formatNextStep(corrected) }, context);
}

/** A line that would be read as another step is not written. */
function readsBack(step: NextStep, context: StepContext): CorrectedPromise {
  const { steps, problems } = readNextSteps([step.written], context);
  const [read] = steps;
  const isSame =
    read !== undefined &&
    problems.length === 0 &&
    read.owner === step.owner &&
    read.due === step.due &&
    read.done === step.done &&
    isSameStep(read.what, step.what);
  return isSame ? { step } : { unwritable: true };
}

const leadWords = /(?:(?:^|\s|\()(?:by|on|until|till|before|for|at|due|from|in|the))*\s*\(?\s*$/i;

/** What is promised, without the words about its day and what leads to them. */
function without(words: string, what: string): string {
  const at = what.indexOf(words);
  if (at < 0) return what;
  const before = what.slice(0, at).replace(leadWords, '');
  return `${before} ${what.slice(at + words.length).replace(/^\s*[),.]+/, '')}`.replace(/\s+/g, ' ').trim();
}
