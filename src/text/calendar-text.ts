import { counted } from './counted';

/** How many events of a calendar file are new, different or cancelled. */
export interface CalendarChanges {
  readonly added: number;
  readonly changed: number;
  readonly cancelled: number;
}

function changesText({ added, changed, cancelled }: CalendarChanges): string {
  const changes = [
    ...(added > 0 ? [`${added} new`] : []),
    ...(changed > 0 ? [`${changed} changed`] : []),
    ...(cancelled > 0 ? [`${cancelled} cancelled`] : []),
  ];
  return changes.length === 0 ? '' : `: ${changes.join(', ')}`;
}

/** What the calendar file says, and what is said of it. */
export const calendarText = {
  calendarName: 'Interview follow-ups',
  /** A title with the company behind it, where it does not name the company already. */
  title: (title: string, company?: string) =>
    company === undefined || title.includes(company) ? title : `${title} · ${company}`,
  worthDoingFrom: (day: string) => `Worth doing from ${day}.`,
  role: (role: string) => `Role: ${role}`,
  note: (path: string) => `Note: ${path}`,

  written: (file: string, events: number, changes: CalendarChanges) =>
    `${counted(events, 'follow-up')} in “${file}”${changesText(changes)}.`,
  upToDate: (file: string, events: number) => `“${file}” is up to date: ${counted(events, 'follow-up')}.`,
  rebuilt: 'The existing calendar file could not be read completely, so it was written from scratch.',
  nothingDated: 'No follow-up has a date, so there is nothing to put in a calendar.',
  foreign: (file: string) =>
    `“${file}” was written by something else, so it was left alone. Choose another file in the settings.`,
  changing: (file: string) => `“${file}” keeps being changed by something else. Try again.`,
  notACalendarFile: (file: string) =>
    `“${file}” cannot be the calendar file: its name has to end in .ics, and it has to be inside this vault.`,
  notExported: (reason: string) => `The calendar was not exported: ${reason}`,

  cli: 'Export follow-ups to a calendar file in the vault',
  cliAnswer: (file: string, events: number) => `${counted(events, 'follow-up')} in ${file}`,
} as const;
