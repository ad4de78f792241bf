import { compareText } from './compare-text';
import type { ContactPolicy } from './contact-policy';
import { contactPolicies } from './contact-policy';
import type { FollowUpKind } from './kind';
import { followUpKinds } from './kind';
import { recipients } from './recipients';

/** A policy with the vault path of the note that states it; absent where only the settings do. */
export interface StatedPolicy {
  readonly policy: ContactPolicy;
  readonly path?: string;
}

const messages = followUpKinds.filter((kind) => recipients[kind] !== 'nobody');

/**
 * What each policy rules out. A promise is never ruled out, for keeping one's word is not pursuing anyone: under
 * "no contact" it only loses whom it goes to.
 */
const forbidden: Readonly<Record<ContactPolicy, readonly FollowUpKind[]>> = {
  open: [],
  'no calls': ['call'],
  'email only': ['call', 'linkedin'],
  wait: ['call', 'linkedin', 'second-check-in'],
  'no contact': messages,
};

/** The strictest of several policies; of equal ones the first note's by path, so that the answer needs no order. */
export function strictestOf(policies: readonly StatedPolicy[]): StatedPolicy | undefined {
  return [...policies].sort(
    (one, other) =>
      contactPolicies.indexOf(other.policy) - contactPolicies.indexOf(one.policy) ||
      compareText(one.path ?? '', other.path ?? ''),
  )[0];
}

/** The strictest of the policies that rule a kind out, or undefined where none does. Policies add up. */
export function policyAgainst(kind: FollowUpKind, policies: readonly StatedPolicy[]): StatedPolicy | undefined {
  return strictestOf(policies.filter(({ policy }) => forbidden[policy].includes(kind)));
}

/** Whether one of the policies is this one. */
export function states(policy: ContactPolicy, policies: readonly StatedPolicy[]): boolean {
  return policies.some((stated) => stated.policy === policy);
}
