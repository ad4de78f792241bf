import { isDay } from '../../domain/day';
import { contactPolicies } from '../../domain/contact-policy';
import type { ValueChecks } from './merge-settings';

function isHoliday(item: unknown): boolean {
  if (typeof item === 'string') return isDay(item);
  if (typeof item !== 'object' || item === null || !('from' in item) || !('to' in item)) return false;
  const { from, to } = item;
  return typeof from === 'string' && typeof to === 'string' && isDay(from) && isDay(to) && from <= to;
}

const isWeekday = (item: unknown): boolean =>
  typeof item === 'number' && Number.isInteger(item) && item >= 0 && item <= 6;

/** Which stored values the plugin understands, where their type alone does not tell. */
export const valueChecks: ValueChecks = {
  allowed: {
    'reading.dayOrder': ['day-first', 'month-first', null],
    'followUps.contactPolicy': contactPolicies,
    'drafts.tone': ['neutral', 'tech', 'finance', 'creative'],
    'drafts.career': ['any', 'early', 'experienced'],
    'list.groupBy': ['section', 'company'],
  },
  listItem(path, item) {
    if (path === 'followUps.calendar.weekend') return isWeekday(item);
    if (path === 'followUps.calendar.holidays') return isHoliday(item);
    return typeof item === 'string';
  },
  openTables: ['followUps.presets'],
};
