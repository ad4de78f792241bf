import type { ApplicationTimeline, TimelineMark } from '../domain/application-timeline';
import { dayOf } from '../domain/day';
import type { Status } from '../domain/status';
import { capitalised } from './capitalised';
import { interfaceText } from './interface';
import type { Language } from './language';
import { english } from './language';
import { listed } from './listed';
import { followUpTitle, kindTitle } from './titles';

/** What stands around the drawing of applications in time. */
export const timelineText = {
  name: 'Timeline',
  zoom: 'Zoom',
  zooms: { week: 'Weeks', month: 'Months' },
  asTable: 'Show as a table',
  asDrawing: 'Show as a drawing',
  today: 'Today',
  hint: 'Arrow keys go from mark to mark, Enter opens the note.',
  columns: { day: 'Day', what: 'What', whose: 'Side' },
  sides: { interview: 'Both', them: 'They', me: 'You' },
  quiet: (days: number): string => `${days} quiet days`,
  nothing: 'None of these notes belongs to an application.',
  application: ({ company, role }: Pick<ApplicationTimeline, 'company' | 'role'>): string =>
    [company?.text, role].filter((part) => part !== undefined).join(' · ') || interfaceText.list.noCompany,
  of: (application: string): string => `Timeline of ${application}`,
} as const;

/** What stands at a line of the time axis: "16 Nov" at a week, "Nov" at a month, "2027" where the year begins. */
export function tickLabel(moment: Date, zoom: keyof typeof timelineText.zooms): string {
  if (zoom === 'week') return english.date(dayOf(moment));
  return moment.getMonth() === 0 ? String(moment.getFullYear()) : english.month(dayOf(moment));
}

/** The few words beside a mark. */
export function markLabel(mark: TimelineMark): string {
  switch (mark.kind) {
    case 'interview':
      return capitalised(mark.stage ?? (listed(mark.people, 'and') || 'interview'));
    case 'promise':
      return capitalised(mark.what);
    case 'sent':
      return mark.to.length === 0 ? kindTitle(mark.letter) : `${kindTitle(mark.letter)} to ${listed(mark.to, 'and')}`;
    case 'reply':
      return 'They replied';
    case 'status':
      return capitalised(mark.status);
    case 'due':
      return dueLabel(mark.followUps);
  }
}

function dueLabel(followUps: Extract<TimelineMark, { readonly kind: 'due' }>['followUps']): string {
  const [first] = followUps;
  if (first === undefined) return '';
  const people = followUps.flatMap(({ person }) => person?.text ?? []);
  return first.kind === 'thank-you' && people.length > 1 ? `Thank ${listed(people, 'and')}` : followUpTitle(first);
}

/** All that a mark tells, without its day. */
export function markText(mark: TimelineMark): string {
  switch (mark.kind) {
    case 'interview': {
      const whom = mark.people.length === 0 ? '' : ` with ${listed(mark.people, 'and')}`;
      const what = mark.stage === undefined ? `Interview${whom}` : `${capitalised(mark.stage)}, interview${whom}`;
      return `${what}${mark.as === 'cancelled' ? ', cancelled' : mark.as === 'ahead' ? ', ahead' : ''}`;
    }
    case 'promise': {
      const state = { kept: 'kept', open: 'open', late: mark.owner === 'me' ? 'overdue' : 'not kept so far' }[mark.as];
      return `${mark.owner === 'me' ? 'You' : 'They'} promised: ${mark.what} (${state})`;
    }
    case 'sent':
      return `Sent: ${markLabel(mark)}`;
    case 'reply':
      return 'They replied';
    case 'status':
      return interfaceText.statuses[mark.status satisfies Status];
    case 'due':
      return `${mark.late ? 'Overdue' : 'Due'}: ${dueLabel(mark.followUps)}`;
  }
}

/** All that a mark tells, the day first, as it is heard. */
export function markSentence(mark: TimelineMark, language: Language, year: number): string {
  return `${language.moment(mark.at, year)}: ${markText(mark)}`;
}
