import type { ApplicationView } from '../application-view';
import type { Candidate } from '../candidate';
import type { FollowUpSettings } from '../follow-up-settings';
import type { FollowUpKind } from '../kind';
import type { StatusSince } from '../status-of';
import { awaited } from './awaiting';
import { calls } from './call';
import { checkIns } from './check-in';
import { debriefs } from './debrief';
import { lettingGo } from './let-go';
import { linkedinInvitations } from './linkedin';
import { otherOffers } from './other-offer';
import { preparations } from './prepare';
import { promises } from './promise';
import { referencesToTell } from './references';
import { secondCheckIns } from './second-check-in';
import { stayingInTouch } from './stay-in-touch';
import { thankYous } from './thank-you';
import { withdrawals } from './withdraw';

/** One row of the rules' table. */
export interface Rule {
  /** What is owed, as far as the facts of the application tell. */
  readonly owed: (view: ApplicationView, settings: FollowUpSettings, now: Date) => readonly Candidate[];
  /** Where the application may stand for this to be owed. */
  readonly while: readonly StatusSince['status'][];
}

/** Every kind with its rule. An offer ends all pursuing, an acceptance what is left of waiting, any other end everything. */
export const rules: Readonly<Record<FollowUpKind, Rule>> = {
  'thank-you': { owed: thankYous, while: ['active', 'offer', 'accepted'] },
  promise: { owed: promises, while: ['active', 'offer', 'accepted'] },
  awaiting: { owed: awaited, while: ['active', 'offer'] },
  'check-in': { owed: checkIns, while: ['active'] },
  'second-check-in': { owed: secondCheckIns, while: ['active'] },
  call: { owed: calls, while: ['active'] },
  linkedin: { owed: linkedinInvitations, while: ['active'] },
  debrief: { owed: debriefs, while: ['active', 'offer'] },
  references: { owed: referencesToTell, while: ['active', 'offer'] },
  'stay-in-touch': { owed: stayingInTouch, while: ['rejected'] },
  'other-offer': { owed: otherOffers, while: ['active', 'offer'] },
  withdraw: { owed: withdrawals, while: ['active', 'offer'] },
  'let-go': { owed: lettingGo, while: ['active'] },
  prepare: { owed: preparations, while: ['active', 'offer'] },
};
