/** A day of the week, in full or short, or as it is often misspelt. */
export const weekdayWord =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|(?:tu|th|we[dn])[a-z]{1,5}day|firday)(?![a-z])(?:\\.(?![a-z]))?';

/** A month's name, in full or short. */
export const monthWord =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])(?:\\.(?![a-z]))?';

const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};

/** A small whole number in digits or words; "a couple of" is two, and vague words (few, several) are none. */
export const numberWord = `(?:(?:a +)?couple(?: +of)?|${Object.keys(numberWords)
  .sort((a, b) => b.length - a.length)
  .join('|')}|\\d{1,3})`;

/** What joins the two ends of a range, or two alternatives. */
export const joiner = '(?: *(?:-|/|&|\\.\\.) *| +(?:to|through|thru|until|till|or|and) +)';

/** Day of the week by its name, "Firday" as well, 0 = Sunday. */
export function weekdayNumber(word: string): number {
  const start = word.slice(0, 2).toLowerCase().replace('fi', 'fr');
  return ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'].indexOf(start);
}

/** Month by its name, 1 = January. */
export function monthNumber(word: string): number {
  const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
  return months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** The value of a {@link numberWord}. */
export function numberOf(word: string): number {
  const plain = word.toLowerCase();
  if (plain.includes('couple')) return 2;
  return numberWords[plain] ?? Number(plain);
}
