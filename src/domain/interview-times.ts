import { addDays as addCalendarDays, addMinutes } from 'date-fns';
import { endOfDay, momentOf, startOfDay } from './day';
import { compareText } from './compare-text';
import type { Interview } from './interview';

/** How long an interview lasts where its note does not say, in minutes. */
const usualDuration = 60;

/** When an interview starts: its time, or 00:00 where only its day is known. */
export function startOf(interview: Interview): Date {
  return interview.start === undefined ? startOfDay(interview.day) : momentOf(interview.day, interview.start);
}

/** Whether only the day of an interview is known, so that what follows from it counts in days and not in hours. */
export function isDayOnly(interview: Interview): boolean {
  return interview.start === undefined && interview.end === undefined;
}

/**
 * When an interview ends: its end time, else its start and duration, else 23:59 of its day. An end before the start is
 * past midnight.
 */
export function endOf(interview: Interview): Date {
  const { day, start, end, duration } = interview;
  if (end !== undefined) {
    const sameDay = momentOf(day, end);
    return start !== undefined && end < start ? addCalendarDays(sameDay, 1) : sameDay;
  }
  return start === undefined ? endOfDay(day) : addMinutes(momentOf(day, start), duration ?? usualDuration);
}

/** From when an interview counts as held: its end, or 00:00 where only its day is known. */
export function heldFrom(interview: Interview): Date {
  return isDayOnly(interview) ? startOfDay(interview.day) : endOf(interview);
}

/** Whether an interview takes place at all: a cancelled one is neither held nor on the calendar. */
export function takesPlace(interview: Interview): boolean {
  return interview.status !== 'cancelled';
}

/** Earlier interviews first; of one moment, by path. An interview without a time comes first on its day. */
export function compareInterviews(one: Interview, other: Interview): number {
  return (
    compareText(one.day, other.day) ||
    compareText(one.start ?? '', other.start ?? '') ||
    compareText(one.path, other.path)
  );
}
