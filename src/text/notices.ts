import type { Day } from '../domain/day';
import type { FollowUpKind } from '../domain/kind';
import type { Status } from '../domain/status';
import { capitalised } from './capitalised';
import { counted } from './counted';
import type { Language } from './language';
import { namesInARow } from './listed';

/** The names of the kinds of follow-up inside a sentence: "the thank-you to Ana Ruiz". */
const kindNames: Readonly<Record<FollowUpKind, string>> = {
  'thank-you': 'thank-you',
  promise: 'promise',
  awaiting: 'answer awaited',
  'check-in': 'check-in',
  'second-check-in': 'second check-in',
  call: 'call',
  linkedin: 'LinkedIn invitation',
  debrief: 'debrief',
  references: 'heads-up',
  'stay-in-touch': 'stay-in-touch note',
  'other-offer': 'note about the other offer',
  withdraw: 'withdrawal',
  'let-go': 'suggestion to let go',
  prepare: 'preparation',
};

/** One follow-up as a sentence names it. */
export interface Named {
  readonly kind: FollowUpKind;
  readonly person?: string;
  readonly what?: string;
}

function named({ kind, person, what }: Named): string {
  if (what !== undefined) return `“${what}”`;
  return person === undefined ? `the ${kindNames[kind]}` : `the ${kindNames[kind]} to ${person}`;
}

const letter = (to?: string): string => (to === undefined ? 'the letter' : `the letter to ${to}`);

const forWhom = (to?: string): string => (to === undefined ? '' : ` for ${to}`);

/** What actions tell the person. Each text is a function of the facts it states; none knows a vault. */
export const notices = {
  drafted: (people: readonly string[]) =>
    `${people.length === 1 ? 'Letter' : counted(people.length, 'letter')} drafted for ${namesInARow(people)}.`,
  alreadyDrafted: (people: readonly string[]) => `Already drafted for ${namesInARow(people)}; nothing was changed.`,
  draftedForMany: (letters: number, interviews: number) =>
    `${counted(letters, 'letter')} drafted for ${counted(interviews, 'interview')}.`,
  allDrafted: (letters: number) =>
    letters === 1
      ? 'The letter that is due is drafted already.'
      : `All ${letters} letters that are due are drafted already.`,
  nothingDue: 'No thank-you note is due.',
  nothingToDraft: 'There is no letter left to draft here.',
  nobodyToThank: 'This note names no interviewer, so there is nobody to thank.',
  cancelled: 'This interview was cancelled, so there is nothing to thank for.',
  notDrafted: (failures: readonly { readonly person: string; readonly reason: string }[]) =>
    failures.map(({ person, reason }) => (person === '' ? reason : `Not drafted for ${person}: ${reason}`)).join('\n'),
  notAnInterview: (name: string) => `“${name}” is not read as an interview note.`,
  notADraft: (name: string) => `“${name}” is not a draft of a letter.`,
  noInterviewOfDraft: (name: string) => `The interview note that “${name}” belongs to cannot be found.`,
  notAnInterviewer: 'The note does not name this person as an interviewer.',
  alreadySent: (kind: FollowUpKind, day: Day, language: Language) =>
    `A ${kindNames[kind]} was already sent on ${language.day(day)}.`,

  sent: (followUp: Named) => `Marked as sent: ${named(followUp)}.`,
  alreadyMarkedSent: (followUp: Named) => `Already marked as sent: ${named(followUp)}.`,
  sentButNotLogged: (reason: string) =>
    `The draft is marked as sent, but the interview note could not be written: ${reason} Mark it as sent again to finish.`,
  done: (followUp: Named) => `Done: ${named(followUp)}.`,
  skipped: (followUp: Named) => `Skipped: ${named(followUp)}.`,
  snoozed: (followUp: Named, until: Day, language: Language) =>
    `${capitalised(named(followUp))} comes back on ${language.day(until)}.`,
  snoozeNotAhead: 'Choose a day after today.',
  replied: (who?: string) => (who === undefined ? 'Reply logged.' : `Reply from ${who} logged.`),
  statusSet: (status: Status) => `Status set to ${status}.`,
  stepAdded: (line: string) => `Added to the note: ${line}`,
  alreadyPromised: 'The note promises that already; nothing was changed.',
  alreadyLogged: 'The log says so already; nothing was changed.',

  nothingToFix: (to?: string) => `Nothing to fix in ${letter(to)}.`,
  copied: (to?: string) => `${capitalised(letter(to))} copied as plain text.`,
  copiedRich: (to?: string) => `${capitalised(letter(to))} copied as rich text.`,
  copiedOnlyPlain: (to?: string) => `${capitalised(letter(to))} copied as plain text: rich text cannot be copied here.`,
  markAsSent: 'Mark as sent',
  markAsDone: 'Mark as done',
  calling: (number: string, to?: string) => `Calling ${to === undefined ? number : `${to}, ${number}`}.`,
  noNumber: (to?: string) => `No telephone number that can be called is known${forWhom(to)}.`,
  copiedWithoutNumber: (to?: string) => `No telephone number is known${forWhom(to)}, so the text was copied instead.`,
  copiedForProfile: (to?: string) => `${capitalised(letter(to))} copied: paste it into the profile that has opened.`,
  copiedWithoutProfile: (to?: string) =>
    `${capitalised(letter(to))} copied. No LinkedIn profile is known${forWhom(to)}.`,
  profileOpened: (to?: string) => `LinkedIn profile${to === undefined ? '' : ` of ${to}`} opened.`,
  noProfile: (to?: string) => `No address of a LinkedIn profile is known${forWhom(to)}.`,
  notCopied: (reason: string) => `The letter could not be copied: ${reason}`,
  mailOpened: (to?: string) =>
    `${capitalised(letter(to))} opened in your mail app. Once you have sent it there, mark it as sent here.`,
  copiedWithoutAddress: (to?: string) => `No email address is known${forWhom(to)}, so the letter was copied instead.`,
  copiedAsTooLong: 'The letter is too long for a link to the mail app, so it was copied instead.',
  unknownEvent: (event: string) =>
    `“${event}” is not understood. Say what happened, such as “sent thank-you to Ana Ruiz by email”, “replied Mia Okafor”, “done send portfolio” or “status offer”.`,
  notADay: (text: string) => `“${text}” is not a day such as 2026-11-18.`,
  twoDays: (event: string) => `“${event}” names its day already; leave out either day.`,
  namesNobody: (name: string) => `The note of this interview does not name “${name}”.`,
  namesNoStep: (what: string) => `“${what}” is not among the steps that this note promises.`,

  agenda: {
    empty: 'Nothing to follow up.',
    opens: (moment: string) => `from ${moment}`,
    due: (moment: string) => `due ${moment}`,
    drafted: 'drafted',
    unknown: (what: string, value: string, known: readonly string[]) =>
      `Unknown ${what} “${value}”. Use one of: ${known.join(', ')}.`,
  },

  undone: 'Undone.',
  undoRefused: (name: string) => `Not undone: “${name}” has changed since.`,
  undoFailed: (reason: string) => `Not undone: ${reason}`,
  draftsTrashed: (trashed: number, kept: readonly string[]) =>
    [
      trashed > 0 ? `${capitalised(counted(trashed, 'draft'))} moved to the trash.` : '',
      kept.length > 0 ? `Kept, because changed since: ${namesInARow(kept)}.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  notWritten: (reason: string) => `Nothing was changed: ${reason}`,
  notOpened: (reason: string) => `The note could not be opened: ${reason}`,
} as const;
