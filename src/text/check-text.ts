import type { AdviceRule } from './findings';

/** What the check advises on, as the switches of the settings name it. What would embarrass cannot be switched off. */
export const adviceText: Readonly<Record<AdviceRule, string>> = {
  'other-person': 'Names of others from the interview',
  'no-point': 'Nothing about this talk alone',
  'shared-point': 'The same point as in another letter',
  'too-short': 'Too short',
  'too-long': 'Too long',
  pushy: 'Impatient phrases',
  apologetic: 'Apologetic phrases',
  'only-outcome': 'Nothing but the question what came of it',
  'eager-marks': 'Too many exclamation marks',
  capitals: 'Words in capitals',
  'doubled-word': 'Doubled words',
  'repeated-spaces': 'Repeated spaces',
  article: '“A” and “an”',
  'no-thanks': 'No thanks',
  'no-interest': 'No interest in the work',
  'no-close': 'No sign-off',
};
