import type { Day } from '../../domain/day';
import { weekdayInWeek } from './calendar';
import type { Phrase, PhraseContext, PhraseReading } from './phrase';
import { endsPhrase } from './surroundings';

const vague: PhraseReading = { kind: 'vague' };

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
  return day < at.anchor ? vague : { kind: 'relative', day };
}

const orLaterWeek = /^\s+or\s+the\s+(?:week\s+after|following|one\s+after)/i;
const part =
  '(?:(?:the\\s+)?(?:very\\s+)?(?<part>(?:early|late|later|latter|middle|last)\\s+(?:part|days|half)|mid-?week|early|earlier|later\\s+on|late|later|mid|middle|beginning|start|end|first\\s+thing|some\\s?time|any\\s?time|(?:first|second|back)\\s+half|(?:early|mid)[\\s-]+to[\\s-]+(?:mid|late)|(?:early|mid)\\s*(?:or|/)\\s*(?:mid|late))(?:[\\s-]+(?:of|in|on|during))?[\\s-]+)?';

/** `next week`, `early next week`, `the end of next week`, `later this week`, `the week after next`, `end of the week`. */
const partOfWeek: Phrase = {
  pattern: new RegExp(
    `${part}(?:the\\s+)?(?<week>week\\s+after\\s+next|(?:next|nxt|this|following|coming|same|work(?:ing)?)[\\s-]+(?:(?:work(?:ing)?|business|calendar)\\s+)?(?:week|wk)|week|wk)(?![a-z'])`,
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
  return said.replace(/^.*(?:\bto\b|\bor\b|\/)[\s-]*/, '');
}

/** `this week's team`, `before next week`, `a 4 day week`, `the week after the launch`: a week, but no day for this. */
function isOtherThing(said: string, at: PhraseContext): boolean {
  if (
    /^(?:'s?\s|\s+(?:after|before|of|commencing|beginning|following|from)\b)/i.test(at.after) &&
    !/^\s+(?:of\s+work|from\s+now)/i.test(at.after)
  )
    return true;
  if (said === '' && /\b(?:before|after|from|since|until|till|starting|as of|half of)\s*(?:the\s*)?$/i.test(at.before))
    return !/\b(?:until|till)\s*(?:the\s*)?$/i.test(at.before);
  if (/half/.test(said) && !/second|back|late|latter|last/.test(said)) return true;
  return said === 'earlier';
}

/** `this week or next`, `this or next week`, `next week or the week after`: by the end of the later one. */
const thisWeekOrNext: Phrase = {
  pattern:
    /(?:this\s+(?:week\s*(?:or|\/)\s*next|(?:or|\/)\s*next\s+week)|next\s+week\s+or\s+(?<second>the\s+(?:week\s+after|following\s+week|following|one\s+after)))(?![a-z])/i,
  read: ({ second }, at) =>
    endsPhrase(at.after) ? ahead(weekdayInWeek(at.anchor, second === undefined ? 1 : 2, 5), at) : null,
};

/** `EOW`, `by week's end`, `end of the working week`. */
const endOfWeek: Phrase = {
  pattern: /(?:eow|(?:the\s+)?week'?s[\s-]end)(?:\s+(?<next>next\s+week))?(?![a-z])/i,
  read: ({ next }, at) => ahead(weekdayInWeek(at.anchor, next === undefined ? 0 : 1, 5), at),
};

/** `this weekend`, `over the weekend`: the promise holds until its Sunday. "By the weekend" may mean either side, before it is by
 * its Friday. */
const weekend: Phrase = {
  pattern:
    /(?:(?<lead>over|during|on|at|by|before|after|until)\s+)?(?:(?<which>the|this|this\s+coming|next|last|every|each)\s+)?week-?end(?![a-z])/i,
  read({ lead = '', which = '' }, at) {
    if (/^before (?:the|this)$/i.test(`${lead} ${which}`)) {
      const friday = weekdayInWeek(at.anchor, 0, 5);
      return friday > at.anchor ? { kind: 'relative', day: friday } : vague;
    }
    const isThis = /^this/i.test(which) || (lead !== '' && /^the$/i.test(which));
    return /^(?:over|during|)$/i.test(lead) && isThis
      ? { kind: 'relative', day: weekdayInWeek(at.anchor, 0, 0) }
      : vague;
  },
};

/** Parts of weeks. "Within the next week" is a length of time and counted as one, not as a week's Friday. */
export const weeks: readonly Phrase[] = [partOfWeek, thisWeekOrNext, endOfWeek, weekend];
