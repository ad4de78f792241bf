import { addDays } from '../../domain/day';
import type { DraftToCheck, Found } from './draft-to-check';
import type { ReadLetter } from './read-letter';

/** Phrases that press or reproach, however politely meant. */
const pushy = new RegExp(
  [
    /\bjust (?:checking in|following up|wanted to (?:check|follow up)|a (?:quick )?reminder)\b/,
    /\b(?:checking in|following up|circling back|writing) again\b/,
    /\b(?:touch(?:ing)? base|circl(?:e|ing) back|bump(?:ing)? this|friendly reminder|gentle (?:reminder|nudge))\b/,
    /\b(?:asap|as soon as possible|at your earliest convenience)\b/,
    /\b(?:have(?:n['’]t| not| yet to| still not)?|still have(?:n['’]t| not)|had(?:n['’]t| not)|did(?:n['’]t| not)|never) (?:yet )?(?:hear(?:d)?|receiv(?:e|ed)|g[eo]t(?:ten)?) (?:(?:anything|a (?:reply|response|word)|an answer|any (?:reply|response|answer|news)|nothing)\b|back\b|from you)/,
    /\b(?:still|been) waiting (?:for|to hear)\b/,
    /\bplease (?:respond|reply|answer|get back to me|hurry|advise)\b/,
    /\b(?:need|expect|require) (?:an answer|a (?:reply|response|decision)|to hear)\b/,
    /\bany (?:update|updates|news)(?: on| about| regarding| yet)?\b[^.!?\n]{0,60}\?/,
    /\b(?:per|as (?:stated|mentioned) in) my (?:last|previous|earlier) (?:e-?mail|message|note)\b/,
    /\bwhat is taking so long\b|\bthis is urgent\b|\burgent(?:ly)? (?:reply|response|answer|decision)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);

/** Phrases that make the writer small. */
const apologetic = new RegExp(
  [
    /\bsorry (?:to (?:bother|disturb|trouble|pester|write|keep)|for (?:the delay|bothering|disturbing|my (?:late|delay)|writing|taking|not|the inconvenience)|if (?:this|i\b)|that (?:i\b|this|it took)|again)/,
    /\b(?:my |i |i['’]d like to |please accept my )?apolog(?:y|ies|ise|ize)\b/,
    /\bi (?:know|realise|realize|understand|am sure|['’]m sure) (?:that )?you(?:['’]re| are| must be) (?:very |so |extremely |incredibly |really )?busy\b/,
    /\bi hope (?:i am|i['’]m|this is|that this is) not (?:bothering|too|being|a bother)/,
    /\b(?:hate|do(?:n['’]t| not) mean|do(?:n['’]t| not) want) to (?:bother|pester|disturb|be pushy|be a (?:bother|nuisance))\b/,
    /\b(?:forgive me|excuse (?:my|the)|not to be pushy|if it is(?:n['’]t| not) too much trouble)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);

const meeting =
  /\b(?:talk(?:ed|ing)?|m[ee]e?t(?:ing)?|sp[eo]ak?(?:e|ing)?|spoke|conversation|interview|call|chat(?:ted)?|discussi?(?:on|ed)?|time|visit(?:ed|ing)?|thank)/i;
const dayWords: readonly { readonly words: RegExp; readonly daysAfter: number }[] = [
  {
    words:
      /\b(?:earlier )?today\b(?!['’]s (?!talk|conversation|interview|call|meeting|chat|discussion))|\bthis (?:morning|afternoon|evening)\b/gi,
    daysAfter: 0,
  },
  { words: /\byesterday\b|\blast (?:night|evening)\b/gi, daysAfter: 1 },
];

function matchesIn(lines: readonly string[], phrase: RegExp, rule: Found['rule']): readonly Found[] {
  return lines.flatMap((text, line) => (text.match(phrase) ?? []).map((found): Found => ({ line, rule, text: found })));
}

/** Words such as "today" about a talk that, by the time the letter goes out, was on another day. */
function staleDays({ sentences }: ReadLetter, { interviewDay, today }: DraftToCheck): readonly Found[] {
  if (interviewDay === undefined) return [];
  return sentences
    .filter(({ text }) => meeting.test(text))
    .flatMap(({ text, line }) =>
      dayWords
        .filter(({ daysAfter }) => addDays(interviewDay, daysAfter) !== today)
        .flatMap(({ words }) =>
          (text.match(words) ?? []).map((found): Found => ({
            line,
            rule: 'stale-day',
            text: found,
            expected: interviewDay,
          })),
        ),
    );
}

/** Phrases that press or apologise, and days that are past. */
export function checkPhrases(letter: ReadLetter, draft: DraftToCheck): readonly Found[] {
  return [
    ...matchesIn(letter.lines, pushy, 'pushy'),
    ...matchesIn(letter.lines, apologetic, 'apologetic'),
    ...staleDays(letter, draft),
  ];
}
