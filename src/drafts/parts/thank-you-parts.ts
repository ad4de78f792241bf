import type { DraftSettings } from '../draft-settings';
import { countWords } from '../length-band';
import type { InterviewFacts, PersonFacts } from '../letter-facts';
import type { LetterParts } from '../letter-parts';
import type { LetterWriting } from '../letter-writing';
import { readChallenge } from '../weaving/read-challenge';
import { readOpenQuestion } from '../weaving/open-question';
import { promisedWork } from '../weaving/promised-work';
import { readableFirst, weaveFit, weavePoint } from '../weaving/weave-point';
import { isWorkForMyself } from '../weaving/work-for-myself';
import type { ChooseWording } from '../wording/choose-wording';
import { frames } from '../wording/frames';
import { shared } from '../wording/shared';
import { thankYou } from '../wording/thank-you';
import { greetingFor, signOffOf } from './shared-parts';

/** Words of a whole letter, greeting and sign-off included, between which a thank-you is kept (samples: 50–150). */
const band = { least: 62, most: 142 };

const answerIsTheirs =
  /\b(invit\w*|schedul\w*|round|on-?site|next interview|second interview|final interview|panel|assessment|set up|arrange\w*|meet\w*|book\w*)\b/i;
const isDecision =
  /\b(decision|decide\w*|hear|answer|feedback|offer|outcome|result|reply|get back|let (?:me|you) know)\b/i;

/** Most challenges that one letter takes up. */
const mostChallenges = 3;

/** What I would do about challenges they spoke of, a sentence each. */
function offersFor({ person, choose, isUsed }: LetterWriting): readonly string[] {
  return person.points.challenges
    .filter((point) => !isUsed(point))
    .flatMap((point) => readChallenge(point, person.names) ?? [])
    .slice(0, mostChallenges)
    .map((read) => choose(thankYou.offer, { ...read }));
}

function pointFor({ person, isUsed, choose }: LetterWriting, hasOffer: boolean): string {
  const own = [...person.points.points, ...(hasOffer ? [] : person.points.challenges)];
  for (const point of readableFirst(own, person.names)) {
    if (isUsed(point)) continue;
    const woven = weavePoint(point, person.names, choose);
    if (woven !== '') return woven;
  }
  if (hasOffer) return '';
  const whom = person.name.first === '' ? 'in the interview' : `with ${person.name.first}`;
  return choose(frames.topic, { piece: `[one thing that you talked about ${whom}]` });
}

function stepFor(person: PersonFacts, facts: InterviewFacts, settings: DraftSettings, choose: ChooseWording): string {
  const step = person.ownStep;
  if (!step || (isWorkForMyself(step.what) && !person.ownStepNamesThem)) return '';
  const by = step.due !== undefined && step.due >= facts.today ? facts.writeDate(step.due, settings.dateFormat) : '';
  const work = promisedWork(step.what, person.names);
  if (work.kind === 'owed') return step.done ? '' : choose(thankYou.owed, { owed: work.owed, by });
  return step.done ? choose(thankYou.done, { done: work.done }) : choose(thankYou.work, { work: work.work, by });
}

function theirStepFor(
  person: PersonFacts,
  facts: InterviewFacts,
  settings: DraftSettings,
  choose: ChooseWording,
): string {
  const step = person.theirStep;
  if (!step) return '';
  const by = step.due === undefined ? '' : facts.writeDate(step.due, settings.dateFormat);
  if (answerIsTheirs.test(step.what) && !isDecision.test(step.what)) return choose(thankYou.theirRound, { by });
  return by === '' ? choose(thankYou.theirUndatedAnswer, {}) : choose(thankYou.theirAnswer, { by });
}

function answerFor(person: PersonFacts, choose: ChooseWording): string {
  for (const point of person.points.toAnswer) {
    const { question, answer } = readOpenQuestion(point, person.names);
    if (question === '') continue;
    const [open, answered] = question.startsWith('“')
      ? [thankYou.leftOpen, thankYou.closed]
      : [thankYou.asked, thankYou.answered];
    return answer === '' ? choose(open, { question }) : choose(answered, { question, answer });
  }
  return '';
}

/**
 * The sentences of a thank-you to one person, kept within the length of such letters: a sentence more where there is little
 * to say, the least important ones left out where there is much.
 */
export function thankYouParts(writing: LetterWriting): LetterParts {
  const { request, facts, person, channel, choose } = writing;
  const { settings } = request;
  const onCard = channel === 'post';
  const { company, role, job, date } = facts;
  const slots = { company, role, job, date };
  const again = { ...slots, job: 'the role' };
  const fitPoint = person.points.fit[0];
  const theirStep = onCard ? '' : theirStepFor(person, facts, settings, choose);
  const myStep = onCard ? '' : stepFor(person, facts, settings, choose);
  const offers = onCard ? [] : offersFor(writing);
  let parts = {
    greeting: greetingFor(person, settings),
    thanks: choose(facts.late ? thankYou.lateThanks : thankYou.thanks, slots),
    interest: '',
    point: pointFor(writing, offers.length > 0),
    offer: offers.join(' '),
    fit: fitPoint ? weaveFit(fitPoint, person.names, again.job, choose) : choose(thankYou.fit, again),
    answer: onCard ? '' : answerFor(person, choose),
    my_step: myStep,
    their_step: theirStep,
    close: theirStep === '' && !onCard ? choose(shared.close, slots) : '',
    wish: onCard ? choose(thankYou.wish, slots) : '',
    sign_off: signOffOf(settings),
  };
  const length = () => countWords(Object.values(parts).join(' '));
  if (length() < band.least) parts = { ...parts, interest: choose(thankYou.interest, slots) };
  if (length() < band.least && parts.close === '' && !onCard) parts = { ...parts, close: choose(shared.close, slots) };
  for (let kept = offers.length - 1; length() > band.most && kept >= (parts.point === '' ? 1 : 0); kept -= 1)
    parts = { ...parts, offer: offers.slice(0, kept).join(' ') };
  if (length() > band.most)
    parts = { ...parts, close: parts.their_step === '' && parts.my_step === '' ? parts.close : '' };
  if (length() > band.most) parts = { ...parts, fit: choose(thankYou.fit, again) };
  if (length() > band.most) parts = { ...parts, answer: '' };
  return parts;
}
