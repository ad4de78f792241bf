import type { Section } from '../domain/follow-up';
import type { AgendaNow } from './live-agenda';

/** How many follow-ups are due and overdue at the moment shown. */
export function dueCounts({ followUps }: Pick<AgendaNow, 'followUps'>): {
  readonly due: number;
  readonly overdue: number;
} {
  const count = (wanted: Section): number => followUps.filter(({ section }) => section === wanted).length;
  return { due: count('due-now'), overdue: count('overdue') };
}
