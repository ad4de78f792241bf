import type { LocalTime } from '../domain/day';
import type { CalendarEntry } from './calendar-entry';

/** What every event of the file carries besides what it shows: how often it was revised, and when. */
export interface Revision {
  /** Counts the revisions from 0. Calendars take over only what has a higher number than they know. */
  readonly sequence: number;
  readonly created: Date;
  readonly changed: Date;
}

/** An event of the file that stands for an open follow-up. */
export interface OpenEvent extends Revision, CalendarEntry {
  readonly cancelled: false;
}

/** An event of the file that stands for a follow-up that is open no more. */
export interface CancelledEvent extends Revision {
  readonly cancelled: true;
  readonly uid: string;
  readonly at: LocalTime;
  readonly title: string;
}

/** One event of the calendar file. */
export type CalendarEvent = OpenEvent | CancelledEvent;
