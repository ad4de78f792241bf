import type { FollowUpKind } from './kind';

/**
 * Who receives what each kind asks for: an interviewer or reference by name, the company's contact, or nobody. A promise
 * is kept in whichever way, so it goes to nobody by rule.
 */
export const recipients: Readonly<Record<FollowUpKind, 'person' | 'company' | 'nobody'>> = {
  'thank-you': 'person',
  promise: 'nobody',
  awaiting: 'nobody',
  'check-in': 'company',
  'second-check-in': 'company',
  call: 'company',
  linkedin: 'person',
  debrief: 'nobody',
  references: 'person',
  'stay-in-touch': 'company',
  'other-offer': 'company',
  withdraw: 'company',
  'let-go': 'nobody',
  prepare: 'nobody',
};
