import type { LetterParts } from '../letter-parts';
import type { LetterWriting } from '../letter-writing';
import { withdraw } from '../wording/withdraw';
import { keepLength } from './keep-length';
import { greetingFor, sharedSlots, signOffOf, wasHeld } from './shared-parts';

/** Most words of a withdrawal, greeting and sign-off included (samples: 42–92). */
const most = 100;

/** The sentences of a withdrawal: the decision, the reason where the agenda knows it, thanks and good wishes. */
export function withdrawParts(writing: LetterWriting): LetterParts {
  const { request, person, choose } = writing;
  const slots = sharedSlots(writing);
  const accepted = request.why.some(({ rule }) => rule === 'withdraw');
  const parts: LetterParts = {
    greeting: greetingFor(person, request.settings),
    opening: choose(withdraw.opening, slots),
    news: accepted ? choose(withdraw.news, slots) : '',
    thanks: choose(wasHeld(writing) ? withdraw.thanks : withdraw.thanksAhead, slots),
    wish: choose(withdraw.wish, slots),
    close: choose(withdraw.close, slots),
    sign_off: signOffOf(request.settings),
  };
  return keepLength(parts, most, ['close', 'wish']);
}
