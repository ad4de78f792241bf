import type { NextStep } from '../domain/next-step';
import type { CorrectedPromise, PromiseCorrection } from '../notes/steps/correct-promise';
import { correctPromise } from '../notes/steps/correct-promise';
import type { PromiseReading } from '../notes/steps/read-promise';
import { readPromise, stepContextOf } from '../notes/steps/read-promise';
import { addNextStep } from '../notes/write-properties';
import { notices } from '../text/notices';
import type { ActionContext } from './context';
import type { RecordOutcome } from './recording/record-event';
import { editNote } from './recording/record-event';
import { readingOf } from './settings';

/** How what is being typed would be read as a step promised in an interview. */
export function readTypedStep(context: ActionContext, interviewPath: string, typed: string): PromiseReading {
  const interview = context.index.interviewAt(interviewPath);
  if (interview === undefined) return { as: 'nothing' };
  return readPromise(typed, stepContextOf(interview, readingOf(context.settings())));
}

/** What is typed, with what the person set by hand beside it. */
export function correctTypedStep(
  context: ActionContext,
  interviewPath: string,
  reading: PromiseReading,
  correction: PromiseCorrection,
): CorrectedPromise {
  const interview = context.index.interviewAt(interviewPath);
  if (interview === undefined) return { missing: 'promise' };
  return correctPromise(reading, correction, stepContextOf(interview, readingOf(context.settings())));
}

/** Writes a step that was read from typing, as one line, unless the note promises it already. */
export function addPromisedStep(context: ActionContext, interviewPath: string, step: NextStep): Promise<RecordOutcome> {
  const reading = readingOf(context.settings());
  const interview = context.index.interviewAt(interviewPath);
  const edit = (properties: Record<string, unknown>): boolean =>
    interview !== undefined && addNextStep(properties, step, reading, stepContextOf(interview, reading));
  return editNote(context, interviewPath, edit, notices.stepAdded(step.written), notices.alreadyPromised);
}
