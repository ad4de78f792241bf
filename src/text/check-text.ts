import type { AdviceRule } from './findings';

/** What the check advises on, as the switches of the settings name it. What would embarrass cannot be switched off. */
export const adviceText: Readonly<Record<AdviceRule, string>> = {
  'other-person': 'The name of someone else from the interview',
  'no-point': 'Nothing specific to this conversation',
  'shared-point': 'The same point as another letter',
  'too-short': 'Fewer words than usual',
  'too-long': 'More words than usual',
  pushy: 'Impatient phrases',
  apologetic: 'Apologetic phrases',
  'only-outcome': 'Only a question about the outcome',
  'eager-marks': 'Too many exclamation marks',
  capitals: 'Words in capitals',
  'doubled-word': 'Doubled words',
  'repeated-spaces': 'Repeated spaces',
  article: '“A” for “an”, or “an” for “a”',
  'no-thanks': 'No word of thanks',
  'no-interest': 'No word of interest in the work',
  'no-close': 'No sign-off',
};
