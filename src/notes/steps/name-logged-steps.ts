import type { LogEvent } from '../../domain/log-event';
import type { NextStep } from '../../domain/next-step';
import { stepKey } from '../../domain/step-key';
import type { FoundProblem } from '../found-problem';
import { formatLogEvent } from '../log';
import { readNextSteps, type StepContext } from './read-next-step';

/**
 * Matches the steps that a log names with those the note promises. A line that a person wrote with the step's date
 * or owner still in it is understood; one that names no step of the note is reported, as it would end nothing.
 */
export function nameLoggedSteps(
  events: readonly LogEvent[],
  steps: readonly NextStep[],
  context: StepContext,
  property: string,
): { readonly log: readonly LogEvent[]; readonly problems: readonly FoundProblem[] } {
  const promised = new Map(steps.map(({ what }) => [stepKey(what), what]));
  const problems: FoundProblem[] = [];
  const nameOf = (written: string, event: LogEvent): string => {
    if (promised.has(stepKey(written))) return written;
    const [read] = readNextSteps(written, context).steps;
    const meant = read === undefined ? undefined : promised.get(stepKey(read.what));
    if (meant === undefined) problems.push({ code: 'log-names-no-step', property, written: formatLogEvent(event) });
    return meant ?? written;
  };
  const log = events.map((event): LogEvent => {
    if (event.event === 'done') return { ...event, what: nameOf(event.what, event) };
    if (!('re' in event) || event.re === undefined || (event.kind !== 'promise' && event.kind !== 'awaiting'))
      return event;
    return { ...event, re: nameOf(event.re, event) };
  });
  return { log, problems };
}
