import { addDays, type Day } from '../../domain/day';
import { weekdayAfter, weekdayInWeek } from './calendar';
import { describesOther, isWeekdayHere, timeWord } from './is-weekday-here';
import { relative, vague, type Phrase, type PhraseContext, type PhraseReading } from './phrase';
import { joiner, numberOf, numberWord, weekdayNumber, weekdayWord } from './vocabulary';

/** The first such day after the interview, or the one of the next week where "next" says so. */
function dayNamed(weekday: number, which: string | undefined, at: PhraseContext): Day | null {
  const first = weekdayAfter(at.anchor, weekday);
  const nextWeeks = weekdayInWeek(at.anchor, 1, weekday);
  if (which === undefined || /coming/.test(which)) return first;
  // "this Friday", said on a Friday, and "the following Monday" are dates only where every reading agrees.
  if (which === 'this') return weekdayAfter(addDays(at.anchor, -1), weekday) === at.anchor ? null : first;
  if (/following/.test(which)) return first === nextWeeks ? first : null;
  return nextWeeks;
}

/** `Friday`, `next Tues`, `this coming Monday`, `Thursday or Friday`, `Mon-Wed`. */
const weekday: Phrase = {
  pattern: new RegExp(
    `(?<span>between +|from +)?(?:(?<which>(?:this +)?coming|upcoming|this|next|nxt|(?:the +)?following) +)?(?<first>${weekdayWord})(?:(?:, *${weekdayWord})*(?<join>${joiner})(?:(?<which2>this|next) +)?(?<last>${weekdayWord}))?(?: +(?<tail>(?:(?:of|in|the) +)*(?:week +after +next|next +week|this +week|(?:the +)?following +week|the +week +after)|after +next|week|fortnight|next)\\b)?(?![a-z\\d])`,
    'i',
  ),
  read({ span, which, first = '', join, which2, last, tail }, at) {
    if (span !== undefined && last === undefined) return null;
    if (!isWeekdayHere(last ?? first, which !== undefined, at)) return null;
    if (/and|&/i.test(join ?? '') && !/between/i.test(span ?? '')) return vague;
    if (tail !== undefined && /^ +(?:mon|tue|wed|thu|fri|sat|sun)/i.test(at.after)) return vague;
    if (tail !== undefined)
      return inNamedWeek(weekdayNumber(last ?? first), tail.toLowerCase().replace(/ +/g, ' '), at);
    // Monday to Friday is when people work.
    if (last !== undefined && which === undefined && weekdayNumber(first) === 1 && weekdayNumber(last) === 5)
      return vague;
    const start = dayNamed(weekdayNumber(first), which?.toLowerCase(), at);
    if (last === undefined || start === null) return start === null ? vague : relative(start);
    const end = dayNamed(weekdayNumber(last), (which2 ?? which)?.toLowerCase(), at);
    if (end === null) return vague;
    if (end >= start) return relative(end);
    // Monday to Wednesday runs on; "Tuesday or Thursday" with the Thursday first could be either week's.
    return /or/i.test(join ?? '') || which !== undefined ? vague : relative(weekdayAfter(start, weekdayNumber(last)));
  },
};

function inNamedWeek(number: number, tail: string, at: PhraseContext): PhraseReading {
  if (/week after next/.test(tail)) return relative(weekdayInWeek(at.anchor, 2, number));
  if (/next week|following week/.test(tail)) return relative(weekdayInWeek(at.anchor, 1, number));
  if (/this week/.test(tail)) {
    const day = weekdayInWeek(at.anchor, 0, number);
    return day < at.anchor ? vague : relative(day);
  }
  if (tail === 'week') return relative(addDays(weekdayAfter(at.anchor, number), 7));
  if (tail === 'next') return relative(weekdayInWeek(at.anchor, 1, number));
  if (tail === 'after next') {
    const first = addDays(weekdayAfter(at.anchor, number), 7);
    return first === addDays(weekdayInWeek(at.anchor, 1, number), 7) ? relative(first) : vague;
  }
  return vague;
}

/** `next week Thursday`, `next week on Tuesday or Wednesday`. */
const weekThenWeekday: Phrase = {
  pattern: new RegExp(
    `(?<week>(?:the +)?week +after +next|next +week|this +week)(?: *[,(:-])?(?: *,? *\\b(?:on|(?<by>by)|probably|maybe|likely|hopefully|ideally|some ?time|no +later +than|latest|at +the +latest|or +so))* *(?:${weekdayWord}${joiner})?(?<last>${weekdayWord})(?![a-z\\d])`,
    'i',
  ),
  read({ week = '', last = '', by }, at) {
    // "Availability for next week by Friday" is due this Friday.
    return describesOther.test(at.after) || (by !== undefined && /\bfor *$/i.test(at.before))
      ? null
      : inNamedWeek(weekdayNumber(last), week.toLowerCase().replace(/ +/g, ' '), at);
  },
};

/** `a week from Friday`, `two weeks from next Monday`, `a week on Tuesday`. */
const weeksFromWeekday: Phrase = {
  pattern: new RegExp(
    `(?<count>${numberWord}) +weeks?(?: +(?:from|on))?(?: +(?<which>this|next|this +coming))? +(?<day>${weekdayWord})(?![a-z\\d])`,
    'i',
  ),
  read({ count = '', which, day = '' }, at) {
    if (describesOther.test(at.after)) return vague;
    const from = dayNamed(weekdayNumber(day), which?.toLowerCase(), at);
    return from === null ? vague : relative(addDays(from, numberOf(count) * 7));
  },
};

/** `Friday in two weeks`: dated where counting either way gives the same day. */
const weekdayInWeeks: Phrase = {
  pattern: new RegExp(`(?<day>${weekdayWord}) +in +(?<count>${numberWord}) +weeks?(?:'? *time)?\\b`, 'i'),
  read({ day = '', count = '' }, at) {
    const counted = addDays(weekdayAfter(at.anchor, weekdayNumber(day)), numberOf(count) * 7);
    return counted === weekdayInWeek(at.anchor, numberOf(count), weekdayNumber(day)) ? relative(counted) : vague;
  },
};

/** `the first Monday in December`, `last Friday of the month`, `the Friday after Easter`: no day is guessed. */
const describedWeekday: Phrase = {
  pattern: new RegExp(
    `(?:(?:the +)?(?:first|second|third|fourth|last|[1-5](?:st|nd|rd|th)) +(?:${weekdayWord}|week) +(?:of|in) +[^,;]{1,30}|(?:${weekdayWord}|the +(?:day|week|month)) +(?:after|before|following) +(?!next\\b|tomorrow|${timeWord})[^,;.]{1,60})`,
    'i',
  ),
  read: () => vague,
};

/** Days of the week and what is counted from them. */
export const weekdays: readonly Phrase[] = [
  weekday,
  weekThenWeekday,
  weeksFromWeekday,
  weekdayInWeeks,
  describedWeekday,
];
