import type { AgendaNow } from './live-agenda';

/** How many follow-ups are due and overdue at the moment shown. */
export function dueCounts({ followUps }: Pick<AgendaNow, 'followUps'>): {
  readonly due: number;
  readonly overdue: number;
} {
  let [due, overdue] = [0, 0];
  for (const { section } of followUps) {
    if (section === 'due-now') due += 1;
    else if (section === 'overdue') overdue += 1;
  }
  return { due, overdue };
}
