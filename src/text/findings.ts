/** Everything the check before sending looks for. */
export const findingRules = [
  'blank',
  'placeholder',
  'no-greeting',
  'greeting',
  'name-misspelt',
  'other-person',
  'other-company',
  'no-subject',
  'too-short',
  'too-long',
] as const;

/** One thing that the check looks for. */
export type FindingRule = (typeof findingRules)[number];

/**
 * Something in a draft to look at before it goes out. `line` counts from 1 in the note; `text` is what stands there.
 * An `error` would embarrass, a `warning` is advice. Either may be sent knowingly.
 */
export interface Finding {
  readonly line: number;
  readonly rule: FindingRule;
  readonly severity: 'error' | 'warning';
  readonly text: string;
  /** What was expected, where that is a word or number: the name, the band. */
  readonly expected?: string;
}

const sentences: { readonly [Rule in FindingRule]: (finding: Finding) => string } = {
  blank: ({ text }) => `Fill in or remove the blank ${text}.`,
  placeholder: ({ text }) => `A placeholder is left: ${text}.`,
  'no-greeting': ({ expected }) => `There is no greeting${expected ? `; it goes to ${expected}` : ''}.`,
  greeting: ({ text, expected }) => `The greeting “${text}” does not name ${expected ?? 'the person it goes to'}.`,
  'name-misspelt': ({ text, expected }) => `“${text}” may be a misspelling of ${expected ?? 'the name'}.`,
  'other-person': ({ text }) => `“${text}” is someone else from the interview.`,
  'other-company': ({ text }) => `“${text}” is another company.`,
  'no-subject': () => 'The mail has no subject.',
  'too-short': ({ text, expected }) => `It has ${text} words; ${expected ?? 'more'} are usual.`,
  'too-long': ({ text, expected }) => `It has ${text} words; ${expected ?? 'fewer'} are usual.`,
};

/**
 * A finding as one plain sentence.
 * @example findingText({ line: 3, rule: 'blank', severity: 'error', text: '[Your name]' }) // 'Fill in or remove the blank [Your name].'
 */
export function findingText(finding: Finding): string {
  return sentences[finding.rule](finding);
}
