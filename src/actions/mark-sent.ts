import type { Day } from '../domain/day';
import { dayOf } from '../domain/day';
import type { DraftNote } from '../domain/draft-note';
import type { FollowUp } from '../domain/follow-up';
import { given } from '../domain/given';
import type { LogEvent } from '../domain/log-event';
import { isSameStep } from '../domain/step-key';
import { isNamed } from '../domain/who';
import { baseNameOf } from '../domain/reference';
import { addToLog, markDraftSent } from '../notes/write-properties';
import { notices } from '../text/notices';
import type { ActionContext } from './context';
import type { Offer } from './ports';
import { inTurn } from './recording/in-turn';
import type { LogSubject } from './recording/log-subject';
import { logSubjectOf, namedIn } from './recording/log-subject';
import type { RecordOutcome } from './recording/record-event';
import { changeProperties, recordEvent } from './recording/record-event';
import { readingOf } from './settings';
import type { NoteChange } from './recording/undo-changes';
import { reasonOf } from './recording/reason-of';
import { undoChanges } from './recording/undo-changes';

/**
 * Records that a letter was sent: in the draft, then in the interview's log. The draft comes first because a sent
 * draft counts as sent by itself: after a crash between the two writes nothing is due twice, and the next run takes
 * the day from the draft and adds only the missing line.
 */
export function markSent(context: ActionContext, draftPath: string): Promise<RecordOutcome> {
  const draft = context.index.draftAt(draftPath);
  const refuse = (notice: string): Promise<RecordOutcome> => {
    context.announcer.announce(notice);
    return Promise.resolve('failed');
  };
  if (draft === undefined) return refuse(notices.notADraft(baseNameOf(draftPath)));
  if (context.index.interviewAt(draft.interviewPath) === undefined)
    return refuse(notices.noInterviewOfDraft(baseNameOf(draftPath)));
  return inTurn(context.store, draft.interviewPath, () => markInTurn(context, draft));
}

/**
 * Whether a draft is marked as sent and the interview's log says so, or is out of reach. After a crash between the two
 * writes the line is still missing.
 */
export function isRecordedSent(
  { index }: ActionContext,
  { status, kind, to, what, interviewPath }: DraftNote,
): boolean {
  const log = index.interviewAt(interviewPath)?.log;
  const tells = (event: LogEvent): boolean =>
    event.event === 'sent' &&
    event.kind === kind &&
    (to === undefined || event.to === undefined || isNamed(event.to, to, index.people)) &&
    (what === undefined || event.re === undefined || isSameStep(event.re, what));
  return status === 'sent' && log?.some(tells) !== false;
}

/** Records that a follow-up without a draft was sent, by its channel. */
export function markFollowUpSent(context: ActionContext, followUp: FollowUp): Promise<RecordOutcome> {
  const subject = logSubjectOf(followUp);
  const event = sentEvent(dayOf(context.clock.now()), subject, followUp);
  return recordEvent(context, followUp.interview, event, notices.sent(namedIn(subject)));
}

async function markInTurn(context: ActionContext, draft: DraftNote): Promise<RecordOutcome> {
  const { announcer } = context;
  const subject: LogSubject = {
    kind: draft.kind,
    ...given({ to: draft.to?.text, re: draft.what }),
  };
  const changes: NoteChange[] = [];
  const undo = () => undoChanges(context, changes);
  let day = dayOf(context.clock.now());
  try {
    const change = await changeProperties(context, draft.path, (properties) => {
      const sent = markDraftSent(properties, day);
      day = sent.day;
      return sent.changed;
    });
    if (change !== null) changes.push({ path: draft.path, change });
  } catch (error) {
    announcer.announce(notices.notWritten(reasonOf(error)));
    return 'failed';
  }
  try {
    const event = sentEvent(day, subject, draft);
    const change = await changeProperties(context, draft.interviewPath, (properties) =>
      addToLog(properties, event, readingOf(context.settings())),
    );
    if (change !== null) changes.push({ path: draft.interviewPath, change });
  } catch (error) {
    const again: Offer = { label: notices.markAsSent, run: () => markSent(context, draft.path) };
    announcer.announce(notices.sentButNotLogged(reasonOf(error)), changes.length > 0 ? undo : undefined, again);
    return 'failed';
  }
  if (changes.length === 0) {
    announcer.announce(notices.alreadyMarkedSent(namedIn(subject)));
    return 'already';
  }
  announcer.announce(notices.sent(namedIn(subject)), undo);
  return 'written';
}

function sentEvent(at: Day, subject: LogSubject, { channel }: Pick<DraftNote | FollowUp, 'channel'>): LogEvent {
  return { event: 'sent', at, ...subject, ...given({ by: channel }) };
}
