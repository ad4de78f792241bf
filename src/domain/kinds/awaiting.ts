import type { ApplicationView } from '../application-view';
import { addBusinessDays } from '../business-days';
import type { Candidate } from '../candidate';
import { checkInAnchorOf, checkInWindow } from '../check-in-anchor';
import { compareText } from '../compare-text';
import { endOfDay } from '../day';
import type { FollowUpSettings } from '../follow-up-settings';
import { given } from '../given';
import { peopleAtCompany } from '../people-named';
import type { Person } from '../person';
import type { OpenStep } from '../promised-steps';
import { isNamed, knownPerson } from '../who';

function promiserOf({ named, interview }: OpenStep, { people }: ApplicationView): Person | undefined {
  if (named === undefined) return undefined;
  return knownPerson(
    peopleAtCompany(interview).find((person) => isNamed(named, person, people)) ?? { text: named },
    people,
  );
}

/**
 * What they promised is waited for, and each item says until when: a few business days beyond their date, or the time
 * for checking in without one; after that until the next thing planned.
 */
export function awaited(view: ApplicationView, settings: FollowUpSettings): readonly Candidate[] {
  const anchor = checkInAnchorOf(view);
  const patience = settings.cadence['check-in'].afterTheirDateBusinessDays;
  const nextTouch = view.chain?.items[0]?.opens ?? (anchor && checkInWindow(anchor, view, settings).window.opens);
  const { today, chain } = view;
  const planned = [...(chain?.items.map(({ opens }) => opens) ?? []), ...(chain?.letGo ? [chain.letGo.opens] : [])];
  const [nextPlanned] = planned.filter((day) => day > today).sort(compareText);
  return view.theirOpenSteps.map((step) => {
    const waited = step.due === undefined ? nextTouch : addBusinessDays(step.due, patience, settings.calendar);
    const until = waited !== null && waited > today ? waited : nextPlanned;
    const waitUntil = until === undefined ? {} : { waitUntil: until };
    const person = promiserOf(step, view);
    return {
      kind: 'awaiting',
      interview: step.interview,
      ...given({ person }),
      what: step.what,
      opens: null,
      due: step.due === undefined ? null : endOfDay(step.due),
      lapses: null,
      why: [
        step.due === undefined
          ? { rule: 'awaiting-undated', interviewed: step.interview.day, ...waitUntil }
          : { rule: 'awaiting-dated', due: step.due, ...waitUntil },
      ],
      counts: ({ path }) => path === step.interview.path,
    };
  });
}
