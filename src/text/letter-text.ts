import { counted } from './counted';
import type { Finding } from './findings';

/** What the dialogs and marks around a letter say while it is written, checked and sent. */
export const letterText = {
  toCheck: (amount: number): string => `${counted(amount, 'thing')} to check`,
  nothingToFix: 'Nothing to fix.',
  send: (to?: string): string => (to === undefined ? 'Send the letter' : `Send the letter to ${to}`),
  severities: { error: 'To fix', warning: 'Advice' } satisfies Record<Finding['severity'], string>,
  line: (line: number): string => `Line ${line}`,
  goTo: (line: number): string => `Go to line ${line}`,
  keepEditing: 'Keep editing',
  show: 'Show',
  close: 'Close',

  /** Ways to hand a letter over. The second is for one in which the check finds something. */
  ways: {
    copy: ['Copy as text', 'Copy anyway'],
    copyRich: ['Copy as rich text', 'Copy as rich text anyway'],
    mail: ['Open in mail app', 'Open in mail app anyway'],
    profile: ['Copy and open profile', 'Copy and open profile anyway'],
    call: ['Call', 'Call anyway'],
  },

  /** Entries of menus. */
  entries: {
    send: 'Send',
    copy: 'Copy letter',
    copyRich: 'Copy as rich text',
    mail: 'Open in mail app',
    check: 'Check letter',
    call: 'Call',
    profile: 'Open LinkedIn profile',
  },

  /** Letters of the keyboard that act on the focused row. */
  keys: { copy: 'C', mail: 'E', check: 'V' },
} as const;
