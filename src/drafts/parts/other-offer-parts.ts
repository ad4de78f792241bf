import { fold } from '../../domain/fold';
import { cleanName } from '../clean-text';
import { readDeadline } from '../read-deadline';
import type { LetterParts } from '../letter-parts';
import type { LetterWriting } from '../letter-writing';
import { otherOffer } from '../wording/other-offer';
import { keepLength } from './keep-length';
import { greetingFor, sharedSlots, signOffOf } from './shared-parts';

/** Most words of such a letter, greeting and sign-off included. */
const most = 100;

/** Words with which a note allows that the other company is named. */
const mayBeNamed = /\b(?:name|named|mention|mentioned|tell|say|told)\b/i;
const mayNot = /\b(?:not|never|no|without|secret|confidential)\b|n['’]t\b/i;

/** The company that made the offer, where a note of this interview says that it may be named. */
function rivalOf({ request }: LetterWriting, notes: readonly string[]): string {
  const [offer] = request.why.flatMap((reason) => (reason.rule === 'other-offer' ? [reason.company] : []));
  const rival = cleanName(offer ?? '');
  const allows = (note: string) => fold(note).includes(fold(rival)) && mayBeNamed.test(note) && !mayNot.test(note);
  return rival !== '' && notes.some(allows) ? rival : '';
}

/** The sentences that tell of another offer: that there is one, until when, and a question about their timing. */
export function otherOfferParts(writing: LetterWriting): LetterParts {
  const { request, facts, person, choose } = writing;
  const { settings } = request;
  const notes = facts.points.flatMap(({ processes }) => processes).map(({ text }) => text);
  const [by] = notes.flatMap((note) => readDeadline(note, (day) => facts.writeDate(day, settings.dateFormat)) ?? []);
  const slots = { ...sharedSlots(writing), by: by ?? '[the day you have to answer]', rival: rivalOf(writing, notes) };
  const again = { ...slots, job: 'the role' };
  const parts: LetterParts = {
    greeting: greetingFor(person, settings),
    opening: choose(otherOffer.opening, slots),
    news: choose(otherOffer.news, slots),
    fit: choose(otherOffer.fit, again),
    ask: choose(otherOffer.ask, again),
    close: choose(otherOffer.close, again),
    sign_off: signOffOf(settings),
  };
  return keepLength(parts, most, ['fit', 'close']);
}
