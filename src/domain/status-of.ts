import { compareText } from './compare-text';
import type { Day } from './day';
import type { Interview } from './interview';
import { takesPlace } from './interview-times';
import type { LogEvent } from './log-event';
import type { Status } from './status';

/** Where an application stands, and since when. */
export interface StatusSince {
  readonly status: Exclude<Status, 'cancelled'>;
  /** The day of the log's `status` line, else the later of the last interview and the last log line. */
  readonly since: Day;
}

/** The calendar day of a log line. */
export function dayOfEvent(event: LogEvent): Day {
  return event.at.slice(0, 10);
}

const later = (one: Day, other: Day): Day => (other > one ? other : one);

/**
 * Where interviews of one application, earliest first, say that it stands. The property of the latest interview that
 * states one decides; the log only gives the day: the first line of the last unbroken run of that status.
 */
export function statusOf(interviews: readonly Interview[]): StatusSince {
  let status: StatusSince['status'] = 'active';
  let lastInterview: Day = '';
  let lastDay: Day = '';
  const lines: { readonly day: Day; readonly status: Status }[] = [];
  for (const interview of interviews) {
    if (interview.status !== undefined && interview.status !== 'cancelled') status = interview.status;
    if (takesPlace(interview)) lastInterview = later(lastInterview, interview.day);
    for (const event of interview.log) {
      lastDay = later(lastDay, dayOfEvent(event));
      if (event.event === 'status' && event.status !== 'cancelled') {
        lines.push({ day: dayOfEvent(event), status: event.status });
      }
    }
  }
  if (lastInterview === '') lastInterview = interviews.at(-1)?.day ?? '';
  lines.sort((one, other) => compareText(one.day, other.day));
  const stated = lines.filter((line, index) => line.status === status && lines[index - 1]?.status !== status).at(-1);
  return { status, since: stated?.day ?? later(lastInterview, lastDay) };
}
