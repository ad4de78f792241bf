import { addBusinessDays } from '../../domain/business-days';
import { addDays, type Day } from '../../domain/day';
import { monthsAfter } from './calendar';
import { relative, vague, type Phrase, type PhraseContext } from './phrase';
import { endsPhrase, startsText } from './surroundings';
import { numberOf, numberWord } from './vocabulary';

const unit =
  '(?:(?:business|working|work|biz|bus\\.?)[ -]*days?|workdays?|weekdays?|bds?|calendar +days?|days?|weeks?|wks?|months?|fortnights?|hours?|hrs?|d|w|h)\\b';
const about =
  '(?:about|around|exactly|roughly|approximately|approx\\.?|circa|~|say|maybe|probably|up +to|at +most|max\\.?|no +more +than|less +than|under)';
const countJoin = '(?: *(?:-|/) *| +(?:to|or|and) +|, *)';

/** Longest promise that is believed, in days; more is a typing mistake. */
const longestDays = 400;

/** The day a number of units later; null where the unit or number gives no day (a few hours, ten years' worth). */
function dayAfter(anchor: Day, count: number, unitWritten: string, at: PhraseContext): Day | null {
  const name = unitWritten.toLowerCase();
  if (!Number.isFinite(count) || count < 1 || count > longestDays) return null;
  if (/^(?:business|working|work|biz|bus|weekday|bd)/.test(name)) return addBusinessDays(anchor, count, at.calendar);
  if (/^(?:h)/.test(name)) return count % 24 === 0 ? addDays(anchor, count / 24) : null;
  if (/^m/.test(name)) return count > 12 ? null : monthsAfter(anchor, count);
  const days = /^f/.test(name) ? 14 : /^w/.test(name) ? 7 : 1;
  return count * days > longestDays ? null : addDays(anchor, count * days);
}

/** What the length is counted from, where the text says: only now, today and the interview are known days. */
const countedFromNow =
  /^ *(?:' *time|time)? *(?:from|of|after|following) +(?:now|today|(?:this|the|our|my|your)? *(?:interview|call|conversation|meeting|chat|date)(?: *(?:$|[.,;)])))/i;
const countedFromElse =
  /^ *(?:of(?! +work)|after|before|from|following|prior|since|ago|post|once|into|past|earlier|beforehand|back)\b/i;

/** Words that put the length in the past, make it a least, or a habit. */
const notAhead =
  /\b(?:last|past|previous|at +least|minimum(?: +of)?|(?:more|longer) +than|not +(?:with)?in|every|each|after|for|since|only|first|spent|took|had|over(?! +the +(?:next|coming|course))) *(?:the +)?(?:last +|past +)?$/i;

/** Words after which a length alone is a promise ("it takes two weeks"). */
const announces =
  /(?:^|[:,;(@"“–—-]|\b(?:takes?|needs?|requires?|expect|allows?|give|us|me|it|them|him|her|another|offer|reply|time|back|(?:process|wait) +is|(?:decision|answer|feedback|response|timeline|turnaround|eta)(?: +is)?|usually|typically|normally|probably|likely|hopefully|to +(?:decide|re(?:spond|view|ply))|follow +up|know)) *$/i;

const lead = '(?:within|with +in|in|inside(?: +of)?|over|during|throughout|by|for|no +later +than|not +later +than)';

/** `within two weeks`, `in 7-10 business days`, `2-3 weeks`, `over the next couple of weeks`, `48 hours`. */
const span: Phrase = {
  pattern: new RegExp(
    `(?:(?<lead>${lead}) +)?(?:${about} *)?(?<next>(?:the|a) +(?:next|coming|following) +|(?:the +)?next +|another +|the +)?(?:${about} *)?(?:between +|from +)?(?<count>${numberWord})?(?: *\\(\\d+\\))?(?:[ -]*(?<unit1>${unit}))?(?<range>${countJoin}(?<count2>${numberWord}))?[ -]*(?:more +|full +)?(?<unit>${unit})`,
    'i',
  ),
  read(groups, at) {
    const { lead: said, next, count, unit1, range, count2, unit: name = '' } = groups;
    const isNext = /next|coming|following/i.test(next ?? '');
    if (count === undefined && !(isNext && said !== undefined && count2 === undefined && /[^s]$/i.test(name)))
      return null;
    // "By next week", "during next week" name the week, "over the next week" and "within next week" a length.
    if (count === undefined && /^(?:by|during|throughout|for)$/i.test(said ?? '') && /^next *$/i.test(next ?? ''))
      return null;
    if (/^[dwh]$/i.test(name) && !(/^\d+$/.test(count ?? '') && (said !== undefined || isAllThereIs(name, at))))
      return null;
    if (unit1 !== undefined && range === undefined) return null;
    if (isOtherLength(groups, at)) return vague;
    if (said === undefined && /^one$/i.test(count ?? '') && /^day$/i.test(name)) return vague;
    if (said === undefined && !isNext && !standsForItself(groups, at)) return vague;
    const to = dayAfter(at.anchor, numberOf(count2 ?? count ?? 'one'), name, at);
    const from =
      count2 === undefined || count === undefined ? to : dayAfter(at.anchor, numberOf(count), unit1 ?? name, at);
    if (to === null || from === null || from > to) return vague;
    return relative(to);
  },
};

/** "48h", "decision 2w" and nothing else; "3D" is no length. */
const isAllThereIs = (unitName: string, { before, after }: PhraseContext): boolean =>
  /^[dwh]$/.test(unitName) && (startsText(before) || announces.test(before)) && after.trim() === '';

function isOtherLength({ lead: said, next }: Readonly<Record<string, string | undefined>>, at: PhraseContext): boolean {
  if (countedFromElse.test(at.after) && !countedFromNow.test(at.after)) return true;
  if (notAhead.test(at.before) || /\bnot *$|\b(?:won't|not) +(?:be +)?$/i.test(at.before)) return true;
  if (/^for$/i.test(said ?? '') || (/^over$/i.test(said ?? '') && next === undefined)) return true;
  // "in the two weeks", "by two weeks": not how a promise is put. "Two-week trial", "2 weeks notice": a kind of thing.
  if (
    /^ *(?:' *)?(?:notice|trial|vacation|holiday|sprint|contract|probation|onboarding|plan|experience|leave|break|per|a +week|old|long)\b/i.test(
      at.after,
    )
  )
    return true;
  return /^ +and +(?:a +)?half/i.test(at.after);
}

/** Whether a length without "in" or "within" is when something happens, and not what it is about. */
function standsForItself({ next, range }: Readonly<Record<string, string | undefined>>, at: PhraseContext): boolean {
  const announced = /^ +(?:(?:decision|response|review) +)?(?:turnaround|timeline|wait|window|time)\b/i.exec(at.after);
  if (announced !== null) return endsPhrase(at.after.slice(announced[0].length));
  const ends =
    endsPhrase(at.after.replace(/^ *(?:' *time|time|or so|max(?:imum)?|tops|from (?:now|today)|out|away)/i, '')) &&
    !/^ +(?:to|for|in|on|with|at) /i.test(at.after);
  if (!ends && !countedFromNow.test(at.after)) return false;
  return (
    range !== undefined ||
    /another/i.test(next ?? '') ||
    announces.test(at.before) ||
    /^ *(?:from +(?:now|today)|out|away|max|tops|or +so)\b/i.test(at.after)
  );
}

/** `a week or two`, `in a day or so`. */
const weekOrTwo: Phrase = {
  pattern:
    /(?:(?:within|in|over|during) +)?(?:(?:a|the +next) +)(?<unit>(?:business +|working +)?day|week|month) +or +(?<count>two|so|2|three|3)\b/i,
  read({ unit: name = '', count = '' }, at) {
    if (notAhead.test(at.before) || (countedFromElse.test(at.after) && !countedFromNow.test(at.after))) return vague;
    const day = dayAfter(at.anchor, count.toLowerCase() === 'so' ? 1 : numberOf(count), name, at);
    return day === null ? vague : relative(day);
  },
};

/** `within the fortnight`. */
const fortnight: Phrase = {
  pattern: /(?:within|in|inside) +(?:the +|one +)?(?:next +)?fortnight(?:'s +time)?\b/i,
  read: (_, at) => (countedFromElse.test(at.after) ? vague : relative(addDays(at.anchor, 14))),
};

/** `the next business day`. */
const nextBusinessDay: Phrase = {
  pattern: /(?:(?:on|by|within|in) +)?(?:the +)?(?:next|following) +(?:business|working|work) *day\b/i,
  read: (_, at) => (countedFromElse.test(at.after) ? vague : relative(addBusinessDays(at.anchor, 1, at.calendar))),
};

/** `a few weeks`, `several days`, `the coming weeks`, `half a week`: no number, no day. */
const vagueSpan: Phrase = {
  pattern:
    /(?:(?:few|several|some|many|half +an?|\d+\.\d+) +(?:more +)?(?:(?:next|coming|business|working) +)?(?:days?|weeks?|months?|hours?|years?)|(?:coming|next|following) +(?:few +|several +)?(?:days|weeks|months))\b/i,
  read: () => vague,
};

/** Lengths of time, counted from the interview's day; of a range the longest. */
export const spans: readonly Phrase[] = [nextBusinessDay, fortnight, weekOrTwo, span, vagueSpan];
