import type { ApplicationTimeline } from '../../domain/application-timeline';
import { applicationTimeline } from '../../domain/application-timeline';
import type { FollowUp } from '../../domain/follow-up';
import type { ActionContext } from '../context';

/**
 * The applications that interviews belong to, as lines in time, each once, in the order of the first interview named.
 * @param paths vault paths; what is no interview is passed over
 * @param followUps what is to be done in the whole vault
 */
export function timelinesOf(
  { index }: ActionContext,
  paths: readonly string[],
  followUps: readonly FollowUp[],
  now: Date,
): readonly ApplicationTimeline[] {
  const timelines = new Map<string, ApplicationTimeline>();
  const drawn = new Set<string>();
  for (const path of paths) {
    if (drawn.has(path)) continue;
    const application = index.applicationOf(path);
    if (application === undefined) continue;
    for (const interview of application.interviews) drawn.add(interview.path);
    const timeline = applicationTimeline(application, index.factsAround(path), followUps, now);
    timelines.set(application.key, timeline);
  }
  return [...timelines.values()];
}
