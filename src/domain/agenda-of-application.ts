import { addMilliseconds } from 'date-fns';
import type { Application } from './application';
import { isRecent, viewOf } from './application-view';
import { compareText } from './compare-text';
import { addDays, dayOf, startOfDay } from './day';
import { earliestAfter } from './earliest';
import type { FollowUp } from './follow-up';
import type { FollowUpSettings } from './follow-up-settings';
import { followUpsOf } from './follow-ups-of';
import { given } from './given';
import { heldFrom, startOf } from './interview-times';
import { thankYouTimes } from './kinds/thank-you';
import { logProblems } from './log-problems';
import { missingFacts } from './missing-facts';
import type { OtherProcesses } from './other-processes';
import type { Problem } from './problem';
import type { StatedPolicy } from './restrictions';
import { strictestOf } from './restrictions';
import type { VaultFacts } from './vault-facts';

/** What interviews leave to do, and what is missing for it. */
export interface Agenda {
  readonly followUps: readonly FollowUp[];
  readonly problems: readonly Problem[];
  /** Whether anything is still to come of these interviews, so that what is wrong in their notes matters. */
  readonly lives: boolean;
  /** From when on it has to be made again though no note changes; null where time changes nothing. */
  readonly until: Date | null;
}

/** The order of problems: by note, then by what is wrong. */
export function compareProblems(one: Problem, other: Problem): number {
  return (
    compareText(one.path, other.path) ||
    compareText(one.code, other.code) ||
    compareText(one.property ?? '', other.property ?? '') ||
    compareText(one.written ?? '', other.written ?? '')
  );
}

const nothing: Agenda = { followUps: [], problems: [], lives: false, until: null };

/** The moments at which what an application leaves to do may change by itself: each midnight, and what happens by the hour. */
function turningPoints(
  { interviews }: Application,
  moments: readonly Date[],
  settings: FollowUpSettings,
  now: Date,
): readonly Date[] {
  const after = (moment: Date) => addMilliseconds(moment, 1);
  return [
    startOfDay(addDays(dayOf(now), 1)),
    ...interviews.flatMap((interview) => {
      const thankYou = thankYouTimes(interview, settings);
      return [after(startOf(interview)), heldFrom(interview), after(thankYou.lateAfter), after(thankYou.lapses)];
    }),
    ...moments,
  ];
}

/**
 * What one application leaves to do at a moment, in the order of the rules' table.
 * @param facts people and companies of the vault, and at least the drafts that belong to this application
 * @param others the offers and acceptances among all applications, this one included
 */
export function agendaOfApplication(
  application: Application,
  facts: VaultFacts,
  settings: FollowUpSettings,
  now: Date,
  others: OtherProcesses,
): Agenda {
  const { status } = application;
  if (status === 'withdrawn' || status === 'ghosted') return nothing;
  if (status !== 'rejected' && !isRecent(application, settings, dayOf(now))) return nothing;
  const view = viewOf(application, facts, settings, now, others);
  const { followUps, forbiddenBy, moments } = followUpsOf(view, settings, now);
  const until = earliestAfter(now, turningPoints(application, moments, settings, now));
  if (!view.live && followUps.length === 0) return { ...nothing, until: view.recent ? until : null };
  const problems = view.live
    ? [
        ...missingFacts(followUps, view, settings, now),
        ...forbiddenContact(application, forbiddenBy),
        ...logProblems(view),
      ]
    : missingFacts(followUps, view, settings, now);
  return { followUps, problems, lives: view.live, until };
}

/** One row where policies keep something out of the list: the strictest one, and the note that states it. */
function forbiddenContact({ interviews }: Application, forbiddenBy: readonly StatedPolicy[]): readonly Problem[] {
  const path = interviews.at(-1)?.path;
  const strictest = strictestOf(forbiddenBy);
  if (path === undefined || strictest === undefined) return [];
  return [
    {
      path,
      code: 'contact-forbidden',
      property: 'contact_policy',
      written: strictest.policy,
      ...given({ source: strictest.path }),
    },
  ];
}
