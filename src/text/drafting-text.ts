import type { ContactPolicy } from '../domain/contact-policy';
import { namesInARow } from './listed';

/** Why a message is not drafted, and what the choice of a message says. */
export const draftingText = {
  whichMessage: 'Which message?',
  toWhom: 'To whom?',
  /** A message to each of several people. */
  everyone: (names: readonly string[]) => `Everyone: ${namesInARow(names)}`,
  eachTheirOwn: 'Each gets a letter of their own.',
  recommended: 'Recommended',
  notListed: 'Not on the list, but possible.',
  drafted: 'Drafted already: opens the draft.',
  nothingToDraft: 'There is no message to draft for this interview now.',
  overrule: 'Draft it anyway?',
  draftAnyway: 'Draft anyway',
  cancel: 'Cancel',
  /** Who gets a letter where neither a person nor a company is known. */
  them: 'the company',
  noInterviewer: 'This note names no interviewer.',
  noReference: 'This note names no reference.',
  noPromise: 'This note has no open promise of yours.',
  noSuchPromise: (what: string) => `“${what}” is not among the steps that this note promises.`,
  notInvolved: 'The note names this person neither as an interviewer nor as a contact or reference.',
  notAReference: 'The note does not name this person as a reference.',
  /** Where in a template something is wrong; without a name, in a built-in one. */
  inTemplate: (reason: string, template?: string, line?: number, column?: number) =>
    `${reason.replace(/[.\s]+$/, '')} (in ${template === undefined ? 'the template' : `“${template}”`}${line === undefined || column === undefined ? '' : `, line ${line}, column ${column}`}).`,
  /** What a contact policy asks for, as the reason why nothing is drafted. */
  policies: {
    open: '',
    'no calls': 'They asked for no calls.',
    'email only': 'They want to hear from you by email only.',
    wait: 'They said that they would get in touch themselves.',
    'no contact': 'They asked not to be contacted.',
  } satisfies Record<ContactPolicy, string>,
} as const;
