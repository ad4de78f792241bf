import type { Application } from './application';
import type { ApplicationFacts } from './application-facts';
import { applicationFacts } from './application-facts';
import type { Day } from './day';
import { addDays } from './day';
import type { FollowUpSettings } from './follow-up-settings';
import type { OtherProcesses } from './other-processes';
import type { SilenceChain } from './silence-chain';
import { silenceChainOf } from './silence-chain';
import { closedStatuses } from './status';
import { dayOfEvent } from './status-of';
import type { VaultFacts } from './vault-facts';

/** One application with everything that more than one rule needs to know, at one moment. */
export interface ApplicationView extends ApplicationFacts {
  /** Whether an interview, a log line or a promised day is recent enough, or ahead. */
  readonly recent: boolean;
  readonly live: boolean;
  /** How it stands while nothing comes back; null where nothing is waited for, an interview is ahead or the search is over. */
  readonly chain: SilenceChain | null;
}

/** The last day on which something happened or will: an interview or a log line, and a step promised for long after. */
function lastDayOf({ interviews }: Application, liveDays: number): Day {
  const days = interviews.flatMap(({ day, log }) => [day, ...log.map(dayOfEvent)]);
  const last = days.reduce((latest, day) => (day > latest ? day : latest), '');
  const promised = interviews.flatMap(({ nextSteps }) =>
    nextSteps.flatMap(({ done, due }) => (done ? [] : (due ?? []))),
  );
  const reach = addDays(last, liveDays);
  return promised.reduce((latest, day) => (day > reach && day > latest ? day : latest), last);
}

/**
 * Whether an application is not over for lack of anything happening: an interview or a log line within the days that
 * the settings give, or ahead. A step promised for later than that keeps it alive too, for it would else be missed.
 */
export function isRecent(application: Application, settings: FollowUpSettings, today: Day): boolean {
  return lastDayOf(application, settings.liveDays) >= addDays(today, -settings.liveDays);
}

/**
 * Whether an offer elsewhere was signed since the last round here, so that this company is told so and pursued no more.
 * A person who decides against telling them means to go on.
 */
function isSearchOver({ application, others, held, history }: ApplicationFacts, settings: FollowUpSettings): boolean {
  const lastRound = held.at(-1)?.day ?? '';
  return (
    settings.enabled.withdraw &&
    others.some(
      ({ status, since, ...other }) =>
        status === 'accepted' &&
        other.application !== application.key &&
        since >= lastRound &&
        !history.skipped.some(({ kind, day }) => kind === 'withdraw' && day >= since),
    )
  );
}

/** An application as the rules look at it. */
export function viewOf(
  application: Application,
  facts: VaultFacts,
  settings: FollowUpSettings,
  now: Date,
  others: OtherProcesses,
): ApplicationView {
  const told = applicationFacts(application, facts, settings, now, others);
  const recent = isRecent(application, settings, told.today);
  return {
    ...told,
    recent,
    live: recent && !closedStatuses.has(application.status),
    chain: isSearchOver(told, settings) ? null : silenceChainOf(told, settings),
  };
}
