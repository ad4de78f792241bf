import type { Application } from './application';
import type { Day } from './day';
import type { History } from './history';
import type { Interview } from './interview';
import { compareInterviews } from './interview-times';
import type { NextStep, StepOwner } from './next-step';
import { stepKey } from './step-key';

/** A promised step that is still open, with the interview whose note has it. */
export interface OpenStep extends NextStep {
  readonly interview: Interview;
}

/** What the log lines of each note name, by note: what was done, sent or skipped; `null` for a line that names no step. */
function settledByNote(owner: StepOwner, history: History): ReadonlyMap<string, ReadonlySet<string | null>> {
  const kind = owner === 'me' ? 'promise' : 'awaiting';
  const byNote = new Map<string, Set<string | null>>();
  const settle = (path: string, what: string | undefined) => {
    const settled = byNote.get(path) ?? new Set();
    byNote.set(path, settled.add(what === undefined ? null : stepKey(what)));
  };
  for (const { path, what } of history.done) settle(path, what);
  for (const line of [...history.sent, ...history.skipped]) if (line.kind === kind) settle(line.path, line.re);
  return byNote;
}

/**
 * The steps that are still open, those of `owner` only. A step ends by its mark, by the log of its note, and, where
 * they promised it, by a reply or a later round held on or after its day. A log line that names no step ends the only one.
 * @param held the interviews held by now, earliest first
 */
export function openStepsOf(
  owner: StepOwner,
  { interviews }: Application,
  history: History,
  held: readonly Interview[],
): readonly OpenStep[] {
  const settled = settledByNote(owner, history);
  const lastReply = history.replies.at(-1)?.day ?? '';
  const lastRound = held.at(-1);

  return interviews.flatMap((interview) => {
    const steps = interview.nextSteps.filter((step) => step.owner === owner);
    const logged = settled.get(interview.path);
    const isLogged = (what: string) =>
      logged !== undefined && (logged.has(stepKey(what)) || (steps.length === 1 && logged.has(null)));
    const isAnswered = (due: Day) =>
      lastReply >= due ||
      (lastRound !== undefined && lastRound.day >= due && compareInterviews(lastRound, interview) > 0);
    return steps
      .filter(({ done, what }) => !done && !isLogged(what))
      .filter(({ due }) => owner === 'me' || due === undefined || !isAnswered(due))
      .map((step) => ({ ...step, interview }));
  });
}
