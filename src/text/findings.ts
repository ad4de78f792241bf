import type { Day } from '../domain/day';
import { english } from './language';

/** Everything the check before sending looks for, and how much it matters: an `error` would embarrass, a `warning` is advice. */
export const findingRules = {
  blank: 'error',
  placeholder: 'error',
  'no-greeting': 'error',
  greeting: 'error',
  'name-misspelt': 'error',
  'other-person': 'warning',
  'other-company': 'error',
  'no-subject': 'error',
  'no-point': 'warning',
  'shared-point': 'warning',
  'too-short': 'warning',
  'too-long': 'warning',
  'too-many-characters': 'error',
  'stale-day': 'error',
  weekday: 'error',
  pushy: 'warning',
  apologetic: 'warning',
  'only-outcome': 'warning',
  'eager-marks': 'warning',
  capitals: 'warning',
  'doubled-word': 'warning',
  'repeated-spaces': 'warning',
  article: 'warning',
  'no-thanks': 'warning',
  'no-interest': 'warning',
  'no-close': 'warning',
} as const;

/** One thing that the check looks for. */
export type FindingRule = keyof typeof findingRules;

/** One thing on which the check advises, and which may be left out of it. */
export type AdviceRule = {
  readonly [Rule in FindingRule]: (typeof findingRules)[Rule] extends 'warning' ? Rule : never;
}[FindingRule];

/** Everything on which the check advises. */
export const adviceRules = (Object.keys(findingRules) as readonly FindingRule[]).filter(
  (rule): rule is AdviceRule => findingRules[rule] === 'warning',
);

/**
 * Something in a draft to look at before it goes out. `line` counts from 1 in the note; `text` is what stands there, empty
 * where something is missing. Any of them may be sent knowingly.
 */
export interface Finding {
  readonly line: number;
  readonly rule: FindingRule;
  readonly severity: 'error' | 'warning';
  readonly text: string;
  /** What was expected, where that is a word or number: the name, the band. */
  readonly expected?: string;
}

/** How much a rule matters. */
export function severityOf(rule: FindingRule): Finding['severity'] {
  return findingRules[rule];
}

const sentences: { readonly [Rule in FindingRule]: (finding: Finding) => string } = {
  blank: ({ text }) => `Fill in or remove the blank ${text}.`,
  placeholder: ({ text }) => `A placeholder is left: ${text}.`,
  'no-greeting': ({ expected }) => `There is no greeting${expected ? `; it goes to ${expected}` : ''}.`,
  greeting: ({ text, expected }) => `The greeting “${text}” does not name ${expected ?? 'the person it goes to'}.`,
  'name-misspelt': ({ text, expected }) => `“${text}” may be a misspelling of ${expected ?? 'the name'}.`,
  'other-person': ({ text }) => `“${text}” was at this interview too. Leave the name if you mean them.`,
  'other-company': ({ text }) => `“${text}” is another company.`,
  'no-subject': () => 'The mail has no subject.',
  'no-point': () => 'Nothing in it is specific to this conversation. Add one thing you talked about.',
  'shared-point': ({ expected }) =>
    `The letter to ${expected ?? 'somebody else'} says this too, and they may compare. Mention something from your talk with this person instead.`,
  'too-short': ({ text, expected }) => `It has ${text} words; ${expected ?? 'more'} are usual.`,
  'too-long': ({ text, expected }) => `It has ${text} words; ${expected ?? 'fewer'} are usual.`,
  'too-many-characters': ({ text, expected }) =>
    `It has ${text} characters; LinkedIn takes ${expected ?? 'fewer'} in an invitation.`,
  'stale-day': ({ text, expected }) =>
    `The interview was on ${expected === undefined ? 'another day' : english.day(expected)}, so “${text}” is no longer right. Name the day.`,
  weekday: ({ text, expected }) =>
    `In “${text}”, weekday and date do not agree${expected === undefined ? '' : `: that day is a ${longWeekday(expected)}`}.`,
  pushy: ({ text }) => `“${text}” sounds impatient. Say what is new, or ask one clear question.`,
  apologetic: ({ text }) => `“${text}” makes your message sound unwelcome. It is not; leave it out.`,
  'only-outcome': () => 'It only asks about the outcome. Add something you have thought of or learned since.',
  'eager-marks': ({ text }) => `“${text}” is loud; a full stop says it better.`,
  capitals: ({ text }) => `“${text}” in capitals shouts.`,
  'doubled-word': ({ text }) => `A word is doubled: “${text}”.`,
  'repeated-spaces': ({ text }) => `More than one space in “${text}”.`,
  article: ({ text, expected }) => `“${text}” should be “${expected ?? ''}”.`,
  'no-thanks': () => 'It does not say thank you.',
  'no-interest': () => 'It does not say that the work interests you.',
  'no-close': () => 'It ends without a sign-off above your name.',
};

/** The day of the week in full, such as "Thursday". */
function longWeekday(day: Day): string {
  return english.weekdays[new Date(day).getUTCDay()] ?? '';
}

/**
 * A finding as one plain sentence or two.
 * @example findingText({ line: 3, rule: 'blank', severity: 'error', text: '[Your name]' }) // 'Fill in or remove the blank [Your name].'
 */
export function findingText(finding: Finding): string {
  return sentences[finding.rule](finding);
}
