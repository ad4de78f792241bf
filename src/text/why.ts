import type { Reason, ReasonFacts } from '../domain/reason';
import type { Language } from './language';

/** Days and times in the person's language, with the year where it is not this one. */
interface Said {
  readonly day: (day: string) => string;
  readonly moment: (time: string) => string;
}

const counted = (amount: number, one: string): string => `${amount} ${one}${amount === 1 ? '' : 's'}`;
const businessDays = (amount: number): string => counted(amount, 'business day');

type Sentences = {
  readonly [Rule in keyof ReasonFacts]: (facts: ReasonFacts[Rule], said: Said) => string;
};

const sentences: Sentences = {
  'thank-you': ({ interviewed, late, dueHours }, { day }) => {
    const [on = '', until] = interviewed.split('T');
    const met = `You met on ${day(on)}${until === undefined ? '' : `, until ${until}`}`;
    if (late) return `${met}; a thank-you is late by now, but late is better than never.`;
    const within = dueHours === undefined ? 'by the next day' : `within ${counted(dueHours, 'hour')}`;
    return `${met}; a thank-you is best sent ${within}.`;
  },
  'promise-dated': ({ due }, { day }) => `You promised this by ${day(due)}.`,
  'promise-undated': ({ interviewed }, { day }) =>
    `You promised this on ${day(interviewed)} without naming a date; sooner is better.`,
  'awaiting-dated': ({ due, waitUntil }, said) => `They said by ${said.day(due)}; ${patience(waitUntil, said)}.`,
  'awaiting-undated': ({ interviewed, waitUntil }, said) =>
    `They promised this on ${said.day(interviewed)} without naming a date; ${patience(waitUntil, said)}.`,
  'check-in-after-their-date': ({ theirDate, days }, { day }) =>
    `They said by ${day(theirDate)}; plus ${businessDays(days)} of patience.`,
  'check-in-no-timeline': ({ since, days, preset, afterReply }, { day }) =>
    afterReply
      ? `They replied on ${day(since)} but named no date; it is fine to check in ${businessDays(days)} after that${usual(preset)}.`
      : `No timeline was given; it is fine to check in ${businessDays(days)} after ${day(since)}${usual(preset)}.`,
  'second-check-in': ({ sent, days }, { day }) =>
    `Your check-in of ${day(sent)} is unanswered; a second, shorter one is fine after ${businessDays(days)}.`,
  'call-preferred': ({ theirDate, since, days }, { day }) =>
    theirDate === undefined
      ? `They prefer the phone; it is fine to call ${businessDays(days)} after ${day(since)}.`
      : `They prefer the phone and said by ${day(theirDate)}; plus ${businessDays(days)} of patience.`,
  'call-unanswered': ({ sent, days, due, secondUntil }, { day }) => {
    if (secondUntil !== undefined) {
      return `Your check-in of ${day(sent)} is unanswered, and a second one makes sense until ${day(secondUntil)}; after that, call. No note rules out a call.`;
    }
    const since = due === undefined ? 'that' : `${day(due)}, the last day for it`;
    return `Your check-in of ${day(sent)} is unanswered; it is fine to call ${businessDays(days)} after ${since}. No note rules out a call.`;
  },
  linkedin: ({ thanked }, { day }) => `You thanked them on ${day(thanked)}; now is a good time to connect.`,
  debrief: ({ interviewed }, { day }) =>
    `You met on ${day(interviewed)} and the note has no debrief yet; memories fade quickly.`,
  references: ({ round }, { day }) =>
    `The next round is on ${day(round)}; your reference may get a call and should hear of it from you first.`,
  'stay-in-touch': ({ closed }, { day }) =>
    `They declined on ${day(closed)}; one friendly message keeps the door open.`,
  'other-offer': ({ company, offered }, { day }) =>
    `${company === '' ? 'Another company' : company} made you an offer on ${day(offered)}; let this company know while it can still act.`,
  withdraw: ({ company, accepted }, { day }) =>
    `You accepted ${company === '' ? 'another offer' : `the offer from ${company}`} on ${day(accepted)}; let this company know that you are out.`,
  'let-go': ({ lastTouch, days }, { day }) =>
    lastTouch === undefined
      ? 'The time for checking in has passed and no more word came: time to set the status to ghosted and move on.'
      : `No word ${businessDays(days)} after ${day(lastTouch)} means it is time to set the status to ghosted and move on.`,
  prepare: ({ starts }, { moment }) =>
    `The interview is on ${moment(starts)}; ask for the next steps and how to follow up, and note both answers.`,
  'snoozed-until': ({ until }, { day }) => `Snoozed until ${day(until)}.`,
  'touch-budget': ({ movedFrom, lastTouch, days }, { day }) =>
    `Moved from ${day(movedFrom)} to leave ${businessDays(days)} after your last message, on ${day(lastTouch)}.`,
};

/** Until when to wait, while there is such a day. */
function patience(waitUntil: string | undefined, { day }: Said): string {
  return waitUntil === undefined ? 'nothing has come so far' : `give them until ${day(waitUntil)}`;
}

/** Where the name of an industry does not read well behind "in". */
const industries: Readonly<Record<string, string>> = {
  startup: 'startups',
  corporate: 'large companies',
  creative: 'creative work',
};

/** The industry that a number of days comes from, where it is not the usual one. */
function usual(preset: string): string {
  return preset === 'default' ? '' : `, as is usual in ${industries[preset] ?? preset}`;
}

/** The sentence for one reason. The table has exactly one entry per rule, so the cast only joins what the key already ties. */
function sentenceOf<Rule extends keyof ReasonFacts>(
  reason: { readonly rule: Rule } & ReasonFacts[Rule],
  said: Said,
): string {
  return sentences[reason.rule](reason, said);
}

/**
 * Why an item is listed, in plain sentences: the rule with its facts, then what moved it.
 * @param year the present year, which is left out of days
 * @example whyText([{ rule: 'check-in-after-their-date', theirDate: '2026-11-27', days: 3 }], english, 2026)
 * // 'They said by Fri 27 Nov; plus 3 business days of patience.'
 */
export function whyText(reasons: readonly Reason[], language: Language, year: number): string {
  const said: Said = { day: (day) => language.day(day, year), moment: (time) => language.moment(time, year) };
  return reasons.map((reason) => sentenceOf(reason, said)).join(' ');
}
