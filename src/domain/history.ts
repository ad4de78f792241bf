import type { Application } from './application';
import type { Channel } from './channel';
import { compareText } from './compare-text';
import type { Day } from './day';
import type { DraftNote } from './draft-note';
import { given } from './given';
import type { FollowUpKind } from './kind';
import type { LogEvent } from './log-event';
import type { Reference } from './reference';
import { dayOfEvent } from './status-of';
import { isSameStep } from './step-key';
import type { PeopleNotes } from './who';
import { isNamed, isSamePerson } from './who';

interface Logged {
  readonly day: Day;
  /** Vault path of the interview note that it is about. */
  readonly path: string;
  /** Place among everything that happened in the application: of one day, as the log lists it. */
  readonly order: number;
}

/** Something that was sent, as a log line or a draft marked as sent tells it. */
export interface Sent extends Logged {
  readonly kind: FollowUpKind;
  /** To whom: a name from the log, or whom a draft is addressed to; absent where the line does not say. */
  readonly to?: string | Reference;
  readonly re?: string;
  readonly by?: Channel;
}

/** Something that the person decided to leave out, or to put off until a day. */
export interface PutAside extends Logged {
  readonly kind: FollowUpKind;
  readonly to?: string;
  readonly re?: string;
  readonly until?: Day;
}

/** What happened in one application since its interviews, in the order in which it happened. */
export interface History {
  readonly sent: readonly Sent[];
  readonly replies: readonly Logged[];
  readonly done: readonly (Logged & { readonly what: string })[];
  readonly skipped: readonly PutAside[];
  readonly snoozed: readonly PutAside[];
}

interface Line extends Logged {
  readonly event: LogEvent;
}

/** The log lines of all notes by day. A line that stands twice in one note counts once: doing a thing twice is doing it once. */
function linesOf({ interviews }: Application): readonly Line[] {
  return interviews
    .flatMap(({ path, log }) => {
      const seen = new Set<string>();
      return log.flatMap((event) => {
        const text = JSON.stringify(event, Object.keys(event).sort());
        if (seen.has(text)) return [];
        seen.add(text);
        return [{ event, path, day: dayOfEvent(event) }];
      });
    })
    .sort((one, other) => compareText(one.day, other.day))
    .map((line, order) => ({ ...line, order }));
}

/** Whether a log line tells of the same message as a draft that is marked as sent, so that it is not counted twice. */
function tellsOf(sent: Sent, draft: DraftNote, people: PeopleNotes): boolean {
  if (sent.kind !== draft.kind || sent.path !== draft.interviewPath) return false;
  if (sent.re !== undefined && draft.what !== undefined && !isSameStep(sent.re, draft.what)) return false;
  if (draft.to === undefined || sent.to === undefined) return true;
  return typeof sent.to === 'string' ? isNamed(sent.to, draft.to, people) : isSamePerson(sent.to, draft.to, people);
}

function sentDrafts(
  drafts: readonly DraftNote[],
  logged: readonly Sent[],
  application: Application,
  people: PeopleNotes,
): readonly Omit<Sent, 'order'>[] {
  const found: Omit<Sent, 'order'>[] = [];
  for (const draft of [...drafts].sort((one, other) => compareText(one.path, other.path))) {
    const interview = application.interviews.find(({ path }) => path === draft.interviewPath);
    if (interview === undefined || draft.status !== 'sent') continue;
    const known = [...logged, ...found.map((sent) => ({ ...sent, order: 0 }))];
    if (known.some((sent) => tellsOf(sent, draft, people))) continue;
    found.push({
      kind: draft.kind,
      path: draft.interviewPath,
      day: draft.sentOn ?? interview.day,
      ...given({ to: draft.to, re: draft.what, by: draft.channel }),
    });
  }
  return found;
}

/**
 * What the logs of an application's notes and its drafts marked as sent tell. The log decides where both tell of one
 * message; a draft alone counts after the log lines of its day.
 */
export function historyOf(application: Application, drafts: readonly DraftNote[], people: PeopleNotes): History {
  const lines = linesOf(application);
  const place = ({ day, path, order }: Line): Logged => ({ day, path, order });
  const logged = lines.flatMap((line): Sent[] =>
    line.event.event === 'sent' ? [{ ...line.event, ...place(line) }] : [],
  );
  const fromDrafts = sentDrafts(drafts, logged, application, people).map((sent, index) => {
    const before = lines.filter(({ day }) => day <= sent.day).length;
    return { ...sent, order: before - 1 + (index + 1) / (drafts.length + 1) };
  });
  return {
    sent: [...logged, ...fromDrafts].sort((one, other) => one.order - other.order),
    replies: lines.filter(({ event }) => event.event === 'replied').map(place),
    done: lines.flatMap((line) => (line.event.event === 'done' ? [{ ...place(line), what: line.event.what }] : [])),
    skipped: lines.flatMap((line) => (line.event.event === 'skipped' ? [{ ...line.event, ...place(line) }] : [])),
    snoozed: lines.flatMap((line) => (line.event.event === 'snoozed' ? [{ ...line.event, ...place(line) }] : [])),
  };
}
