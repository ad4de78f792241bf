import { dayOf, isDay, isTimeOfDay } from '../../domain/day';
import type { Interview } from '../../domain/interview';
import type { LogEvent } from '../../domain/log-event';
import { peopleNamedIn } from '../../domain/people-named';
import { recipients } from '../../domain/recipients';
import { baseNameOf } from '../../domain/reference';
import { isNamed } from '../../domain/who';
import { formatLogEvent, readLogLine } from '../../notes/log';
import { nameLoggedSteps } from '../../notes/steps/name-logged-steps';
import { stepContextOf } from '../../notes/steps/read-promise';
import { addToLog } from '../../notes/write-properties';
import { notices } from '../../text/notices';
import type { ActionContext } from '../context';
import { inTurn } from './in-turn';
import { changeProperties } from './record-event';
import { readingOf } from '../settings';
import { reasonOf } from './reason-of';

/** The note that was written and the line in it, or why nothing was. */
export type LoggedLine = { readonly note: string; readonly line: string } | { readonly error: string };

const startsWithDay = /^\d{4}-\d{2}-\d{2}/;

/**
 * Records an event that is given in the words of the log, "sent thank-you to Ana Ruiz by email". What the log would not
 * understand, or what names nobody and nothing of the interview, is refused; what it says already is not said twice.
 * Nothing is announced: this is for scripts.
 * @param path an interview note, or a draft, which stands for its interview
 * @param at the day, or day and minute; today where absent
 */
export async function logWrittenEvent(
  context: ActionContext,
  path: string,
  written: string,
  at?: string,
): Promise<LoggedLine> {
  const { index, store } = context;
  const note = index.draftAt(path)?.interviewPath ?? path;
  const interview = index.interviewAt(note);
  if (interview === undefined) return { error: notices.notAnInterview(baseNameOf(note)) };
  const event = readWritten(context, written, at);
  if ('error' in event) return event;
  const known = asKnown(context, interview, event);
  if ('error' in known) return known;
  try {
    const edit = (properties: Record<string, unknown>) => addToLog(properties, known, readingOf(context.settings()));
    await inTurn(store, note, () => changeProperties(context, note, edit));
    return { note, line: formatLogEvent(known) };
  } catch (error) {
    return { error: notices.notWritten(reasonOf(error)) };
  }
}

function readWritten({ clock }: ActionContext, written: string, at?: string): LogEvent | { readonly error: string } {
  const text = written.trim();
  if (at !== undefined && !isDayOrMinute(at)) return { error: notices.notADay(at) };
  if (at !== undefined && startsWithDay.test(text)) return { error: notices.twoDays(text) };
  const line = startsWithDay.test(text) ? text : `${at ?? dayOf(clock.now())} ${text}`;
  return readLogLine(line) ?? { error: notices.unknownEvent(text) };
}

function isDayOrMinute(text: string): boolean {
  const [day = '', time, ...rest] = text.split(/[T ]/);
  return rest.length === 0 && isDay(day) && (time === undefined || isTimeOfDay(time));
}

/** The event with its step named as the note names it, provided that the interview has its person and its step. */
function asKnown(context: ActionContext, interview: Interview, event: LogEvent): LogEvent | { readonly error: string } {
  const { index } = context;
  const rounds = index.applicationOf(interview.path)?.interviews ?? [interview];
  const people = rounds.flatMap(peopleNamedIn);
  if ('to' in event && event.to !== undefined && recipients[event.kind] === 'person') {
    const { to } = event;
    if (!people.some((person) => isNamed(to, person, index.people))) return { error: notices.namesNobody(to) };
  }
  const reading = stepContextOf(interview, readingOf(context.settings()));
  const { log, problems } = nameLoggedSteps([event], interview.nextSteps, reading, '');
  const step = event.event === 'done' ? event.what : 're' in event ? event.re : undefined;
  return problems.length > 0 ? { error: notices.namesNoStep(step ?? '') } : (log[0] ?? event);
}
