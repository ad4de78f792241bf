import type { Day } from '../../domain/day';
import type { LetterParts } from '../letter-parts';
import type { LetterWriting } from '../letter-writing';
import { checkIn } from '../wording/check-in';
import { shared } from '../wording/shared';
import { keepLength } from './keep-length';
import { newSince } from './new-since';
import { greetingFor, sharedSlots, signOffOf, writtenDay } from './shared-parts';

/** Most words of a check-in, greeting and sign-off included (samples: 41–83). */
const most = 96;

/**
 * The day they named for an answer: the one that the agenda counts from, else the last one that their steps have and
 * that is over, for a letter that asks does not remind of a day to come.
 */
export function theirDateOf({ request, facts }: LetterWriting): Day | undefined {
  for (const reason of request.why) {
    if ('theirDate' in reason && reason.theirDate !== undefined) return reason.theirDate;
    if (reason.rule === 'check-in-no-timeline') return undefined;
  }
  return request.rounds
    .flatMap(({ nextSteps }) => nextSteps)
    .flatMap(({ owner, done, due }) =>
      owner === 'them' && !done && due !== undefined && due < facts.today ? [due] : [],
    )
    .sort()
    .at(-1);
}

function openingOf(writing: LetterWriting): string {
  const { request, facts, choose } = writing;
  const slots = sharedSlots(writing);
  const reply = request.why.find((reason) => reason.rule === 'check-in-no-timeline' && reason.afterReply);
  return reply?.rule === 'check-in-no-timeline'
    ? choose(checkIn.afterReply, { ...slots, since: writtenDay(reply.since, facts, request.settings) })
    : choose(checkIn.opening, slots);
}

/** The sentences of a check-in: who writes, their date where they named one, a question, something new, interest. */
export function checkInParts(writing: LetterWriting): LetterParts {
  const { request, facts, person, choose } = writing;
  const { settings } = request;
  const slots = sharedSlots(writing);
  const theirDate = theirDateOf(writing);
  const parts: LetterParts = {
    greeting: greetingFor(person, settings),
    opening: openingOf(writing),
    their_step:
      theirDate === undefined
        ? ''
        : choose(checkIn.theirDate, { ...slots, by: writtenDay(theirDate, facts, settings) }),
    ask: choose(checkIn.ask, slots),
    news: newSince(writing),
    fit: choose(checkIn.fit, { ...slots, job: 'the role' }),
    close: choose(shared.close, slots),
    sign_off: signOffOf(settings),
  };
  return keepLength(parts, most, ['close', 'their_step', 'fit']);
}
