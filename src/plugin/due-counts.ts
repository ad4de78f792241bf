import { countUpTo } from '../domain/list-order';
import type { AgendaNow } from './live-agenda';

/** How many follow-ups are due and overdue at the moment shown. */
export function dueCounts({ followUps }: Pick<AgendaNow, 'followUps'>): {
  readonly due: number;
  readonly overdue: number;
} {
  const overdue = countUpTo(followUps, 'overdue');
  return { due: countUpTo(followUps, 'due-now') - overdue, overdue };
}
