import type { Day } from '../domain/day';
import { addDays, dayOf, daysBetween, localTimeOf } from '../domain/day';
import type { FollowUp, Section } from '../domain/follow-up';
import type { Language } from './language';

/** When something is due in words, and exactly. The words change only at midnight and when the item changes section. */
export interface WhenText {
  readonly words: string;
  readonly exact: string;
}

/**
 * When a follow-up is to be done, or answered, as a row shows it.
 * @example whenText(thankYou, 'due-now', now, english).words // 'Due today, 15:00'
 */
export function whenText(followUp: FollowUp, section: Section, now: Date, language: Language): WhenText {
  return { words: wordsFor(followUp, section, now, language), exact: exactFor(followUp, now, language) };
}

function wordsFor(followUp: FollowUp, section: Section, now: Date, language: Language): string {
  const { opens, due, snoozedUntil, kind } = followUp;
  const today = dayOf(now);
  const name = (moment: Date) => dayName(dayOf(moment), today, language);
  if (section === 'later' && snoozedUntil !== undefined)
    return `Snoozed until ${dayName(snoozedUntil, today, language)}`;
  if (kind === 'awaiting') return due === null ? 'No date named' : expected(dayOf(due), today, language);
  if (section === 'overdue' && due !== null) return overdueFor(due, today);
  if (opens !== null && opens > now) return `From ${name(opens)}`;
  return due === null ? 'Whenever you like' : `Due ${name(due)}${hourOf(due)}`;
}

function overdueFor(due: Date, today: Day): string {
  const days = daysBetween(dayOf(due), today);
  if (days === 0) return `Was due today${hourOf(due)}`;
  return days === 1 ? `Due yesterday${hourOf(due)}` : `${days} days overdue`;
}

function expected(due: Day, today: Day, language: Language): string {
  const days = daysBetween(due, today);
  if (days === 1) return 'Expected yesterday';
  return days > 1 ? `Expected ${days} days ago` : `Expected ${dayName(due, today, language)}`;
}

function dayName(day: Day, today: Day, language: Language): string {
  if (day === today) return 'today';
  if (day === addDays(today, 1)) return 'tomorrow';
  return language.day(day, Number(today.slice(0, 4)));
}

/** The time of day where one was meant: the end of a day stands for the whole day. */
function hourOf(moment: Date): string {
  const time = localTimeOf(moment).slice(11);
  return time === '23:59' ? '' : `, ${time}`;
}

function exactFor({ opens, due }: FollowUp, now: Date, language: Language): string {
  const year = now.getFullYear();
  const moment = (time: string): string => {
    const [day = '', hour] = time.split('T');
    if (hour === '00:00') return language.day(day, year);
    return hour === '23:59' ? `${language.day(day, year)}, end of the day` : language.moment(time, year);
  };
  return [
    ...(opens === null ? [] : [`From ${moment(localTimeOf(opens))}`]),
    ...(due === null ? [] : [`Due ${moment(localTimeOf(due))}`]),
  ].join('\n');
}
