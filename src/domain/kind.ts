/** Every kind of follow-up, in the order of the rules' table. */
export const followUpKinds = [
  'thank-you',
  'promise',
  'awaiting',
  'check-in',
  'second-check-in',
  'call',
  'linkedin',
  'debrief',
  'references',
  'stay-in-touch',
  'other-offer',
  'withdraw',
  'let-go',
  'prepare',
] as const;

/** One kind of follow-up. */
export type FollowUpKind = (typeof followUpKinds)[number];
