const endOfPhrase =
  /^ *(?:$|[^ \p{L}\p{N}]|(?:and|or|at|by|if|for|with|to|via|latest|eo[db]|co[bp]|noon|am|pm|morning|afternoon|evening|from|in|on|as|so|but|when|then|until|till|they|we|i|she|he|you|it|will|\d{1,2}(?::\d\d)? *(?:am|pm|h|uhr)?)(?![\p{L}\p{N}]))/iu;

/** Whether a date can end where the text goes on like this: with nothing, punctuation, a time or a small connecting word. */
export function endsPhrase(after: string): boolean {
  return endOfPhrase.test(after);
}

const dateLead =
  /(?:^|[^\p{L}\p{N}])(?:by|before|until|till|on|due|from|between|of|around|about|for|deadline|latest|than|is|eo[db]|co[bp]|next|this|through|thru|commencing|beginning|starting|date)(?: +the)?[ :(]*$/iu;

/** Whether the words before announce a date ("by the", "on", "due:"). */
export function hasDateLead(before: string): boolean {
  return dateLead.test(before);
}

/** "The week of", "wk commencing", "w/c": what makes a date stand for its week. */
export const weekOf = '(?:(?:week|wk)\\.?[ -]+(?:of|commencing|beginning|starting|ending|comm?\\.)|w\\/?[cbe])';

const numericLead = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(?:by|before|until|till|on|due|between|${weekOf}|deadline|latest|than|eo[db]|co[bp]|through|thru|\\d\\d?\\/\\d\\d? +(?:or|to))(?: +(?:the|\\d{1,2}(?::\\d\\d)? *(?:am|pm)|\\d{1,2}:\\d\\d))?[ :(]*$`,
  'iu',
);

/** Whether the words before announce a date so plainly that two numbers with a slash are one. */
export function announcesNumbers(before: string): boolean {
  return numericLead.test(before) || startsText(before);
}

/** "The week of", "w/c" in front of a date, with what stands between. */
export const weekLead = new RegExp(`(?:^|[^\\p{L}\\p{N}])${weekOf}(?: +on)?(?: +the)?[ :]*$`, 'iu');

/** Whether the date that follows stands for its week: "the week of", "w/c". */
export function namesItsWeek(before: string): boolean {
  return weekLead.test(before);
}

/** Whether nothing but punctuation, marks or links stands before. */
export function startsText(before: string): boolean {
  return /(?:^|[:,;(@–|-]) *$/.test(before);
}
