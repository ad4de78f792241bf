const perhaps = (guess: string | undefined): string => (guess === undefined ? '' : `; perhaps “${guess}” is meant`);
const missing =
  (what: string) =>
  (word: string, guess?: string): string =>
    `there is no ${what} “${word}”${perhaps(guess)}`;

/** What can be wrong with a template, as it goes on after "Not drafted for Ana Ruiz: " and before the place. */
export const templateFaults = {
  tooLarge: 'the template has more than 50,000 characters',
  tooMuch: 'the template repeats too much or takes too long',
  notClosed: (start: string) => `“${start}” is not closed`,
  noEnd: (tag: string) => `“${tag}” has no end`,
  notOpened: (tag: string) => `“${tag}” belongs to nothing above it`,
  noName: missing('name'),
  noProperty: (owner: string, name: string) => `“${owner}” has no “${name}”`,
  noFilter: missing('filter'),
  noTag: missing('tag'),
  otherNote: (tag: string) => `“${tag}” is not possible: a template takes in no other notes`,
  otherTool: (code: string) =>
    `“${code}” is for another tool; here it is {{ first_name }} or {% if late %}…{% endif %}`,
  singleBraces: (name: string) => `“${name}” needs two braces on either side`,
  notUnderstood: (reason: string) =>
    `${reason}. A name has no spaces, a filter follows |, text stands in quotation marks, and == compares`,
  dateTokens: 'the date filter takes a day, such as today, and tokens without %, such as "D MMMM YYYY"',
} as const;
