import type { ApplicationView } from '../application-view';
import { addBusinessDays } from '../business-days';
import type { Candidate } from '../candidate';
import { addDays, dayOf, endOfDay, startOfDay } from '../day';
import { fold } from '../fold';
import type { FollowUpSettings } from '../follow-up-settings';
import { given } from '../given';
import { endOf } from '../interview-times';
import type { Person } from '../person';
import type { OpenStep } from '../promised-steps';
import { knownPerson } from '../who';

/** The one interviewer whom a step names: "send Ana the write-up". The first word starts the sentence and tells nothing. */
function namedIn(what: string, interviewers: readonly Person[]): Person | undefined {
  const [, ...words] = what.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const capitalised = new Set(
    words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => fold(word.replace(/['’]s$/, ''))),
  );
  const named = interviewers.filter(({ text }) => capitalised.has(fold(text.split(/\s/)[0] ?? '')));
  return named.length === 1 ? named[0] : undefined;
}

/** To whom a promise was made: whom it names, else whoever receives what goes to the company, else the first person met. */
function recipientOf({ interview, what }: OpenStep, view: ApplicationView) {
  const named = namedIn(what, interview.interviewers);
  if (named !== undefined) return knownPerson(named, view.people);
  if (interview.contact !== undefined) return knownPerson(interview.contact, view.people);
  const [first] = interview.interviewers;
  return first === undefined ? view.contact : knownPerson(first, view.people);
}

/** What I promised stays owed until it is done: from the day before its date, or from the interview's end without one. */
export function promises(view: ApplicationView, settings: FollowUpSettings): readonly Candidate[] {
  const { promise } = settings.cadence;
  return view.myOpenSteps.map((step) => {
    const person = recipientOf(step, view);
    const end = endOf(step.interview);
    const due = step.due ?? addBusinessDays(dayOf(end), promise.undatedDueBusinessDays, settings.calendar);
    return {
      kind: 'promise',
      interview: step.interview,
      ...given({ person }),
      what: step.what,
      opens: step.due === undefined ? end : startOfDay(addDays(step.due, -promise.opensDaysBefore)),
      due: endOfDay(due),
      lapses: null,
      why: [
        step.due === undefined
          ? { rule: 'promise-undated', interviewed: step.interview.day }
          : { rule: 'promise-dated', due: step.due },
      ],
      counts: ({ path }) => path === step.interview.path,
    };
  });
}
