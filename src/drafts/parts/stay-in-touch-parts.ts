import type { LetterParts } from '../letter-parts';
import type { LetterWriting } from '../letter-writing';
import { stayInTouch } from '../wording/stay-in-touch';
import { keepLength } from './keep-length';
import { rememberedPoint } from './new-since';
import { greetingFor, sharedSlots, signOffOf, wasHeld } from './shared-parts';

/** Most words of such a letter, greeting and sign-off included (samples: 34–88). */
const most = 88;

/** The sentences after a rejection: thanks, one thing remembered, good wishes and an open door. */
export function stayInTouchParts(writing: LetterWriting): LetterParts {
  const { request, person, choose } = writing;
  const slots = sharedSlots(writing);
  const parts: LetterParts = {
    greeting: greetingFor(person, request.settings),
    opening: choose(stayInTouch.opening, slots),
    point: wasHeld(writing) ? rememberedPoint(writing) : '',
    wish: choose(stayInTouch.wish, { ...slots, job: 'the role' }),
    close: choose(stayInTouch.close, slots),
    sign_off: signOffOf(request.settings),
  };
  return keepLength(parts, most, ['wish']);
}
