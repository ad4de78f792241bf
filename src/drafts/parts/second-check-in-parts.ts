import { lastWhere } from '../../domain/last-where';
import type { Day } from '../../domain/day';
import { dayOfEvent } from '../../domain/status-of';
import type { LetterParts } from '../letter-parts';
import type { LetterWriting } from '../letter-writing';
import { secondCheckIn } from '../wording/second-check-in';
import { greetingFor, sharedSlots, signOffOf, writtenDay } from './shared-parts';

/** When the first check-in was sent: as the agenda says, else as the last log line of one says. */
function firstSentOn({ request }: LetterWriting): Day | undefined {
  for (const reason of request.why) if (reason.rule === 'second-check-in') return reason.sent;
  const events = request.rounds.flatMap(({ log }) => log);
  const sent = lastWhere(events, (event) => event.event === 'sent' && event.kind === 'check-in');
  return sent && dayOfEvent(sent);
}

/** The sentences of a second check-in: shorter than the first, an offer of help, and a door left open. */
export function secondCheckInParts(writing: LetterWriting): LetterParts {
  const { request, facts, person, choose } = writing;
  const { settings } = request;
  const slots = sharedSlots(writing);
  const sentOn = firstSentOn(writing);
  return {
    greeting: greetingFor(person, settings),
    opening:
      sentOn === undefined
        ? choose(secondCheckIn.openingUndated, slots)
        : choose(secondCheckIn.opening, { ...slots, sent: writtenDay(sentOn, facts, settings) }),
    offer: choose(secondCheckIn.offer, slots),
    close: choose(secondCheckIn.close, slots),
    sign_off: signOffOf(settings),
  };
}
