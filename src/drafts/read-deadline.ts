const isoDay = /\b\d{4}-\d{2}-\d{2}\b/;
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekday = '(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?';
const dayOfMonth = '\\d{1,2}(?:st|nd|rd|th)?';
const writtenDay = new RegExp(
  `\\b(?:by|until|till|before|due|deadline(?: is)?:?)\\s+(?:on |the )?((?:${weekday},?\\s*)?(?:${dayOfMonth}\\s+(?:of\\s+)?${month}|${month}\\s+${dayOfMonth})|${weekday})\\b`,
  'i',
);

/**
 * The day that a line names as the last one to answer an offer, as a sentence takes it; undefined where it names none.
 * @param write writes an ISO day as letters do; a day in words stays as it was written
 * @example readDeadline('offer from Acme, answer by Fri 4 Dec', write) // 'Fri 4 Dec'
 */
export function readDeadline(line: string, write: (day: string) => string): string | undefined {
  const [iso] = isoDay.exec(line) ?? [];
  return iso === undefined ? writtenDay.exec(line)?.[1] : write(iso);
}
