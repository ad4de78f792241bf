import type { DraftToCheck, Found } from './draft-to-check';
import type { ReadLetter } from './read-letter';
import { matchesOwn } from './read-letter';

const anyOf = (patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'), 'gi');

/** Phrases that press or reproach, however politely meant. */
const pushy = anyOf([
  /\bjust (?:checking in|checking (?:if|whether)|following up|wondering (?:if|whether)|wanted to (?:check|follow up)|a (?:quick )?reminder)\b/,
  /\b(?:checking in|following up|circling back|writing|pinging you) again\b/,
  /\b(?:touch(?:ing)? base|circl(?:e|ing) back|bump(?:ing)? this|friendly reminder|gentle (?:reminder|nudge))\b/,
  /\b(?:asap|as soon as (?:possible|you can)|at your earliest convenience)\b/,
  /\b(?:have(?:n['’]t| not| yet to| still not)?|still have(?:n['’]t| not)|['’]ve (?:not|yet to|still not)|had(?:n['’]t| not)|did(?:n['’]t| not)|never) (?:yet )?(?:hear(?:d)?|receiv(?:e|ed)|g[eo]t(?:ten)?) (?:(?:anything|a (?:reply|response|word)|an answer|any (?:reply|response|answer|news)|nothing)\b|back\b|from you)/,
  /\b(?:no (?:reply|response|answer) (?:yet|so far|from you|since)|without (?:a|any) (?:reply|response|answer) ?(?=[.,!?;]|from you|yet|so far|$))/,
  /\b(?:still|been) waiting (?:for|to hear)\b|\bawaiting your (?:reply|response|answer|decision)\b/,
  /\b(?:please|kindly) (?:respond|reply|answer me|get back to me|hurry|advise|revert)\b|\breply immediately\b/,
  /\b(?:prompt|quick|immediate|speedy) (?:reply|response|answer)\b/,
  /\bi (?:need|expect|require|must have) (?:an answer|a (?:reply|response|decision)|to (?:hear|know))\b/,
  /\bany updates?\b[^.!?\n]{0,60}\?|\bany news(?: yet\b|\?)/,
  /\b(?:per|as (?:stated|mentioned) in) my (?:last|previous|earlier) (?:e-?mail|message|note)\b/,
  /\byou promised\b|\bwhat is taking so long\b|\bthis is urgent\b|\burgent(?:ly)? (?:reply|response|answer|decision)\b/,
]);

/** Phrases that make the writer small. */
const apologetic = anyOf([
  /\bsorry (?:to (?:bother|disturb|trouble|pester|write|keep|chase|take up)|for (?:the delay|bothering|disturbing|my (?:late|delay)|writing|chasing|taking|not|being|the inconvenience)|if (?:this|i\b)|that (?:i\b|this|it took)|i (?:am|was|have)|i['’](?:m|ve)|again)/,
  /\b(?:my |i |i['’]d like to |please accept my )?apolog(?:y|ies|ise|ize)\b/,
  /\b(?:i (?:know|realise|realize|understand|am sure|['’]m sure) (?:that )?)?you(?:['’]re| are| must be)(?: must be)? (?:(?:very |so |extremely |incredibly |really |probably |surely |no doubt |certainly )+busy|busy(?= ?(?:[.,;!?]|and\b|but\b|right now|these days|at the moment|with everything)))/,
  /\bi hope (?:i am|i['’]m|this is|that this is) not (?:bothering|too|being|a bother)/,
  /\b(?:hate|do(?:n['’]t| not) mean|do(?:n['’]t| not) want) to (?:bother|pester|disturb|be pushy|be a (?:bother|nuisance)|take (?:up )?(?:any )?more of your)\b/,
  /\bdo(?:n['’]t| not) mind (?:me|my)\b|\bat the risk of (?:being|sounding|seeming)\b|\bwast(?:e|ing) your time\b/,
  /\b(?:forgive me|pardon (?:me|my|the)|excuse (?:me|my|the)|not to be pushy|if (?:it|this|that) is(?:n['’]t| not) too much trouble)\b/,
]);

const found = ({ texts }: ReadLetter, phrase: RegExp, rule: Found['rule']): readonly Found[] =>
  texts.flatMap(({ text, line }) => matchesOwn(text, phrase).map(([words]): Found => ({ line, rule, text: words })));

/** Phrases that press. */
export const checkPushy = (letter: ReadLetter): readonly Found[] => found(letter, pushy, 'pushy');

/** Phrases that apologise; whoever turns an offer down may be sorry. */
export const checkApologies = (letter: ReadLetter, { kind }: DraftToCheck): readonly Found[] =>
  kind === 'withdraw' ? [] : found(letter, apologetic, 'apologetic');
