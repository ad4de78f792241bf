import type { Application } from './application';
import { compareText } from './compare-text';
import type { Day, LocalTime } from './day';
import { dayOf } from './day';
import type { FollowUp } from './follow-up';
import { given } from './given';
import { historyOf } from './history';
import { heldFrom, takesPlace } from './interview-times';
import type { FollowUpKind } from './kind';
import type { StepOwner } from './next-step';
import { openStepsOf } from './promised-steps';
import type { QuietStretch } from './quiet-stretches';
import { quietStretches } from './quiet-stretches';
import type { Reference } from './reference';
import type { Status } from './status';
import { closedStatuses } from './status';
import { stepKey } from './step-key';
import type { VaultFacts } from './vault-facts';

/** What a mark in time stands for. */
type Happening =
  | {
      readonly kind: 'interview';
      readonly stage?: string;
      readonly people: readonly string[];
      readonly as: 'held' | 'ahead' | 'cancelled';
    }
  /** What one side promised, on the day by which it was promised. */
  | {
      readonly kind: 'promise';
      readonly owner: StepOwner;
      readonly what: string;
      readonly as: 'kept' | 'open' | 'late';
    }
  | { readonly kind: 'sent'; readonly letter: FollowUpKind; readonly to: readonly string[] }
  | { readonly kind: 'reply' }
  | { readonly kind: 'status'; readonly status: Status }
  /** What is to be done: one mark for all of a kind that are due on one day. */
  | { readonly kind: 'due'; readonly followUps: readonly FollowUp[]; readonly late: boolean };

/** One thing on the line of an application. */
export type TimelineMark = Happening & {
  /** The same for as long as the notes say the same. */
  readonly id: string;
  /** The day, with the minute where it is known. */
  readonly at: LocalTime;
  /** Vault path of the note that tells of it. */
  readonly note: string;
};

/** One application as a line in time. */
export interface ApplicationTimeline {
  readonly key: string;
  readonly company?: Reference;
  readonly role?: string;
  readonly status: Status;
  /** Earliest first; of one day, interviews before what has no hour. */
  readonly marks: readonly TimelineMark[];
  readonly quiet: readonly QuietStretch[];
}

/**
 * What of an application there is to draw: interviews, what either side promised, what was sent and answered, and what
 * is to be done. A promise is drawn once, as such and not also as what is due.
 * @param facts people of the vault and the drafts of this application
 * @param followUps what the agenda says is to be done, of this application or of all
 */
export function applicationTimeline(
  application: Application,
  facts: Pick<VaultFacts, 'people' | 'drafts'>,
  followUps: readonly FollowUp[],
  now: Date,
): ApplicationTimeline {
  const { key, company, role, status, interviews } = application;
  const today = dayOf(now);
  const paths = new Set(interviews.map(({ path }) => path));
  const drafts = facts.drafts.filter(({ interviewPath }) => paths.has(interviewPath));
  const history = historyOf(application, drafts, facts.people);
  const held = interviews.filter((interview) => takesPlace(interview) && heldFrom(interview) <= now);
  const marks: TimelineMark[] = [
    ...interviewMarks(application, now),
    ...promiseMarks('me', application, openStepsOf('me', application, history, held), today),
    ...promiseMarks('them', application, openStepsOf('them', application, history, held), today),
    ...sentMarks(history.sent),
    ...history.replies.map(({ day, path }) => ({ kind: 'reply' as const, id: `reply ${day}`, at: day, note: path })),
    ...statusMarks(application),
    ...dueMarks(
      followUps.filter((followUp) => followUp.application === key),
      now,
    ),
  ];
  const happened = [
    ...held.map(({ day }) => day),
    ...[...history.sent, ...history.replies, ...history.done].map(({ day }) => day),
    ...(application.since <= today ? [application.since] : []),
  ].filter((day) => day <= today);
  return {
    key,
    ...given({ company, role }),
    status,
    marks: eachOnce(marks).sort(
      (one, other) => compareText(orderOf(one), orderOf(other)) || compareText(one.id, other.id),
    ),
    quiet: quietStretches(closedStatuses.has(status) ? happened : [...happened, today]),
  };
}

/** Of one day, what has no hour comes after the interviews: it mostly follows from them. */
function orderOf({ kind, at }: TimelineMark): string {
  return kind === 'interview' || at.includes('T') ? at : `${at}T24:00`;
}

function eachOnce(marks: readonly TimelineMark[]): TimelineMark[] {
  return [...new Map(marks.map((mark) => [mark.id, mark])).values()];
}

function interviewMarks({ interviews }: Application, now: Date): TimelineMark[] {
  return interviews.map((interview) => ({
    kind: 'interview',
    id: `interview ${interview.path}`,
    at: interview.start === undefined ? interview.day : `${interview.day}T${interview.start}`,
    note: interview.path,
    people: interview.interviewers.map(({ text }) => text),
    as: !takesPlace(interview) ? 'cancelled' : heldFrom(interview) <= now ? 'held' : 'ahead',
    ...given({ stage: interview.stage }),
  }));
}

function promiseMarks(
  owner: StepOwner,
  { interviews }: Application,
  open: readonly { readonly what: string; readonly interview: { readonly path: string } }[],
  today: Day,
): TimelineMark[] {
  const isOpen = new Set(open.map(({ what, interview }) => `${interview.path} ${stepKey(what)}`));
  return interviews.flatMap(({ path, nextSteps }) =>
    nextSteps.flatMap((step): TimelineMark[] => {
      if (step.owner !== owner || step.due === undefined) return [];
      const kept = !isOpen.has(`${path} ${stepKey(step.what)}`);
      return [
        {
          kind: 'promise',
          id: `promise ${owner} ${path} ${stepKey(step.what)}`,
          at: step.due,
          note: path,
          owner,
          what: step.what,
          as: kept ? 'kept' : step.due < today ? 'late' : 'open',
        },
      ];
    }),
  );
}

interface SentLetter {
  readonly day: Day;
  readonly path: string;
  readonly kind: FollowUpKind;
  readonly to?: string | Reference;
}

/** Letters of one kind that went out on one day about one interview are one mark. */
function sentMarks(sent: readonly SentLetter[]): TimelineMark[] {
  const marks = new Map<string, TimelineMark & { readonly kind: 'sent' }>();
  for (const { day, path, kind, to } of sent) {
    const id = `sent ${day} ${kind} ${path}`;
    const others = marks.get(id)?.to ?? [];
    const name = typeof to === 'object' ? to.text : to;
    marks.set(id, {
      kind: 'sent',
      id,
      at: day,
      note: path,
      letter: kind,
      to: name === undefined ? others : [...others, name],
    });
  }
  return [...marks.values()];
}

/** The status that an application has now, on the day since when, where it is not simply going on. */
function statusMarks({ interviews, status, since }: Application): TimelineMark[] {
  const note = interviews.at(-1)?.path;
  return status === 'active' || note === undefined ? [] : [{ kind: 'status', id: 'status', at: since, note, status }];
}

function dueMarks(followUps: readonly FollowUp[], now: Date): TimelineMark[] {
  const marks = new Map<string, TimelineMark & { readonly kind: 'due' }>();
  for (const followUp of followUps) {
    const moment = followUp.due ?? followUp.opens;
    if (followUp.kind === 'promise' || followUp.kind === 'awaiting' || moment === null) continue;
    const day = dayOf(moment);
    const id = `due ${day} ${followUp.kind} ${followUp.interview}`;
    marks.set(id, {
      kind: 'due',
      id,
      at: day,
      note: followUp.interview,
      followUps: [...(marks.get(id)?.followUps ?? []), followUp],
      late: followUp.due !== null && followUp.due < now,
    });
  }
  return [...marks.values()];
}
