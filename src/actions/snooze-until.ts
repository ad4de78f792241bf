import { getDay } from 'date-fns';
import type { Day } from '../domain/day';
import { addDays, startOfDay } from '../domain/day';

/** The days that a snooze offers without asking for a date, in the order shown. */
export const snoozePresets = ['tomorrow', 'two-days', 'monday', 'week'] as const;

/** One day that a snooze offers. */
export type SnoozePreset = (typeof snoozePresets)[number];

/**
 * The day on which something snoozed today comes back. Monday is the next one, a week away where today is Monday.
 * @example snoozeUntil('monday', '2026-11-20') // '2026-11-23'
 */
export function snoozeUntil(preset: SnoozePreset, today: Day): Day {
  switch (preset) {
    case 'tomorrow':
      return addDays(today, 1);
    case 'two-days':
      return addDays(today, 2);
    case 'monday':
      return addDays(today, (8 - getDay(startOfDay(today))) % 7 || 7);
    case 'week':
      return addDays(today, 7);
  }
}
