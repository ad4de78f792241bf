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

const laterOf = (one: Day | undefined, other: Day | undefined): Day | undefined =>
  one === undefined || (other !== undefined && other > one) ? other : one;

/**
 * The answer that `decision_by` dates is the same as the decision that a step promises: one step, with the later of the
 * two days, so that nobody is reminded too early.
 */
function foldDecisionBy(steps: readonly NextStep[]): readonly NextStep[] {
  const answer = steps.find(({ fromDecisionBy }) => fromDecisionBy === true);
  const decision = steps.find(
    ({ owner, what, fromDecisionBy }) =>
      owner === 'them' && fromDecisionBy !== true && /\bdeci[ds]/.test(stepKey(what)),
  );
  if (answer === undefined || decision === undefined) return steps;
  const due = laterOf(decision.due, answer.due);
  return steps
    .filter((step) => step !== answer)
    .map((step) => (step === decision && due !== undefined ? { ...step, due } : step));
}

/** The steps of one note, each once: of entries with the same words the last open one holds, as dates slip. */
function distinctSteps(steps: readonly NextStep[]): readonly NextStep[] {
  const byKey = new Map<string, NextStep>();
  for (const step of foldDecisionBy(steps)) {
    const key = `${step.owner} ${stepKey(step.what)}`;
    const before = byKey.get(key);
    if (before === undefined || !step.done || before.done) byKey.set(key, step);
  }
  return [...byKey.values()];
}

const names = (event: Sent | PutAside, what: string, onlyStep: boolean): boolean =>
  event.re === undefined ? onlyStep : stepKey(event.re) === stepKey(what);

/**
 * The steps that are still open, those of `owner` only. A step ends by its mark, by the log, and, where they promised
 * it, by a reply or a later round held on or after its day.
 * @param held the interviews held by now
 */
export function openStepsOf(
  owner: StepOwner,
  application: Application,
  history: History,
  held: readonly Interview[],
): readonly OpenStep[] {
  const kind = owner === 'me' ? 'promise' : 'awaiting';
  const whats = new Map(
    application.interviews.map(({ path, nextSteps }) => [path, new Set(nextSteps.map(({ what }) => stepKey(what)))]),
  );
  const concerns = (logPath: string, what: string, interview: Interview) =>
    logPath === interview.path || !whats.get(logPath)?.has(stepKey(what));

  return application.interviews.flatMap((interview) => {
    const steps = distinctSteps(interview.nextSteps).filter((step) => step.owner === owner);
    const isOpen = ({ what, due, done }: NextStep): boolean => {
      const onlyStep = (path: string) => path === interview.path && steps.length === 1;
      if (done) return false;
      if (history.done.some((line) => stepKey(line.what) === stepKey(what) && concerns(line.path, what, interview))) {
        return false;
      }
      const ended = [...history.sent, ...history.skipped].some(
        (line) => line.kind === kind && names(line, what, onlyStep(line.path)) && concerns(line.path, what, interview),
      );
      if (ended) return false;
      if (owner === 'me' || due === undefined) return true;
      return (
        !history.replies.some(({ day }) => day >= due) &&
        !held.some((round) => round.day >= due && compareInterviews(round, interview) > 0)
      );
    };
    return steps.filter(isOpen).map((step) => ({ ...step, interview }));
  });
}
