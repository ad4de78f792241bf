import type { Day, LocalTime } from '../domain/day';
import { dayOf, daysBetween, localTimeOf } from '../domain/day';
import type { FollowUp } from '../domain/follow-up';
import { inOneLine } from '../drafts/clean-text';
import { calendarText } from '../text/calendar-text';
import type { Language } from '../text/language';
import { followUpTitle } from '../text/titles';
import { whyText } from '../text/why';
import { eventUid } from './event-uid';

/** One follow-up as a calendar shows it. All text is in one line each, without control characters, and bounded. */
export interface CalendarEntry {
  readonly uid: string;
  /** A day for what is owed by a day; a minute of local time for what is owed by an hour. */
  readonly at: LocalTime;
  readonly title: string;
  readonly lines: readonly string[];
  /** Opens the note in the app. */
  readonly link: string;
  /** Seconds from `at`, or from the start of that day, to each alarm; negative where it comes before. */
  readonly alarms: readonly number[];
}

const longestTitle = 200;
const longestLine = 1000;
const day = 86_400;
const hour = 3_600;
/** The time of day at which something to be done that day is called to mind, in seconds after midnight. */
const morning = 9 * hour;
/** How long before the hour by which something is owed, in seconds. */
const before = -hour;
/** Windows at least this many days wide have an alarm when they open as well as when they close. */
const wideWindow = 2;

/**
 * The follow-up as an event on the day, or at the hour, by which it is owed: the day on which it opens where nothing
 * hangs on a date, and the day until which it is snoozed where that is later. null where it has no date at all.
 * @param linkTo an address that opens a note in the app
 */
export function calendarEntry(
  followUp: FollowUp,
  language: Language,
  linkTo: (path: string) => string,
): CalendarEntry | null {
  const at = timeOf(followUp);
  if (at === null) return null;
  const { id, company, role, why, interview } = followUp;
  const opens = openingDay(followUp);
  const daysAhead = opens === null ? 0 : daysBetween(opens, dayPart(at));
  // Days are written as seen from the event's own year: an export on New Year's Day must not change every event.
  const year = Number(at.slice(0, 4));
  return {
    uid: eventUid(id),
    at,
    title: shown(calendarText.title(followUpTitle(followUp), company), longestTitle),
    lines: [
      whyText(why, language, year),
      ...(opens !== null && daysAhead >= wideWindow ? [calendarText.worthDoingFrom(language.day(opens, year))] : []),
      ...(role === undefined ? [] : [calendarText.role(role)]),
      calendarText.note(interview),
    ].map((line) => shown(line, longestLine)),
    link: linkTo(interview),
    alarms: alarmsOf(at, daysAhead),
  };
}

function timeOf({ due, opens, snoozedUntil }: FollowUp): LocalTime | null {
  const moment = due ?? opens;
  if (moment === null) return null;
  const time = localTimeOf(moment);
  const at = due === null || time.endsWith('T23:59') ? dayPart(time) : time;
  return snoozedUntil !== undefined && snoozedUntil > dayPart(at) ? snoozedUntil : at;
}

/** The day from which it is worth doing, and not before it is back from a snooze. */
function openingDay({ opens, snoozedUntil }: FollowUp): Day | null {
  const day = opens === null ? null : dayOf(opens);
  return day !== null && snoozedUntil !== undefined && snoozedUntil > day ? snoozedUntil : day;
}

function alarmsOf(at: LocalTime, daysAhead: number): readonly number[] {
  const isDay = at === dayPart(at);
  const sinceMidnight = isDay ? 0 : Number(at.slice(11, 13)) * hour + Number(at.slice(14, 16)) * 60;
  return [...(daysAhead >= wideWindow ? [morning - daysAhead * day - sinceMidnight] : []), isDay ? morning : before];
}

const dayPart = (time: LocalTime): Day => time.slice(0, 10);

/** Text as a calendar may show it: in one line, bounded, and whole characters only. */
function shown(text: string, longest: number): string {
  const line = inOneLine(text.slice(0, 4 * longest)).replace(/\p{Cs}/gu, '\ufffd');
  const characters = [...line];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}
