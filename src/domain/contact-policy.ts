/** What a company or person asked for, as `contact_policy` spells it; from the freest to the strictest. */
export const contactPolicies = ['open', 'no calls', 'email only', 'wait', 'no contact'] as const;

/** One stated wish about being contacted. Policies add up: every restriction stated anywhere applies. */
export type ContactPolicy = (typeof contactPolicies)[number];
