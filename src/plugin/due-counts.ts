import { sectionOf } from '../domain/section';
import type { AgendaNow } from './live-agenda';

/** How many follow-ups are due and overdue at the moment shown. */
export function dueCounts({ followUps, now }: AgendaNow): { readonly due: number; readonly overdue: number } {
  const sections = followUps.map((followUp) => sectionOf(followUp, now));
  return {
    due: sections.filter((section) => section === 'due-now').length,
    overdue: sections.filter((section) => section === 'overdue').length,
  };
}
