import { checked, dateIn, weekdayAfterwards, weekdayBefore, yearOf } from './date-parts';
import { vague, type DayOrder, type Phrase, type PhraseContext } from './phrase';
import { sentenceBehind } from './is-weekday-here';
import { announcesNumbers, endsPhrase, hasDateLead, startsText } from './surroundings';

/**
 * The two readings of a numeric date, one where its order is known or only one is on the calendar.
 * @example numericReadings(13, 4, null) // [{ day: 13, month: 4 }]
 */
export function numericReadings(
  first: number,
  second: number,
  dayOrder: DayOrder,
): readonly { month: number; day: number }[] {
  const dayFirst = { day: first, month: second };
  const monthFirst = { day: second, month: first };
  const inDayFirst = second >= 1 && second <= 12 ? [dayFirst] : [];
  const inMonthFirst = first >= 1 && first <= 12 ? [monthFirst] : [];
  if (first === second) return inDayFirst;
  if (inDayFirst.length > 0 && inMonthFirst.length > 0) {
    if (dayOrder === 'day-first') return inDayFirst;
    if (dayOrder === 'month-first') return inMonthFirst;
  }
  return [...inDayFirst, ...inMonthFirst];
}

/** `24/11`, `11/24/2026`, `24.12.2026`: one reading, or a problem. Fractions, scores and versions are left alone. */
export const numericDate: Phrase = {
  pattern: new RegExp(
    `${weekdayBefore}(?<first>\\d{1,2})(?<sep>[-/.])(?<second>\\d{1,2})(?:\\k<sep>(?<year>\\d{4}|\\d{2})(?!\\d)|(?<point>\\.))?(?![\\d/%]|[.,]\\d| *(?:am|pm)(?![a-z])|[a-z-])${weekdayAfterwards}`,
    'i',
  ),
  read(groups, at) {
    const { first = '', second = '', sep, year, point, weekday } = groups;
    const announced = announcesNumbers(at.before) || weekday !== undefined;
    if (year === undefined && !namesADay(sep, point, announced, `${first}/${second}`, at)) return null;
    if (year?.length === 2 && Math.abs(2000 + Number(year) - Number(at.anchor.slice(0, 4))) > 2) return vague;
    const fullYear = year === undefined ? undefined : String(yearOf(year));
    const readings = numericReadings(Number(first), Number(second), at.dayOrder);
    const days = readings.map(({ month, day }) => dateIn(at, fullYear, month, day)).filter((day) => day !== null);
    if (days.length > 1) return { kind: 'problem', problem: 'ambiguous-date' };
    if (readings.length === 0 && year === undefined) return null;
    return checked(days[0] ?? null, groups, at);
  },
};

function isShareOf(written: string): boolean {
  const [part = 0, whole = 0] = written.split('/').map(Number);
  return part < whole && whole <= 12;
}

/** Whether two numbers without a year are a date here, and not a fraction, a score or a version. */
function namesADay(
  sep: string | undefined,
  point: string | undefined,
  announced: boolean,
  written: string,
  at: PhraseContext,
): boolean {
  if (/\d$/.test(at.before) || written === '24/7' || written === '50/50') return false;
  if (sep === '.')
    return point !== undefined && (hasDateLead(at.before) || (startsText(at.before) && endsPhrase(at.after)));
  if (sep !== '/') return false;
  // "By 20/11 Tom will send the deck" goes on with somebody's name.
  if (announced && (endsPhrase(at.after) || sentenceBehind.test(at.after))) return true;
  // "Solve task 4/5": the fourth of five.
  if (/\b(?:task|assignment) *$/i.test(at.before) && isShareOf(written)) return false;
  if (!/^(?:,? +(?:at +|@ *)?(?:\d{1,2}:\d\d|\d{1,2} *[ap]m))? *(?:$|[,;)])/i.test(at.after)) return false;
  return /\b(?:decision|answer|feedback|reply|response|respond|offer|update|call|back|news|know|portfolio|sample|task|home|assignment|it) *$/i.test(
    at.before,
  );
}
