import type { PluginContext } from '../plugin-context';
import { readingOf } from '../../actions/settings';
import type { TypedInterview } from '../../notes/compose-interview';
import { stepContextOfTyped } from '../../notes/compose-interview';
import { readPromise } from '../../notes/steps/read-promise';
import { newInterviewText } from '../../text/new-interview-text';

interface StepReadingProps {
  readonly line: string;
  readonly typed: TypedInterview;
  readonly context: PluginContext;
}

/** How a promise is understood while it is typed: the line that the note will get, where it is another one. */
export function StepReading({ line, typed, context }: StepReadingProps) {
  const steps = stepContextOfTyped(typed, readingOf(context.settings()));
  const reading = steps === null ? null : readPromise(line, steps);
  if (reading?.as !== 'step' || reading.step.written === line.trim()) return null;
  return (
    <p class="interview-follow-up-modal-note">
      <bdi>{newInterviewText.readAs(reading.step.written)}</bdi>
    </p>
  );
}
