import type { Application } from './application';
import type { Day } from './day';
import type { History, PutAside, Sent } from './history';
import type { Interview } from './interview';
import { compareInterviews } from './interview-times';
import type { NextStep, StepOwner } from './next-step';
import { stepKey } from './step-key';

/** A promised step that is still open, with the interview whose note has it. */
export interface OpenStep extends NextStep {
  readonly interview: Interview;
}

/** Whether a log line of one note is about a step of it; a line that names none is about the only one there is. */
const names = (line: Sent | PutAside, what: string, isOnly: boolean): boolean =>
  line.re === undefined ? isOnly : stepKey(line.re) === stepKey(what);

/**
 * The steps that are still open, those of `owner` only. A step ends by its mark, by the log of its note, and, where
 * they promised it, by a reply or a later round held on or after its day.
 * @param held the interviews held by now
 */
export function openStepsOf(
  owner: StepOwner,
  { interviews }: Application,
  history: History,
  held: readonly Interview[],
): readonly OpenStep[] {
  const kind = owner === 'me' ? 'promise' : 'awaiting';
  const settled = [...history.sent, ...history.skipped].filter((line) => line.kind === kind);

  return interviews.flatMap((interview) => {
    const steps = interview.nextSteps.filter((step) => step.owner === owner);
    const isHere = ({ path }: { readonly path: string }) => path === interview.path;
    const isLogged = (what: string) =>
      history.done.some((line) => isHere(line) && stepKey(line.what) === stepKey(what)) ||
      settled.some((line) => isHere(line) && names(line, what, steps.length === 1));
    const isAnswered = (due: Day) =>
      history.replies.some(({ day }) => day >= due) ||
      held.some((round) => round.day >= due && compareInterviews(round, interview) > 0);
    return steps
      .filter(({ done, what }) => !done && !isLogged(what))
      .filter(({ due }) => owner === 'me' || due === undefined || !isAnswered(due))
      .map((step) => ({ ...step, interview }));
  });
}
