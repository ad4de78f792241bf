/** What a code block of follow-ups says besides its rows. */
export const blockText = {
  problems: 'This list of follow-ups cannot be shown:',
  notALine: (line: string) => `“${line}” is not understood. Write each option in a line of its own, as “name: value”.`,
  unknownOption: (name: string, known: readonly string[]) => `There is no option “${name}”. Use: ${known.join(', ')}.`,
  twice: (name: string) => `“${name}” is given twice.`,
  noValue: (name: string) => `“${name}” has no value.`,
  unknownValue: (name: string, value: string, known: readonly string[]) =>
    `There is no ${name} “${value}”. Use one of: ${known.join(', ')}.`,
  notALimit: (value: string, most: number) => `“${value}” is not a limit. Use a whole number from 1 to ${most}.`,
  nothing: (company?: string) =>
    company === undefined ? 'Nothing to follow up here.' : `Nothing to follow up here for ${company}.`,
  more: (rows: number) => `Show ${rows} more in the list`,
} as const;
