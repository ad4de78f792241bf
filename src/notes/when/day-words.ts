import { addDays } from '../../domain/day';
import { relative, vague, type Phrase } from './phrase';
import { endsPhrase, hasDateLead } from './surroundings';
import { numberOf } from './vocabulary';

/** `today`, `tonight`, `this afternoon`, `tomorrow`, `the day after tomorrow`, `a week tomorrow`. */
const dayWord: Phrase = {
  pattern:
    /(?:(?<count>a|two|three|\d) +weeks? +(?:from +|on +)?)?(?<word>(?:the +)?day +after +tomorrow|today|tonight|tonite|this +(?:morning|afternoon|evening)|tom+or+ow|tmr?w|tmr|tomo|this +time +next +week)(?<week> +week(?! *\d))?\b/i,
  read({ count, word = '', week }, at) {
    if (/^'s /.test(at.after) || /\busa *$/i.test(at.before) || /^ +show\b/i.test(at.after)) return vague;
    if (/time/i.test(word)) return relative(addDays(at.anchor, 7));
    const ahead = /day +after/i.test(word) ? 2 : /^to?m/i.test(word) && !/^today|^ton/i.test(word) ? 1 : 0;
    const weeks = count === undefined ? Number(week !== undefined) : numberOf(count);
    return relative(addDays(at.anchor, ahead + weeks * 7));
  },
};

/** `EOD`, `COB`, `close of business`: the interview's own day, unless another day stands beside it. */
const endOfDay: Phrase = {
  pattern:
    /(?:eod|cob|eob|cop|(?:the +)?(?:end|close) +of +(?:the +)?(?:business(?: +day)?|working +day|work +day|day|play))\b/i,
  read: (_, at) =>
    /\bat *$/i.test(at.before) || !(endsPhrase(at.after) || hasDateLead(at.before))
      ? vague
      : { kind: 'weak', day: at.anchor },
};

/** `yesterday`, `two weeks ago`, `last Friday`, `earlier this week`: behind us, never a due date. */
const past: Phrase = {
  pattern:
    /(?:yesterday|(?:last|past|previous) +(?:night|week|month|year|mon|tue|wed|thu|fri|sat|sun)[a-z]*|[\p{L}\d]+ +(?:days?|weeks?|months?|hours?|years?) +ago|earlier +(?:today|this +(?:week|month|morning)))/iu,
  read: () => vague,
};

/** Words for days near the interview's own. */
export const dayWords: readonly Phrase[] = [dayWord, endOfDay, past];
