import type { Channel } from '../domain/channel';
import type { Section } from '../domain/follow-up';
import type { Status } from '../domain/status';
import { counted } from './counted';
import { english } from './language';

/** Every label, button, hint and empty state of the interface. Each text is a function of the facts it states. */
export const interfaceText = {
  undo: 'Undo',

  list: {
    title: 'Follow-ups due',
    hoverSource: 'Follow-ups due',
    filter: 'Filter follow-ups',
    filterHint: 'Filter by company, person or kind',
    clearFilter: 'Clear filter',
    groupBySection: 'Group by section',
    groupByCompany: 'Group by company',
    noCompany: 'No company named',
    noProblems: 'No note needs attention.',
    nothingFound: (filter: string) => `Nothing here matches “${filter}”.`,
    place: (note: string, property?: string, line?: number) =>
      [note, ...(property === undefined ? [] : [property]), ...(line === undefined ? [] : [`line ${line}`])].join(
        ' › ',
      ),
    blocked: {
      'no-address': 'No address is known',
      'no-interviewer': 'No interviewer is named',
    },
    moreActions: (title: string) => `More actions: ${title}`,
    /** What is told to those who do not see it change: the one item that came or went, and how many there are. */
    changed: (due: number, overdue: number, gone: readonly string[], come: readonly string[]) => {
      const [one] = [...gone, ...come];
      const item =
        gone.length + come.length === 1 ? `${come.length === 1 ? 'Now due' : 'No longer due'}: ${one}. ` : '';
      const overdueToo = overdue === 0 ? '' : `, ${overdue} of them overdue`;
      return `${item}${due + overdue === 0 ? 'Nothing is due.' : `${counted(due + overdue, 'follow-up')} due${overdueToo}.`}`;
    },
  },

  channels: { email: 'by email', phone: 'by phone', linkedin: 'on LinkedIn', post: 'by post' } satisfies Record<
    Channel,
    string
  >,

  indexing: {
    title: 'Reading your notes',
    progress: (done: number, total: number) => `${english.number(done)} of ${english.number(total)}`,
  },

  empty: {
    caughtUp: 'All caught up',
    nothingDue: 'Nothing is due right now.',
    quiet: 'There is nothing to follow up. When there is, it shows up here by itself.',
    title: 'No interview notes yet',
    teach: 'An interview note is any note with properties like these:',
    example: ['type: interview', 'date: 2026-11-18', 'company: Northwind', 'interviewers:', '  - Ana Ruiz'].join('\n'),
    then: 'Everyone you name can get a thank-you letter of their own, and nothing that was promised is forgotten.',
    newInterview: 'New interview note',
    addExamples: 'Add example notes',
  },

  statusBar: {
    label: (due: number, overdue: number) => `${due + overdue} due${overdue === 0 ? '' : ` (${overdue} overdue)`}`,
    hint: 'Open follow-ups due',
  },

  atStart: (overdue: number) => `${counted(overdue, 'follow-up')} ${overdue === 1 ? 'is' : 'are'} overdue.`,
  openList: 'Show',

  actions: {
    open: 'Open note',
    draft: 'Draft',
    openDraft: 'Open draft',
    markSent: 'Mark sent',
    markDone: 'Mark done',
    logReply: 'Log reply',
    setStatus: 'Set status',
    skip: 'Skip',
    snooze: 'Snooze',
    why: 'Why',
    draftAll: (onlyThanks: boolean) => (onlyThanks ? 'Draft all thank-you notes' : 'Draft all letters'),
    draftAllShort: 'Draft all',
  },

  /** Letters that act on the focused row. Each is shown in its menu. */
  keys: {
    draft: 'D',
    markSent: 'S',
    markDone: 'X',
    logReply: 'R',
    setStatus: 'T',
    skip: 'K',
    snooze: 'Z',
    why: 'W',
    menu: 'M',
    filter: '/',
  },

  snooze: {
    presets: { tomorrow: 'Until tomorrow', 'two-days': 'For 2 days', monday: 'Until Monday', week: 'For a week' },
    pick: 'Pick a day…',
    pickTitle: 'Snooze until',
    day: 'Day',
    confirm: 'Snooze',
    cancel: 'Cancel',
  },

  menus: {
    draftThankYous: 'Draft thank-you notes',
    draftMessage: 'Draft a message',
    markSent: 'Mark as sent',
    logReply: 'Log a reply',
  },

  commands: {
    'open-due-list': 'Open follow-ups due',
    'draft-thank-yous': 'Draft thank-you notes for this interview',
    'draft-all-thank-yous': 'Draft all thank-you notes that are due',
    'draft-message': 'Draft a message for this interview',
    'log-reply': 'Log a reply',
    'new-interview': 'New interview note',
    'add-examples': 'Add example interview notes',
    'create-base': 'Create an interviews base',
    'set-status': 'Set application status',
    'mark-sent': 'Mark this draft as sent',
    'show-problems': 'Show notes that need attention',
    'add-next-step': 'Add a promised next step',
    'check-draft': 'Check this draft',
    'copy-draft': 'Copy this draft',
    'mail-draft': 'Open this draft in the mail app',
    'export-calendar': 'Export follow-ups to a calendar file',
    'customize-template': 'Customize a message template',
  },

  statusChoice: 'Where does the application stand?',
  statusNow: 'Current status',
  statuses: {
    active: 'Active',
    offer: 'Offer received',
    accepted: 'Offer accepted',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn by me',
    ghosted: 'Ghosted: no answer came',
    cancelled: 'Cancelled: this interview will not take place',
  } satisfies Record<Status, string>,

  storeFailures: {
    missing: (name: string) => `“${name}” is not in the vault any more.`,
    folder: (path: string) => `“${path}” is a folder, so it cannot be read or written as a file.`,
    noFolder: (path: string) => `“${path}” is a file, so nothing can be put into it.`,
    taken: (path: string) => `“${path}” exists already.`,
    unreadable: (reason: string) => `The note could not be read (${reason}).`,
    unwritable: (reason: string) => `The vault could not be written to (${reason}).`,
    halfWritten: (name: string, reason: string) =>
      `“${name}” was only written in part (${reason}). Make room and restore it, from Obsidian's file recovery or a backup.`,
  },

  cli: {
    due: 'List follow-ups that are due, coming up or waited for',
    draft: 'Draft messages for an interview note: thank-you notes, or another kind',
    format: 'Output format: text or json',
    section: (sections: readonly Section[]) => `Only one section: ${sections.join(', ')}`,
    company: 'Only one company, by name',
    kind: 'Only one kind of follow-up, e.g. thank-you, or problem',
    file: 'Path of the interview note',
    draftKind: (kinds: readonly string[]) => `Kind of message: ${kinds.join(', ')}; thank-you where it is left out`,
    person: 'Only to this person, by name',
    what: 'Only about this promise, for the kind promise',
    override: 'Draft although they asked not to be contacted, or it was sent already',
    unknownFlag: (flag: string, known: readonly string[]) => `Unknown argument "${flag}". Known: ${known.join(', ')}.`,
    unknownValue: (flag: string, value: string, known: readonly string[]) =>
      `Unknown ${flag} "${value}". Use one of: ${known.join(', ')}.`,
    missing: (flag: string) => `The argument "${flag}" is missing.`,
    noValue: (flag: string) => `The argument "${flag}" needs a value: ${flag}=…`,
    noNote: (path: string) => `There is no note "${path}" in this vault.`,
    created: (path: string) => `Created: ${path}`,
    existing: (path: string) => `Already there: ${path}`,
    failed: (person: string, reason: string) =>
      person === '' ? `Not drafted: ${reason}` : `Not drafted for ${person}: ${reason}`,
    nothing: 'Nothing to draft.',
  },
} as const;
