import { fold } from '../domain/fold';
import type { DraftSettings } from './draft-settings';
import { countWords } from './length-band';
import type { InterviewFacts, PersonFacts } from './letter-facts';
import { promisedWork } from './promised-work';
import { readOpenQuestion } from './open-question';
import type { TalkingPoint } from './talking-points';
import { weaveFit, weavePoint } from './weave-point';
import type { ChooseWording } from './wording/choose-wording';
import { frames } from './wording/frames';
import { thankYou } from './wording/thank-you';

/** The sentences of a letter, by the names under which templates know them. Empty where a letter has none. */
export interface LetterParts {
  readonly greeting: string;
  readonly thanks: string;
  readonly interest: string;
  readonly point: string;
  readonly fit: string;
  readonly answer: string;
  readonly my_step: string;
  readonly their_step: string;
  readonly close: string;
  readonly wish: string;
  readonly sign_off: string;
}

/** Words of a whole letter, greeting and sign-off included, between which a thank-you is kept (samples: 50–150). */
const band = { least: 62, most: 142 };

const answerIsTheirs =
  /\b(invit\w*|schedul\w*|round|on-?site|next interview|second interview|final interview|panel|assessment|set up|arrange\w*|meet\w*|book\w*)\b/i;
const isDecision =
  /\b(decision|decide\w*|hear|answer|feedback|offer|outcome|result|reply|get back|let (?:me|you) know)\b/i;

function pointFor(person: PersonFacts, isUsed: (point: TalkingPoint) => boolean, choose: ChooseWording): string {
  const own = [...person.points.points, ...person.points.challenges];
  for (const point of own) {
    if (isUsed(point)) continue;
    const woven = weavePoint(point, person.names, choose);
    if (woven !== '') return woven;
  }
  const whom = person.name.first === '' ? 'in the interview' : `with ${person.name.first}`;
  return choose(frames.topic, { piece: `[one thing that you talked about ${whom}]` });
}

/** Steps that are work for myself: nobody waits for them, so a letter does not speak of them. */
const forMyself =
  /^(?:ask|prepare|research|practi[cs]e|study|think|consider|decide|check|look|read|learn|find out|remember|note|update my)\b/i;

function stepFor(person: PersonFacts, facts: InterviewFacts, settings: DraftSettings, choose: ChooseWording): string {
  const step = person.ownStep;
  if (!step || (forMyself.test(step.what) && !person.ownStepNamesThem)) return '';
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
    return answer === '' ? choose(thankYou.asked, { question }) : choose(thankYou.answered, { question, answer });
  }
  return '';
}

const greetingFor = (person: PersonFacts, settings: DraftSettings) => {
  const informal = settings.tone === 'tech' || settings.tone === 'creative';
  return person.name.greeting === '' ? 'Hello,' : `${informal ? 'Hi' : 'Dear'} ${person.name.greeting},`;
};

/** The sender's name below the sign-off, or a blank that the check finds. */
function signOffOf(settings: DraftSettings): string {
  const line =
    settings.me.signOff
      .replace(/\s+/g, ' ')
      .replace(/[,\s]+$/, '')
      .trim() || 'Best regards';
  const name = settings.me.name.replace(/\s+/g, ' ').trim() || '[Your name]';
  return `${line.slice(0, 60)},\n${name.slice(0, 80)}`;
}

/**
 * The sentences of a thank-you to one person, kept within the length of such letters: a sentence more where there is little
 * to say, the least important ones left out where there is much. `isUsed` tells points that another letter leans on.
 */
export function thankYouParts(
  facts: InterviewFacts,
  person: PersonFacts,
  settings: DraftSettings,
  onCard: boolean,
  isUsed: (point: TalkingPoint) => boolean,
  choose: ChooseWording,
): LetterParts {
  const { company, role, job, date } = facts;
  const slots = { company, role, job, date };
  const again = { ...slots, job: 'the role' };
  const fitPoint = person.points.fit[0];
  const theirStep = onCard ? '' : theirStepFor(person, facts, settings, choose);
  const myStep = onCard ? '' : stepFor(person, facts, settings, choose);
  let parts: LetterParts = {
    greeting: greetingFor(person, settings),
    thanks: choose(facts.late ? thankYou.lateThanks : thankYou.thanks, slots),
    interest: '',
    point: pointFor(person, isUsed, choose),
    fit: fitPoint ? weaveFit(fitPoint, person.names, again.job, choose) : choose(thankYou.fit, again),
    answer: onCard ? '' : answerFor(person, choose),
    my_step: myStep,
    their_step: theirStep,
    close: theirStep === '' && !onCard ? choose(thankYou.close, slots) : '',
    wish: onCard ? choose(thankYou.wish, slots) : '',
    sign_off: signOffOf(settings),
  };
  const length = () => countWords(Object.values(parts).join(' '));
  if (length() < band.least) parts = { ...parts, interest: choose(thankYou.interest, slots) };
  if (length() < band.least && parts.close === '' && !onCard)
    parts = { ...parts, close: choose(thankYou.close, slots) };
  if (length() > band.most)
    parts = { ...parts, close: parts.their_step === '' && parts.my_step === '' ? parts.close : '' };
  if (length() > band.most) parts = { ...parts, fit: choose(thankYou.fit, again) };
  if (length() > band.most) parts = { ...parts, answer: '' };
  return parts;
}

/** Whether a text already leans on a point: it holds the point's words, cased and spaced as may be. */
export function leansOn(text: string, point: TalkingPoint): boolean {
  const words = fold(point.text.replace(/[^\p{L}\p{N}\s]/gu, ' '))
    .split(' ')
    .slice(1, 8)
    .join(' ');
  return words.length > 8 && fold(text.replace(/[^\p{L}\p{N}\s]/gu, ' ')).includes(words);
}
