import type { PhraseContext } from './phrase';
import { endsPhrase, hasDateLead, startsText } from './surroundings';
import { monthWord } from './vocabulary';

/** A time of day in words or figures, behind "before" or "after". */
export const timeWord =
  '(?:noon|midday|lunch|work|close|business +hours|\\d{1,2}(?::\\d\\d)? *(?:am|pm|h\\b|:)|\\d{1,2}:\\d\\d)';

/** Feast days, habits, and things that are called after a day. */
const otherDay =
  /\b(?:black|cyber|good|easter|super|giving|shrove|ash|whit|palm|casual|manic|maundy|holy|ruby|every|each|other|most|any|some|alternate|usual) *$|^one *$/i;

/** What makes a description of the day's name: "Monday's call", "Friday after Easter", "Tuesday of that week". */
export const describesOther = new RegExp(
  `^(?:'s?\\b|s\\b| +(?:after|before|following|preceding) +(?!${timeWord}|next\\b)| +of +(?!(?:next|this|the +(?:week|following|same) +week)\\b)| +in +(?:the +month|${monthWord}))`,
  'i',
);
const possessive = /^'s?\b/i;
const byThen = /\b(?:by|before|until|till) *(?:the *)?$/i;

const timeBefore = /(?:^|[ (])(?:\d{1,2}:\d\d|\d{1,2} *[ap]m) *$/i;
const capitalisedBehind = /^ +\p{Lu}[\p{L}'-]+/u;
/** A name and what they will do: a sentence that starts behind a date. */
export const sentenceBehind =
  /^ +\p{Lu}[\p{L}'-]* +(?:will|to|should|would|can|is|sends?|calls?|gets?|e?mails?|writes?|lets?|replies)(?![\p{L}])/u;
const monthBehind = new RegExp(`^ +${monthWord}`, 'i');

const ownedBefore = /\b(?:the|our|a|an|my|their|his|her|last|previous|past|yesterday) *$/i;
const eventBehind =
  /^ +(?:call|meeting|chat|interview|deadline|session|round|standup|panel|talk|lunch|newsletter|club|report|demo|update|review|sync|post)\b/i;

/** "sat in", "sun", "wed" are words as well, and an exam in capitals: alone they are days only where nothing follows. */
function isOnlyAWord(name: string, { before, after }: PhraseContext): boolean {
  if (name.length > 4) return false;
  const text = before + after;
  if (name === name.toUpperCase() && text !== text.toUpperCase()) return true;
  // "Sat with the team".
  if (/^Sat$/.test(name) && /^ +(?:with|down|next|beside|through|in +(?!the +(?:morning|afternoon)))/.test(after))
    return true;
  // "A Sat solver", "the Sun article".
  if (/^S(?:at|un)$/.test(name) && before.trim() !== '' && !endsPhrase(after)) return true;
  if (!/^(?:sat|sun|wed|mon)$/.test(name)) return false;
  return (
    !endsPhrase(after) || /^ *(?:in|on|for|with|at|and|to)\b/.test(after) || (name !== 'mon' && before.trim() === '')
  );
}

/** "Wednesday Addams", "Mon Repos", against "by Friday Ana will call". */
function isPartOfName(isAnnounced: boolean, { after }: PhraseContext): boolean {
  if (!capitalisedBehind.test(after) || endsPhrase(after) || monthBehind.test(after)) return false;
  return !(isAnnounced && sentenceBehind.test(after));
}

/**
 * Whether the name of a day stands for that day here. `hasWhich`: "next" or "this" belongs to it.
 * @example "Friday" in "ask about the Friday meeting" does not
 */
export function isWeekdayHere(word: string, hasWhich: boolean, at: PhraseContext): boolean {
  const { before, after } = at;
  if (otherDay.test(before)) return false;
  // "Before Tuesday's sync" is by that day; "Monday's call" alone is a thing.
  if (describesOther.test(after) && !(possessive.test(after) && byThen.test(before))) return false;
  const isAnnounced = hasWhich || hasDateLead(before) || timeBefore.test(before);
  if (!isAnnounced && isOnlyAWord(word.replace('.', ''), at)) return false;
  if (isPartOfName(isAnnounced, at)) return false;
  if (ownedBefore.test(before) && !endsPhrase(after)) return false;
  return isAnnounced || endsPhrase(after) || startsText(before) || !eventBehind.test(after);
}
