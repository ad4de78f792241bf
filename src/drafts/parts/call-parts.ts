import { inOneLine } from '../clean-text';
import type { LetterParts } from '../letter-parts';
import type { LetterWriting } from '../letter-writing';
import { call } from '../wording/call';
import { theirDateOf } from './check-in-parts';
import { sharedSlots, writtenDay } from './shared-parts';

/** What to say on the telephone, to a person and on voicemail; each takes no more than half a minute (75 words). */
export function callParts(writing: LetterWriting): LetterParts {
  const { request, facts, person, choose } = writing;
  const { me } = request.settings;
  const theirDate = theirDateOf(writing);
  const slots = {
    ...sharedSlots(writing),
    me: inOneLine(me.name).slice(0, 60) || '[your name]',
    first: person.name.greeting,
    phone: inOneLine(me.phone).slice(0, 40) || '[your phone number]',
    by: theirDate === undefined ? '' : writtenDay(theirDate, facts, request.settings),
  };
  return {
    greeting: choose(call.greeting, slots),
    opening: choose(call.opening, slots),
    ask: choose(theirDate === undefined ? call.ask : call.askAfterDate, slots),
    voicemail: [choose(call.greeting, slots), choose(call.voicemail, slots)].join(' '),
  };
}
