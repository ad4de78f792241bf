/** What the command line says of checking and logging. */
export const cliText = {
  check: 'Check a draft before it is sent',
  draftFile: 'Path of the draft',
  finding: ({ line, message }: { readonly line: number; readonly message: string }): string =>
    `Line ${line}: ${message}`,
  nothingToFix: 'Nothing to fix.',

  log: 'Log what was sent, answered or done',
  event: 'What happened, e.g. "sent thank-you to Ana Ruiz by email", "replied Mia Okafor" or "done send portfolio"',
  date: 'The day it happened; today where it is left out',
  logged: (note: string, line: string): string => `${note}: ${line}`,
} as const;
