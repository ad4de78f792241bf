import { daysBetween, type Day } from '../../domain/day';
import { weekdayInWeek, weekdayOf } from './calendar';
import { relative, vague, type Phrase, type PhraseContext, type PhraseReading } from './phrase';
import { endsPhrase } from './surroundings';
import { weekdayNumber, weekdayWord } from './vocabulary';

/** The day by which a part of a week is over, 0 = Sunday; parts that people do not agree on are not here. */
function lastDayOfPart(part: string): number | null {
  if (part === '' || /late|latter|last|end|back|second|some ?time|any ?time|week'?s|during|throughout/.test(part))
    return 5;
  if (/early|beginning|start|first thing/.test(part)) return 2;
  if (/mid/.test(part)) return 3;
  return null;
}

/** A day of this week counts only while it lies ahead: on a Saturday "end of the week" may be either week's. */
function ahead(day: Day, at: PhraseContext): PhraseReading {
  return day < at.anchor ? vague : relative(day);
}

const orLaterWeek = /^ +or +the +(?:week +after|following|one +after)/i;
const part =
  '(?:(?:the +)?(?:very +)?(?<part>(?:early|late|later|latter|middle|last) +(?:part|days|half)|mid-?week|early|earlier|later +on|late|later|mid|middle|beginning|start|end|first +thing|some ?time|any ?time|(?:first|second|back) +half|(?:early|mid)[ -]+to[ -]+(?:mid|late)|(?:early|mid) *(?:or|/) *(?:mid|late))(?:[ -]+(?:of|in|on|during))?[ -]+)?';

/** `next week`, `early next week`, `the end of next week`, `later this week`, `the week after next`, `end of the week`. */
const partOfWeek: Phrase = {
  pattern: new RegExp(
    `${part}(?:the +)?(?<week>week +after +next|(?:next|nxt|this|following|coming|same|work(?:ing)?)[ -]+(?:(?:work(?:ing)?|business|calendar) +)?(?:week|wk)|week|wk)(?![a-z'])`,
    'i',
  ),
  read({ part: written = '', week = '' }, at) {
    const name = week.toLowerCase();
    const said = written.toLowerCase();
    if (/^(?:week|wk|work|same)/.test(name) && !/after/.test(name) && !/end|late|mid|some ?time/.test(said))
      return null;
    if (isOtherThing(said, at) || (said !== '' && orLaterWeek.test(at.after))) return vague;
    const weekday = lastDayOfPart(partAtLast(said));
    if (weekday === null || (/^coming/.test(name) && said === '')) return vague;
    if (/after/.test(name)) return ahead(weekdayInWeek(at.anchor, 2, weekday), at);
    return ahead(weekdayInWeek(at.anchor, /^(?:next|nxt|following|coming)/.test(name) ? 1 : 0, weekday), at);
  },
};

/** "early to mid" ends in the middle. */
function partAtLast(said: string): string {
  return said.replace(/^.*(?:\bto\b|\bor\b|\/)[ -]*/, '');
}

/** `this week's team`, `before next week`, `a 4 day week`, `the week after the launch`: a week, but no day for this. */
function isOtherThing(said: string, at: PhraseContext): boolean {
  if (
    /^(?:'s? | +(?:after|before|of|commencing|beginning|following|from)\b)/i.test(at.after) &&
    !/^ +(?:of +work|from +now)/i.test(at.after)
  )
    return true;
  if (said === '' && /\b(?:before|after|from|since|until|till|starting|as of|half of) *(?:the *)?$/i.test(at.before))
    return !/\b(?:until|till) *(?:the *)?$/i.test(at.before);
  if (/half/.test(said) && !/second|back|late|latter|last/.test(said)) return true;
  return said === 'earlier';
}

/** `this week or next`, `this or next week`, `next week or the week after`: by the end of the later one. */
const thisWeekOrNext: Phrase = {
  pattern:
    /(?:this +(?:week *(?:or|\/) *next|(?:or|\/) *next +week)|next +week +or +(?<second>the +(?:week +after|following +week|following|one +after)))\b/i,
  read: ({ second }, at) =>
    endsPhrase(at.after) ? ahead(weekdayInWeek(at.anchor, second === undefined ? 1 : 2, 5), at) : null,
};

/** `EOW`, `by week's end`, `end of the working week`. */
const endOfWeek: Phrase = {
  pattern: /(?:eow|(?:the +)?week'?s[ -]end)(?: +(?<next>next +week))?\b/i,
  read: ({ next }, at) => ahead(weekdayInWeek(at.anchor, next === undefined ? 0 : 1, 5), at),
};

/** `this weekend`, `over the weekend`: the promise holds until its Sunday. "By the weekend" may mean either side, before it is by
 * its Friday. */
const weekend: Phrase = {
  pattern:
    /(?:(?<lead>over|during|on|at|by|before|after|until) +)?(?:(?<which>the|this|this +coming|next|last|every|each) +)?week-?end\b/i,
  read({ lead = '', which = '' }, at) {
    if (/^before (?:the|this)$/i.test(`${lead} ${which}`)) {
      const friday = weekdayInWeek(at.anchor, 0, 5);
      return friday > at.anchor ? relative(friday) : vague;
    }
    const isThis = /^this/i.test(which) || (lead !== '' && /^the$/i.test(which));
    return /^(?:over|during|)$/i.test(lead) && isThis ? relative(weekdayInWeek(at.anchor, 0, 0)) : vague;
  },
};

/** A number of a week further ahead than this, in days, has just passed or is none. */
const plausibleDaysAhead = 200;

/**
 * `KW 49`, `early in week 49`, `Thursday KW 49`, by the ISO calendar. "Week 2" may be one of a course: in English a
 * number counts from 10 on, and in a year in which Americans count alike.
 */
const numberedWeek: Phrase = {
  pattern: new RegExp(
    `(?:(?<day>${weekdayWord}),? +(?:of +|in +)?)?${part}(?:the +)?(?<name>[kc]w|week|wk)\\.? ?(?<number>\\d\\d?)(?:,? +\\(?(?<day2>${weekdayWord}))?(?![\\w/%&-]|[.,:]\\d| +of\\b)`,
    'i',
  ),
  read({ part: written = '', name = '', number = '', day: dayWord, day2 = dayWord }, at) {
    const said = written.toLowerCase();
    const weekday = day2 === undefined ? lastDayOfPart(partAtLast(said)) : weekdayNumber(day2);
    const count = Number(number);
    if (weekday === null || count < 1 || count > 52 || isOtherThing(said, at) || !endsPhrase(at.after)) return vague;
    const year = Number(at.anchor.slice(0, 4));
    const day = [year, year + 1]
      .map((each) => weekdayInWeek(`${each}-01-04`, count - 1, weekday))
      .find((each) => each >= at.anchor);
    if (day === undefined || daysBetween(at.anchor, day) > plausibleDaysAhead) return vague;
    const newYear = weekdayOf(`${day.slice(0, 4)}-01-01`);
    const isClear = /w$/i.test(name) ? name !== 'kW' : count > 9 && newYear !== 5 && newYear !== 6;
    return isClear ? relative(day) : vague;
  },
};

/** Parts of weeks. "Within the next week" is a length of time and counted as one, not as a week's Friday. */
export const weeks: readonly Phrase[] = [partOfWeek, thisWeekOrNext, endOfWeek, weekend, numberedWeek];
