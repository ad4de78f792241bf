import type { ApplicationView } from '../application-view';
import { addBusinessDays } from '../business-days';
import type { Candidate } from '../candidate';
import { checkInAnchorOf, checkInWindow } from '../check-in-anchor';
import { endOfDay } from '../day';
import type { FollowUpSettings } from '../follow-up-settings';
import type { Person } from '../person';
import type { OpenStep } from '../promised-steps';
import { isNamed, knownPerson } from '../who';

function promiserOf({ named, interview }: OpenStep, { people }: ApplicationView): Person | undefined {
  if (named === undefined) return undefined;
  const known = [...interview.interviewers, ...(interview.contact ? [interview.contact] : [])];
  return knownPerson(known.find((person) => isNamed(named, person, people)) ?? { text: named }, people);
}

/** What they promised is waited for, and each item says until when: a few business days beyond their date. */
export function awaited(view: ApplicationView, settings: FollowUpSettings): readonly Candidate[] {
  const anchor = checkInAnchorOf(view);
  const patience = settings.cadence['check-in'].afterTheirDateBusinessDays;
  const nextTouch = view.chain?.items[0]?.opens ?? (anchor && checkInWindow(anchor, view, settings).window.opens);
  return view.theirOpenSteps.map((step) => {
    const person = promiserOf(step, view);
    return {
      kind: 'awaiting',
      interview: step.interview,
      ...(person === undefined ? {} : { person }),
      what: step.what,
      opens: null,
      due: step.due === undefined ? null : endOfDay(step.due),
      lapses: null,
      why: [
        step.due === undefined
          ? {
              rule: 'awaiting-undated',
              interviewed: step.interview.day,
              ...(nextTouch === null ? {} : { waitUntil: nextTouch }),
            }
          : {
              rule: 'awaiting-dated',
              due: step.due,
              waitUntil: addBusinessDays(step.due, patience, settings.calendar),
            },
      ],
      counts: ({ path }) => path === step.interview.path,
    };
  });
}
