import type { NextStep } from '../../domain/next-step';
import { isSameStep } from '../../domain/step-key';
import type { LetterParts } from '../letter-parts';
import type { LetterWriting } from '../letter-writing';
import { promisedWork } from '../weaving/promised-work';
import { promise } from '../wording/promise';
import { shared } from '../wording/shared';
import { greetingFor, sharedSlots, signOffOf, writtenDay } from './shared-parts';

/** Steps whose fulfilment is an answer and not a thing. */
const answers = /^(?:confirm|answer|reply|respond|tell|decide|get back|come back|let|clarify|give)\b/i;

/** The step that the letter is about: the one named, else the first that is open. */
function promisedStep({ request: { interview, what } }: LetterWriting): NextStep | undefined {
  const mine = interview.nextSteps.filter(({ owner }) => owner === 'me');
  if (what === undefined) return mine.find(({ done }) => !done) ?? mine[0];
  return mine.find((step) => isSameStep(step.what, what));
}

function delivery(writing: LetterWriting, what: string): string {
  const { choose, person } = writing;
  const slots = sharedSlots(writing);
  const promised = promisedWork(what, person.names);
  if (promised.kind === 'owed') return choose(promise.owed, { ...slots, owed: promised.owed });
  const { work, done, object } = promised;
  if (object !== undefined) return choose(promise.gives, { ...slots, object });
  return answers.test(work)
    ? choose(promise.answers, { ...slots, work })
    : choose(promise.done, { ...slots, work, done });
}

/** The sentences that go with something I promised: what it is, a word where it is late, and help with it. */
export function promiseParts(writing: LetterWriting): LetterParts {
  const { request, facts, person, choose } = writing;
  const { settings } = request;
  const slots = sharedSlots(writing);
  const step = promisedStep(writing);
  const what = step?.what ?? request.what ?? '[what you promised]';
  const isLate = step?.due !== undefined && step.due < facts.today;
  return {
    greeting: greetingFor(person, settings),
    my_step: delivery(writing, what),
    opening: isLate ? choose(promise.late, { ...slots, by: writtenDay(step.due, facts, settings) }) : '',
    offer: answers.test(what) ? '' : choose(promise.offer, slots),
    close: choose(shared.close, slots),
    sign_off: signOffOf(settings),
  };
}
