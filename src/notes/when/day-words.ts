import { addDays } from '../../domain/day';
import type { Phrase, PhraseReading } from './phrase';
import { endsPhrase, hasDateLead } from './surroundings';

const vague: PhraseReading = { kind: 'vague' };

/** `today`, `tonight`, `this afternoon`, `tomorrow`, `the day after tomorrow`, `a week tomorrow`. */
const dayWord: Phrase = {
  pattern:
    /(?:(?<count>a|two|three|\d)\s+weeks?\s+(?:from\s+|on\s+)?)?(?<word>(?:the\s+)?day\s+after\s+tomorrow|today|tonight|tonite|this\s+(?:morning|afternoon|evening)|tom+or+ow|tmrw|tmr|tomo|this\s+time\s+next\s+week)(?<week>\s+week(?!\s*\d))?(?![a-z])/i,
  read({ count, word = '', week }, at) {
    if (/^'s\s/.test(at.after) || /\busa\s*$/i.test(at.before) || /^\s+show\b/i.test(at.after)) return vague;
    if (/time/i.test(word)) return { kind: 'relative', day: addDays(at.anchor, 7) };
    const ahead = /day\s+after/i.test(word) ? 2 : /^to?m/i.test(word) && !/^today|^ton/i.test(word) ? 1 : 0;
    const weeks =
      count === undefined
        ? week === undefined
          ? 0
          : 1
        : count === 'a'
          ? 1
          : count === 'two'
            ? 2
            : count === 'three'
              ? 3
              : Number(count);
    return { kind: 'relative', day: addDays(at.anchor, ahead + weeks * 7) };
  },
};

/** `EOD`, `COB`, `close of business`: the interview's own day, unless another day stands beside it. */
const endOfDay: Phrase = {
  pattern:
    /(?:eod|cob|eob|cop|(?:the\s+)?(?:end|close)\s+of\s+(?:the\s+)?(?:business(?:\s+day)?|working\s+day|work\s+day|day|play))(?![a-z])/i,
  read: (_, at) =>
    /\bat\s*$/i.test(at.before) || !(endsPhrase(at.after) || hasDateLead(at.before))
      ? vague
      : { kind: 'weak', day: at.anchor },
};

/** `yesterday`, `two weeks ago`, `last Friday`, `earlier this week`: behind us, never a due date. */
const past: Phrase = {
  pattern:
    /(?:yesterday|(?:last|past|previous)\s+(?:night|week|month|year|mon|tue|wed|thu|fri|sat|sun)[a-z]*|[\p{L}\d]+\s+(?:days?|weeks?|months?|hours?|years?)\s+ago|earlier\s+(?:today|this\s+(?:week|month|morning)))/iu,
  read: () => vague,
};

/** Words for days near the interview's own. */
export const dayWords: readonly Phrase[] = [dayWord, endOfDay, past];
