import type { ApplicationView } from '../../domain/application-view';
import type { FollowUp } from '../../domain/follow-up';
import { given } from '../../domain/given';
import type { Interview } from '../../domain/interview';
import type { FollowUpKind } from '../../domain/kind';
import type { Person } from '../../domain/person';
import { recipients } from '../../domain/recipients';
import { isSameStep } from '../../domain/step-key';
import type { PeopleNotes } from '../../domain/who';
import { distinctPeople, isSamePerson, knownPerson } from '../../domain/who';
import type { ActionContext } from '../context';
import { viewAround } from '../index/standing-of';

/** One letter that may be written. */
export interface PlannedLetter {
  /** To whom; a name of no text where nobody is known. */
  readonly person: Person;
  /** The step it is about, for a promise. */
  readonly what?: string;
  /** The item of the list that asks for it. */
  readonly followUp?: FollowUp;
}

/** The letters of one kind that an interview may want, and the interview on whose note they are logged. */
export interface MessagePlan {
  readonly interview: Interview;
  readonly letters: readonly PlannedLetter[];
}

/** Nobody by name: the letter greets without one. */
export const nobody: Person = { text: '' };

/**
 * The letters of a kind that may be written from one interview, whether or not they are due: to each interviewer or
 * reference, one for each open promise, or one to the company. What goes to the company belongs to the interview under
 * which the list has it.
 */
export function planMessages(context: ActionContext, interview: Interview, kind: FollowUpKind): MessagePlan {
  const { index, clock } = context;
  const view = viewAround(context, interview);
  const listed = index
    .agenda(clock.now())
    .followUps.filter((one) => one.kind === kind && one.application === view?.application.key);
  const here = listed.filter((one) => one.interview === interview.path);
  if (kind === 'promise') return { interview, letters: promisesOf(interview, here, view, index.people) };
  if (recipients[kind] === 'person') return toEachPerson(context, interview, kind, listed, view);
  const followUp = here[0] ?? listed[0];
  const at = (followUp && index.interviewAt(followUp.interview)) ?? interview;
  const person = (followUp === undefined ? view?.contact : followUp.person) ?? nobody;
  return { interview: at, letters: [{ person, ...given({ followUp }) }] };
}

/** A letter to each interviewer or reference. References are told under the note under which the list has them. */
function toEachPerson(
  context: ActionContext,
  asked: Interview,
  kind: FollowUpKind,
  listed: readonly FollowUp[],
  view: ApplicationView | undefined,
): MessagePlan {
  const { index } = context;
  const isToReferences = kind === 'references';
  const interview = (isToReferences && listed[0] && index.interviewAt(listed[0].interview)) || asked;
  const people = isToReferences ? distinctPeople(referencesIn(view), index.people) : interview.interviewers;
  return {
    interview,
    letters: people.map((person) => {
      const followUp = listed.find(
        (one) =>
          one.interview === interview.path &&
          one.person !== undefined &&
          isSamePerson(one.person, person, index.people),
      );
      return { person, ...given({ followUp }) };
    }),
  };
}

const referencesIn = (view: ApplicationView | undefined): readonly Person[] =>
  (view?.application.interviews ?? []).flatMap(({ references }) => references);

/** The open promises of an interview; where the list leaves out to whom, the contact asked not to be written to. */
function promisesOf(
  interview: Interview,
  listed: readonly FollowUp[],
  view: ApplicationView | undefined,
  people: PeopleNotes,
): readonly PlannedLetter[] {
  const person = interview.contact ?? interview.interviewers[0] ?? view?.contact ?? nobody;
  const known = knownPerson(person, people);
  return interview.nextSteps
    .filter(({ owner }) => owner === 'me')
    .flatMap(({ what, done }) => {
      const followUp = listed.find((one) => one.what !== undefined && isSameStep(one.what, what));
      if (followUp !== undefined) return [{ person: followUp.person ?? nobody, what, followUp }];
      return done ? [] : [{ person: known, what }];
    });
}

/** Everybody whom a message about an application may go to: the contact, the interviewers of every round, references. */
export function peopleInvolved(context: ActionContext, interview: Interview): readonly Person[] {
  const view = viewAround(context, interview);
  const rounds = view?.application.interviews ?? [interview];
  const mentioned = [
    ...(view?.contact === undefined ? [] : [view.contact]),
    ...[...rounds].reverse().flatMap(({ contact, interviewers }) => [...(contact ? [contact] : []), ...interviewers]),
    ...referencesIn(view),
  ];
  return distinctPeople(mentioned, context.index.people);
}
